package import CoCreation
package import Ledger
import ServiceLifecycle
package import Values

/// Takes what was written, on this node or another, to the open pages about the person whom it concerns.
package struct LiveFeed: ServiceLifecycle.Service {
  private let ledger: Ledger
  private let area: ID<Area>
  private let live: LiveUpdates
  /// How many streams it remembers the person of: a stream never changes its person.
  private static let remembered = 4096

  package init(_ ledger: Ledger, in area: ID<Area>, to live: LiveUpdates) {
    self.ledger = ledger
    self.area = area
    self.live = live
  }

  /// Runs until the process is told to stop.
  package func run() async throws {
    await cancelWhenGracefulShutdown { await tell() }
    // A store that has closed has nothing more to tell; the rest of the site ends in its own time.
    try? await gracefulShutdown()
  }

  /// Tells what is written from now on, until the store closes or the task ends.
  package func tell() async {
    var known: [ID<Stream>: LiveStream?] = [:]
    for await change in await ledger.store.changes() {
      // What nobody hears need not be looked up.
      guard live.count > 0 else { continue }
      switch change {
      case .missed: live.tellAll()
      case .written(let place, let stream):
        guard place == area else { continue }
        live.check(stream)
        if known.count >= Self.remembered { known = [:] }
        if known[stream] == nil { known[stream] = .some(await about(stream)) }
        for update in (known[stream] ?? nil)?.updates ?? [] { live.tell(update) }
      }
    }
  }

  /// What a stream is about; `nil` if it is about no person, or the store does not answer.
  private func about(_ stream: ID<Stream>) async -> LiveStream? {
    let first = try? await ledger.read(area) { try $0.entries(of: stream, limit: 1).first }
    guard let header = first?.header, let person = header.person else { return nil }
    return LiveStream(person: person, subject: Subject(first: header.particulars.kind.name))
  }
}

/// Whom and what a stream is about, which never changes.
private struct LiveStream {
  let person: ID<Person>
  let subject: Subject?

  /// Who hears that it was written in: of what is the person's own to say or to show, the person alone, for even the
  /// time of it is nobody else's.
  var updates: [LiveUpdate] {
    let toPerson = LiveUpdate(toPerson: person)
    switch subject {
    case .asking, .access, .concern, .driftQuestion: return [toPerson]
    case .moment, .plan, .frame, .sighting, .limit, .day, nil: return [toPerson, LiveUpdate(about: person)]
    }
  }
}

extension LiveUpdate {
  /// Something about a person has changed that others than the person may see.
  init(about person: ID<Person>) { self.init(topic: "person-\(person)") }

  /// Something about a person has changed, for the person's own pages.
  init(toPerson person: ID<Person>) { self.init(topic: "own-\(person)") }
}
