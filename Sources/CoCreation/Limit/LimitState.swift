package import Values

/// One limit, as it stands; the person sees every one.
package struct LimitState: StreamState, Hashable {
  package private(set) var entered = Strand<LimitEntered>()
  package private(set) var answers = Strand<LimitAnswered>()
  package private(set) var toldOutside = Strand<LimitToldOutside>()
  package private(set) var alternatives = Strand<LimitAlternativeTried>()
  package private(set) var prolonged = Strand<LimitProlonged>()
  package private(set) var ended: Day?

  package init() {}

  package mutating func read(_ statement: Statement) {
    entered.read(statement)
    answers.read(statement)
    toldOutside.read(statement)
    alternatives.read(statement)
    prolonged.read(statement)
    if let fact = statement.fact as? LimitEnded { ended = ended.map { min($0, fact.last) } ?? fact.last }
  }
}

extension LimitState {
  /// The longest that a limit may be entered or prolonged for at a time; a judgement, not law.
  package static let longestDays = 14

  /// The last day on which it holds; `nil` if none was entered.
  package var last: Day? {
    guard let entered = entered.last?.content.last else { return nil }
    let prolonged = prolonged.current.map(\.content.last).max() ?? entered
    return min(max(entered, prolonged), ended ?? max(entered, prolonged))
  }

  /// Whether it holds on a day.
  package func holds(on day: Day) -> Bool { last.map { day <= $0 } ?? false }

  /// The person's own answer; `nil` while it is missing.
  package var personsAnswer: Said<LimitAnswered>? { answers.current.last { $0.voice.isThePerson } }

  /// Whether nothing that was read in law lets it be: then the page says "This may not be allowed" and shows whom to
  /// tell.
  package func mayNotBeAllowed(by pack: Pack) -> Bool {
    guard case let .ofPack(id) = entered.last?.content.ground else { return true }
    return pack.limitGrounds.first { $0.id == id }.map { !$0.provenance.isVerified } ?? true
  }

  /// What its record still lacks.
  package var lacks: [LimitLack] {
    var lacks: [LimitLack] = []
    if personsAnswer == nil { lacks.append(.personsAnswer) }
    if entered.last?.content.triedInstead == nil, alternatives.current.isEmpty { lacks.append(.triedInstead) }
    if toldOutside.current.isEmpty { lacks.append(.toldOutside) }
    return lacks
  }
}

/// What the record of a limit can lack.
package enum LimitLack: String, Hashable, Sendable, CaseIterable {
  case personsAnswer
  case triedInstead
  case toldOutside
}
