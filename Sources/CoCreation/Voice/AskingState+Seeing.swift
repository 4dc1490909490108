package import Values

extension AskingState {
  /// Whether the person shows the single answer to whoever stands here.
  package func isShown(
    to standing: Standing, in circle: Circle, asking: ID<Asking>, of organisation: ID<Organisation>? = nil
  )
    -> Bool
  {
    guard let human = standing.human else { return false }
    if circle.shows(.answer(asking: asking), to: human, of: organisation) { return true }
    switch audience {
    case .onlyMe: return false
    case .whoWereThere: return isTeam(standing) && wasThere(human)
    case .everyoneWhoHelpsMe: return isTeam(standing)
    }
  }

  /// Why the single answer may not be seen from this standing; `nil` if it may.
  package func denialOfAnswer(
    to standing: Standing, in circle: Circle, asking: ID<Asking>, of organisation: ID<Organisation>? = nil
  ) -> Denial? {
    standing.denial(
      of: .read, .answer, shown: isShown(to: standing, in: circle, asking: asking, of: organisation))
  }

  /// The mirrors that may be seen from this standing: one's own, and by the person all.
  package func mirrors(for standing: Standing) -> [Said<MirrorGiven>] {
    mirrors.current.filter { standing.may(.read, .mirror, own: $0.author == standing.human) }
  }

  /// The representatives' views that may be seen: one's own, and by the person all.
  package func views(for standing: Standing) -> [Said<ViewGiven>] {
    views.current.filter { standing.kind == .person || $0.author == standing.human }
  }

  /// Only by the person's own word, never by the staff's.
  private func wasThere(_ human: ID<Human>) -> Bool {
    guard let content = answer?.content else { return false }
    if case let .named(humans) = content.help, humans.contains(human) { return true }
    return content.present?.contains(human) ?? false
  }

  private func isTeam(_ standing: Standing) -> Bool {
    standing.kind == .circleProfessional || standing.kind == .keyWorker
  }
}
