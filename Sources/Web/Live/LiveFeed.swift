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
    var persons: [ID<Stream>: ID<Person>?] = [:]
    for await change in await ledger.store.changes() {
      // What nobody hears need not be looked up.
      guard live.count > 0 else { continue }
      switch change {
      case .missed: live.tellAll()
      case .written(let place, let stream):
        guard place == area else { continue }
        if persons.count >= Self.remembered { persons = [:] }
        if persons[stream] == nil { persons[stream] = .some(await person(of: stream)) }
        if let person = persons[stream] ?? nil { live.tell(LiveUpdate(about: person)) }
      }
    }
  }

  /// The person whom a stream is about; `nil` if it is about none, or the store does not answer.
  private func person(of stream: ID<Stream>) async -> ID<Person>? {
    (try? await ledger.read(area) { try $0.head(of: stream)?.header.person }) ?? nil
  }
}

extension LiveUpdate {
  /// Something about a person has changed.
  init(about person: ID<Person>) { self.init(topic: "person-\(person)") }
}
