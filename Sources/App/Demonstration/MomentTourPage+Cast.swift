import CoCreation
import Demonstration
import Ledger
import Links
import Pages
import Values
import Web

extension MomentTourPage {
  /// The tour through a demonstration, as its people are today.
  init(_ cast: Cast, in entries: any LedgerReading, today: Day) throws {
    let tour = Tour(cast: cast, entries: entries, today: today)
    let moment = try tour.momentOfToday()
    self.init(
      person: Device(name: CastRole.person.name, path: tour.door(.one, CastRole.person.rawValue)),
      professional: Device(name: CastRole.assistant.name, path: tour.door(.two, CastRole.assistant.rawValue)),
      steps: Steps(
        answer: tour.step(.one, .person, try tour.question().map { .asking($0, .question) } ?? .today),
        mirror: tour.step(.two, .assistant, moment.map { .mirror($0) } ?? .glance),
        show: tour.step(.one, .person, try tour.question().map { .asking($0, .sharing) } ?? .today),
        questions: try ["bengt", "jonna"].map { try tour.drift(of: $0) },
        manager: tour.door(
          .two, CastRole.manager.rawValue, cast.services["hasselgarden"].map { .service($0.retyped()) }),
        looked: tour.step(.one, .person, .looked)),
      roles: CastRole.allCases.compactMap { role in
        role.kind.map { Role(value: role.rawValue, name: role.name, kind: $0) }
      })
  }
}

/// Where the steps of the tour lead.
private struct Tour {
  let cast: Cast
  let entries: any LedgerReading
  let today: Day

  /// The address of a device that is opened as somebody.
  func door(_ device: TwoDevices.Device, _ who: String, _ next: Address? = nil) -> String {
    let path = "\(device.prefix)\(TwoDevices.start)/enter?who=\(who)"
    return next.map { "\(path)&to=\(PercentCoding.encoded($0.path))" } ?? path
  }

  /// A page about the tour's person, on a device.
  func step(_ device: TwoDevices.Device, _ role: CastRole, _ place: Address.Place) -> String {
    door(device, role.rawValue, cast.human(CastRole.person.rawValue).map { .person($0.retyped(), place) })
  }

  /// The question about today that waits for the person, or the one that was put last.
  func question() throws -> ID<Address.Asking>? {
    guard let person = cast.human(CastRole.person.rawValue) else { return nil }
    let found = try entries.things(.asking, of: person.retyped(), through: today, .backward, limit: 1).first
    return found?.stream.retyped()
  }

  /// The moment that it is about.
  func momentOfToday() throws -> ID<Address.Moment>? {
    guard let question = try question() else { return nil }
    let state: AskingState = try entries.state(of: question.retyped())
    guard case let .moment(id) = state.asked.last?.content.about else { return nil }
    return id.retyped()
  }

  /// The question that somebody's answers have led to.
  func drift(of key: String) throws -> (name: String, path: String) {
    guard let human = cast.human(key) else { return (key, door(.one, key)) }
    let name = try entries.name(of: human)?.value ?? key
    // The team's own question, and the one after a silence, are not asked of the person on that page.
    let found = try entries.things(.driftQuestion, of: human.retyped(), .backward).first { thing in
      let state: DriftState = try entries.state(of: thing.stream)
      return !state.isTheTeams && !state.isOfSilence
    }
    let place: Address.Place = found.map { .signal($0.stream.retyped()) } ?? .answers(question: "choice")
    return (name, door(.one, key, .person(human.retyped(), place)))
  }
}

extension CastRole {
  /// What the tour calls a role; `nil` for those that it does not tell of.
  fileprivate var kind: MomentTourPage.Role.Kind? {
    switch self {
    case .person: .person
    case .assistant: .professional
    case .keyWorker: .keyWorker
    case .manager: .manager
    case .decisionMaker: .decisionMaker
    case .representative: .representative
    case .relative: .relative
    case .guide: .guide
    case .administrator: .administrator
    case .researcher, .secondResearcher: .researcher
    }
  }
}
