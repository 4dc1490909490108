import Balance
import CoCreation
import Ledger
import Links
import Localization
import Pages
import Values

extension ServicePage {
  /// How many duties a page tells, those that are due first.
  private static let duties = 40

  /// The page of a unit, for its manager.
  ///
  /// - Parameter waiting: The unit's persons, each with the concerns that wait for the manager.
  init(
    _ unit: UnitReader, _ waiting: [PersonWaiting], _ caller: Caller, _ entries: any LedgerReading, _ desk: Desk
  ) throws {
    var duties: [Duty] = []
    var questions: [Thing] = []
    var news: [AccessNews] = []
    for (record, concerns) in waiting {
      duties += try record.duties()
      questions += try record.frameQuestionsToAnswer() + concerns.map(record.question) + record.guideWanted()
      news += try record.accessNewsOfNobody()
    }
    let tongue = Tongue(caller.way.language, .standard)
    let (quarter, frozen) = try unit.pattern()
    let name = ServiceWords.in(tongue).quarter(quarter.number, quarter.year)
    let figures = frozen?.figures ?? []
    let organisation = try entries.organisation(unit.service.organisation)
    let pack = try organisation.map { try desk.pack(of: $0) }
    self.init(
      name: unit.service.name.value, duties: Array(Self.sorted(duties, tongue.language).prefix(Self.duties)),
      questions: questions,
      pattern: figures.isEmpty ? .tooFew(quarter: name) : .frozen(quarter: name, figures: figures),
      reach: (frozen?.reach ?? []).compactMap { reached in
        ReachConcept(rawValue: reached.rank).map { Concept($0, reached, pack, tongue) }
      },
      id: unit.service.id.retyped(), news: news)
  }
}

extension ServicePage {
  /// By the day on which they are due, and those of one day by name.
  fileprivate static func sorted(_ duties: [Duty], _ language: Language) -> [Duty] {
    Dictionary(grouping: duties, by: \.due).sorted { $0.key < $1.key }
      .flatMap { Collation(language).sorted($0.value, by: \.what) }
  }
}

/// A person of a unit, with the concerns that wait for words of whoever reads.
typealias PersonWaiting = (record: OpenRecord, concerns: [Told<ConcernState>])

extension UnitReader {
  /// The unit's persons, each with what waits for whoever reads.
  func waiting(for caller: Caller, _ entries: any LedgerReading, _ desk: Desk) throws -> [PersonWaiting] {
    try persons().map { person in
      let record = try desk.open(person, for: caller, in: entries)
      return (record, try record.concernsToAnswer())
    }
  }
}

extension ServicePage.Concept {
  /// A concept by the pack's own words, where it has some.
  fileprivate init(_ concept: ReachConcept, _ reached: PatternFrozen.Reached, _ pack: Pack?, _ tongue: Tongue) {
    let words = pack?.words(for: concept) ?? []
    let word = words.first { $0.kind == .ladder } ?? words.first
    let isLocal = tongue.language == pack?.defaultLanguage
    self.init(
      name: word.map { isLocal ? $0.localTerm : $0.english } ?? concept.name(ReachWords.in(tongue)),
      matters: reached.matters, isRequired: word?.kind == .ladder,
      isOfThoseWhoStayed: reached.isOfThoseWhoStayed ?? false)
  }
}

extension ReachConcept {
  fileprivate func name(_ words: ReachWords) -> String {
    switch self {
    case .information: words.information
    case .participation: words.participation
    case .influence: words.influence
    case .coDetermination: words.coDetermination
    case .coProduction: words.coProduction
    case .coCreation: words.coCreation
    }
  }
}

extension OpenRecord {
  /// The words by which packs name those at the provider who have a duty.
  private static let providers: Set<String> = [
    "provider", "staff", "manager", "management", "assistance_provider", "professional", "reference_person",
  ]

  /// What is due towards the person from the provider, with its day.
  fileprivate func duties() throws -> [ServicePage.Duty] {
    try reader.duties(by: pack).compactMap { obligation in
      guard !Self.providers.isDisjoint(with: obligation.duty.who), let due = obligation.status.day else { return nil }
      let duty = obligation.duty
      let title = tongue.language == pack.defaultLanguage ? duty.localTitle : duty.title
      return ServicePage.Duty(
        what: "\(reader.name): \(title)", due: due, address: .of(person, .plan),
        isUnread: !duty.provenance.isVerified)
    }
  }

  /// The concerns that wait for words of whoever reads: an answer, or the same once more.
  func concernsToAnswer() throws -> [Told<ConcernState>] {
    try reader.concerns().filter { $0.state.waitsForWords && $0.state.answerer == standing.human }
  }

  /// A concern as the question that it is to whoever was asked about it.
  fileprivate func question(_ told: Told<ConcernState>) -> Thing {
    let due = told.state.due.map { ServiceWords.in(tongue).dueBy(Dates.in(tongue).near($0, today: today)) }
    let note = told.state.isOpen ? due : ConcernWords.in(tongue).explainAgain(reader.name)
    let about = told.state.raised.last?.content.about?.line ?? ""
    return Thing(
      about.isEmpty ? reader.name : "\(reader.name): \(about)", picture: .drawing(.talk), note: note,
      address: .of(person, .concern(told.stream.retyped())))
  }
}

extension OpenRecord {
  /// That somebody from outside should visit the person, where nobody like that is in the circle.
  fileprivate func guideWanted() throws -> [Thing] {
    guard try reader.lacksAGuide() else { return [] }
    return [
      Thing(
        TalkWords.in(tongue).guideWanted(reader.name), picture: .drawing(.outsider),
        address: .of(person, .newMember))
    ]
  }
}

extension Obligation.Status {
  /// The day by which it has to be done; `nil` of a duty without one.
  fileprivate var day: Day? {
    switch self {
    case .due(let day), .late(let day): day
    case .notTriggered, .done, .open, .continuous: nil
    }
  }
}
