import Balance
import Values

/// What each team's last complete quarter lets expect of its persons.
struct TeamPriors {
  private let quarter: Quarter
  private let settings: BalanceSettings
  private let teams: [String: [String: [RelationshipHistory]]]

  init(_ answers: AnswersFile, before day: Day, _ settings: BalanceSettings) {
    quarter = Quarter(containing: day.number).previous
    self.settings = settings
    var teams: [String: [String: [RelationshipHistory]]] = [:]
    for relationship in answers.relationships {
      guard let service = relationship.service else { continue }
      teams[service, default: [:]][relationship.personOrOwnName, default: []].append(relationship.history)
    }
    self.teams = teams
  }

  /// The prior from the other persons of the team; `nil` if the team has fewer than five with enough days.
  func prior(_ relationship: AnswersFile.Relationship, _ question: Question, _ stream: Balance.Stream) -> Prior? {
    guard let service = relationship.service, let team = teams[service] else { return nil }
    let standard = Prior.standard(question, in: stream, settings)
    let others = team.filter { $0.key != relationship.personOrOwnName }.sorted { $0.key < $1.key }.map(\.value)
    let shares = others.compactMap { histories -> [Double]? in
      let counts = QuarterCounts(histories.map { $0.counts(in: quarter, question, stream) })
      guard counts.dayUnits >= TeamRelease.fewestDayUnits else { return nil }
      let weights = (0..<3).map { standard.weights[$0] + Double(counts.answers[$0]) }
      return weights.map { $0 / weights.reduce(0, +) }
    }
    return Prior.ofTeam(shares, settings)
  }
}

extension AnswersFile.Relationship {
  /// The person, or where the file names none, the relationship itself.
  var personOrOwnName: String { person ?? name }
}

extension QuarterCounts {
  /// A person's counts over several relationships of one service.
  init(_ parts: [QuarterCounts]) {
    self.init(
      answers: parts.reduce([0, 0, 0]) { sum, part in zip(sum, part.answers).map(+) },
      dayUnits: parts.reduce(0) { $0 + $1.dayUnits })
  }
}
