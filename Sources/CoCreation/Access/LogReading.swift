package import Values

/// Log that somebody reads about a person, before the page is sent; where it cannot be logged, nothing is shown.
package struct LogReading: Sendable, Hashable {
  package let matter: Matter
  package let session: ID<AccessSession>
  package let wasOffline: Bool

  package init(matter: Matter, session: ID<AccessSession>, wasOffline: Bool) {
    self.matter = matter
    self.session = session
    self.wasOffline = wasOffline
  }

  /// What is to be logged.
  package enum Entry: Hashable, Sendable {
    /// Reading oneself is not logged.
    case nothing
    /// A first reading, or broken glass: an entry.
    case entry(AccessNoted)
    /// A repeat on the same day: a count goes up.
    case repeated
  }

  /// What this reading adds to what is known of the day.
  ///
  /// - Parameters:
  ///   - day: The person's readings of the standing's day.
  ///   - standing: Who reads.
  package func entry(knowing day: AccessState, as standing: Standing) -> Entry {
    guard let reader = standing.human, standing.kind != .person else { return .nothing }
    let fact = AccessNoted(
      reader: reader, standing: standing.kind, matter: matter.rawValue, session: session, reason: standing.reason,
      wasOffline: wasOffline)
    if standing.kind == .glassBreaker { return .entry(fact) }
    let isKnown = day.notes(in: session).contains { said in
      said.day == standing.day && said.content.reader == reader && said.content.matter == matter.rawValue
        && said.content.standing == standing.kind
    }
    return isKnown ? .repeated : .entry(fact)
  }
}

extension Standing {
  /// The reason that was given where the glass was broken.
  package var reason: Text? {
    guard case let .brokenGlass(reason) = ground else { return nil }
    return reason
  }
}
