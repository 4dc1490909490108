import CoCreation
import Demonstration
import Ledger
import Links
import Pages
import Values
import Web

extension MomentTourPage {
  /// The tour through a demonstration, as its people are today.
  init(_ visit: TourVisit, in entries: any LedgerReading, today: Day) throws {
    guard let pair = visit.pair else { throw Trouble(.notFound) }
    self.init(
      person: Device(name: pair.person.name, path: visit.door(.one, pair.person.key)),
      professional: Device(name: pair.professional.name, path: visit.door(.two, pair.professional.key)),
      steps: try visit.steps(pair, in: entries, today: today), roles: visit.roles(pair))
  }
}

extension TourVisit {
  fileprivate func steps(
    _ pair: Pair, in entries: any LedgerReading, today: Day
  ) throws -> MomentTourPage.Steps {
    let now = try TourMoment(of: pair.person.id, on: today, in: entries)
    let record: (Address.Place) -> Address = { .person(pair.person.id.retyped(), $0) }
    let question: (Address.Step) -> Address = { step in
      record(now.asking.map { Address.Place.asking($0, step) } ?? .today)
    }
    let mirror = now.moment.map { Address.Place.mirror($0) } ?? .glance
    let others = try tour.pairs.filter { other in
      try other.person.id != pair.person.id && TourMoment(of: other.person.id, on: today, in: entries).isWaiting
    }
    return MomentTourPage.Steps(
      answer: .init(door(.one, pair.person.key, question(.question)), isDone: now.isAnswered),
      mirror: .init(
        door(.two, pair.professional.key, record(mirror)), isDone: now.isMirrored(by: pair.professional.id)),
      show: .init(door(.one, pair.person.key, question(.sharing)), isDone: now.isShown),
      both: now.moment.map { door(.two, pair.professional.key, record(.moment($0))) },
      others: others.map { ($0.person.name, path(with: $0.person.key)) },
      questions: try tour.gliding.map { ($0.name, try self.question(of: $0, in: entries)) },
      managers: try tour.managers.map { manager, service in
        (try entries.service(service)?.name.value ?? "", door(.two, manager.key, .service(service.retyped())))
      },
      looked: door(.one, pair.person.key, record(.looked)))
  }

  /// Where the question stands that somebody's answers have led to.
  fileprivate func question(of somebody: Tour.Somebody, in entries: any LedgerReading) throws -> String {
    // The team's own question, and the one after a silence, are not asked of the person on that page.
    let found = try entries.things(.driftQuestion, of: somebody.id.retyped(), .backward).first { thing in
      let state: DriftState = try entries.state(of: thing.stream)
      return !state.isTheTeams && !state.isOfSilence
    }
    let place = found.map { Address.Place.signal($0.stream.retyped()) } ?? .answers(question: "choice")
    return door(.one, somebody.key, .person(somebody.id.retyped(), place))
  }

  /// As whom one can go in: the two of the tour first, where they are not among the usual ones.
  fileprivate func roles(_ pair: Pair) -> [MomentTourPage.Role] {
    let known = Set(CastRole.allCases.compactMap { cast.human($0.rawValue) })
    let own = [
      MomentTourPage.Role(value: pair.person.key, name: pair.person.name, kind: .person),
      MomentTourPage.Role(value: pair.professional.key, name: pair.professional.name, kind: .professional),
    ].filter { role in cast.human(role.value).map { !known.contains($0) } ?? false }
    return own
      + CastRole.allCases.map { MomentTourPage.Role(value: $0.rawValue, name: $0.name, kind: $0.kind) }
  }
}

extension CastRole {
  /// What the tour calls a role.
  fileprivate var kind: MomentTourPage.Role.Kind {
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
