package import Balance
import CoCreation
import Values

extension Job {
  /// Fourteen days after a quarter has ended, freezes what the answers of each unit came to.
  ///
  /// What is written down later changes nothing in it, nor does an erasure.
  package static func freezingPatterns(_ work: DueWork, _ settings: BalanceSettings = BalanceSettings()) -> Job {
    Job("pattern.freeze") { round in
      let (ledger, area, day) = (round.ledger, round.area, round.day)
      let quarter = Quarter(containing: day.number).previous
      guard day.number == quarter.lastDay + UnitPattern.daysOfGrace else { return }
      let services = try await ledger.read(area) { entries in
        try entries.organisations().flatMap { try entries.services(of: $0.id) }
      }
      for service in services {
        let pattern = try await ledger.read(area) { entries in
          try UnitPattern(service.id, quarter, in: entries, settings).frozen(on: day)
        }
        try await ledger.write(area) { entries in
          guard let organisation = try entries.organisation(service.organisation),
            let pack = work.packs[organisation.pack]
          else { return }
          let header = Circumstances(
            entry: entries.newID(of: Entry.self), organisation: organisation.id, pack: pack, zone: service.zone)
          try entries.perform(
            FreezePattern(pattern: pattern), in: .pattern(of: service.id, from: Day(number: quarter.firstDay)),
            as: Rights.samspel(on: day, at: entries.now), header)
        }
        try await round.renew()
      }
    }
  }
}

extension LedgerReading {
  /// The frozen pattern of a unit in a quarter; `nil` while it is not frozen.
  func pattern(of service: ID<Service>, in quarter: Quarter) throws(LedgerFault) -> PatternFrozen? {
    let state: PatternState = try state(of: .pattern(of: service, from: Day(number: quarter.firstDay)))
    return state.frozen
  }
}

/// What the persons of one unit answered in a quarter, before anything of it may be told.
private struct UnitPattern {
  typealias Answered = [Balance.Question: [ID<Person>: QuarterCounts]]

  let service: ID<Service>
  let quarter: Quarter
  private var now: [AnswerStream: Answered] = [:]
  private var before: [AnswerStream: Answered] = [:]
  private var professionals: Set<ID<Human>> = []
  /// The matters in which a concept was met, with their persons, in the quarter and in the one before.
  private var reached: [ReachConcept: [ID<Person>]] = [:]
  private var reachedBefore: [ReachConcept: [ID<Person>]] = [:]

  /// How long after its end a quarter is frozen.
  static let daysOfGrace = 14
  /// The two streams of the person's own answers; each has figures of its own.
  private static let streams: [AnswerStream] = [.own, .ownWithHelper]

  init(
    _ service: ID<Service>, _ quarter: Quarter, in entries: any LedgerReading, _ settings: BalanceSettings
  ) throws {
    self.service = service
    self.quarter = quarter
    let frozenBefore = Day(number: quarter.previous.lastDay + Self.daysOfGrace)
    for person in try entries.persons(supportedBy: service) {
      let circle = try entries.circle(of: person)
      let earlier = try Self.circle(of: person, on: frozenBefore, in: entries)
      if Self.isOn(circle) { try Self.addReach(of: person, service, quarter, to: &reached, in: entries) }
      if Self.isOn(earlier) {
        try Self.addReach(of: person, service, quarter.previous, to: &reachedBefore, in: entries)
      }
      // Only those are counted who have said that they may be. Who was counted the last time is known by what they had
      // said by then: else whoever allows it, or no longer does, would stand out between the two quarters.
      let isCounted = Self.lets(circle, try entries.state(of: .rhythm(of: person)))
      let wasCounted = Self.lets(earlier, try Self.rhythm(of: person, on: frozenBefore, in: entries))
      guard isCounted || wasCounted else { continue }
      let history = try entries.answers(of: person).with(service).history(settings)
      if wasCounted { addBefore(person, history) }
      if isCounted { add(person, circle, history) }
    }
  }

  private static func isOn(_ circle: Circle) -> Bool { circle.person != nil && circle.layer == .on }

  /// Whether the person lets answers be counted, as far as their circle and their rhythm say.
  private static func lets(_ circle: Circle, _ rhythm: RhythmState) -> Bool {
    isOn(circle) && rhythm.sets.last?.content.rhythm.teamMayCount ?? false
  }

  /// A person's rhythm as it stood on a day.
  private static func rhythm(of person: ID<Person>, on day: Day, in entries: any LedgerReading) throws -> RhythmState {
    RhythmState(of: try entries.statements(in: .rhythm(of: person)).filter { $0.day <= day })
  }

  /// A person's circle as it stood on a day; nobody's where it had not begun.
  private static func circle(of person: ID<Person>, on day: Day, in entries: any LedgerReading) throws -> Circle {
    let circle = Circle(of: try entries.statements(in: .circle(of: person)).filter { $0.day <= day })
    return circle.registered.all.isEmpty ? circle : circle.of(person)
  }

  private mutating func addBefore(_ person: ID<Person>, _ history: RelationshipHistory) {
    for stream in Self.streams {
      for question in Balance.Question.allCases {
        before[stream, default: [:]][question, default: [:]][person] =
          history.counts(in: quarter.previous, question, stream.read)
      }
    }
  }

  private mutating func add(_ person: ID<Person>, _ circle: Circle, _ history: RelationshipHistory) {
    var hasAnswered = false
    for stream in Self.streams {
      for question in Balance.Question.allCases {
        let counts = history.counts(in: quarter, question, stream.read)
        hasAnswered = hasAnswered || counts.total > 0
        now[stream, default: [:]][question, default: [:]][person] = counts
      }
    }
    guard hasAnswered, let period = Period(first: Day(number: quarter.firstDay), last: Day(number: quarter.lastDay))
    else { return }
    for member in circle.members.values where member.role.service == service && member.period.overlaps(period) {
      professionals.insert(member.human)
    }
  }

  private static func addReach(
    of person: ID<Person>, _ service: ID<Service>, _ quarter: Quarter, to reached: inout [ReachConcept: [ID<Person>]],
    in entries: any LedgerReading
  ) throws {
    let found = try entries.things(
      .moment, of: person, from: Day(number: quarter.firstDay), through: Day(number: quarter.lastDay), limit: 10_000)
    for moment in found {
      let state: MomentState = try entries.state(of: moment.stream)
      guard let noted = state.noted.last, noted.content.service == service else { continue }
      for concept in state.reach.met { reached[concept, default: []].append(person) }
    }
  }

  /// What may be told of it, and nothing else.
  func frozen(on day: Day) -> PatternFrozen {
    let figures = Self.streams.flatMap { stream in
      TeamRelease(
        quarter, answers: now[stream] ?? [:], previous: before[stream] ?? [:],
        professionals: .counted(professionals.count), on: day.number
      ).figures.map { PatternFrozen.Figure($0, stream) }
    }
    let reach = ReachConcept.allCases.compactMap { concept -> PatternFrozen.Reached? in
      let persons = reached[concept] ?? []
      guard let cohort = try? TeamRelease.cohort(Set(persons), before: Set(reachedBefore[concept] ?? [])) else {
        return nil
      }
      return PatternFrozen.Reached(
        rank: concept.rawValue, matters: persons.count { cohort.members.contains($0) },
        isOfThoseWhoStayed: cohort.basis == .presentInBothQuarters)
    }
    return PatternFrozen(service: service, quarter: quarter.description, figures: figures, reach: reach)
  }
}

extension PatternFrozen.Figure {
  fileprivate init(_ figure: TeamFigure, _ stream: AnswerStream) {
    self.init(
      question: figure.question.asked, stream: stream, persons: figure.persons,
      isOfThoseWhoStayed: figure.basis == .presentInBothQuarters, first: PatternFrozen.Part(figure.first),
      third: figure.third.map(PatternFrozen.Part.init))
  }
}

extension PatternFrozen.Part {
  fileprivate init(_ share: RoundedShare) {
    self.init(points: share.points, low: share.interval.lowerBound, high: share.interval.upperBound)
  }
}

extension Balance.Question {
  fileprivate var asked: CoCreation.Question {
    switch self {
    case .choice: .choice
    case .help: .help
    case .listened: .listened
    }
  }
}
