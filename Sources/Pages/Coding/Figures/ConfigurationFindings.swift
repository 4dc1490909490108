package import CoCreation
package import Comparison
package import Values

/// When the outcome comes about, as combinations of codes, each leading back to profiles and passages.
package struct ConfigurationFindings: Sendable {
  package let data: Memberships
  package let rows: [ConsensusTable.Row]
  /// Profiles that a missing value keeps out.
  package let leftOut: [String]
  package let table: TruthTable
  package let solution: Solution
  package let models: [ModelAssessment]
  package let conditions: [ConsensusTable.Source]
  package let outcome: ID<Code>

  /// The most conditions of one finding; more than the profiles of a group can carry.
  package static let mostConditions = 8
  /// The most models that are shown; how many there are is always told.
  package static let mostModels = 3

  /// Why there is no finding.
  package enum Refusal: Error, Hashable, Sendable {
    case noOutcome
    case noConditions
    case tooManyConditions(limit: Int)
    case outcomeIsCondition
    /// No profile has a value for all of them.
    case noProfiles
    /// All profiles have the outcome, or none.
    case outcomeIsConstant
  }

  /// The findings of a consensus.
  ///
  /// - Parameter kind: What may be assumed of combinations that no profile shows.
  package init(
    _ table: ConsensusTable, conditions: [ConsensusTable.Source], outcome: ID<Code>, kind: SolutionKind = .complex
  ) throws(Refusal) {
    guard !conditions.isEmpty else { throw .noConditions }
    guard conditions.count <= Self.mostConditions else { throw .tooManyConditions(limit: Self.mostConditions) }
    guard !conditions.contains(.code(outcome)) else { throw .outcomeIsCondition }
    let (data, rows, leftOut) = table.memberships(conditions: conditions, outcome: outcome)
    guard !rows.isEmpty else { throw .noProfiles }
    guard Set(data.outcome).count > 1 else { throw .outcomeIsConstant }
    let truth = TruthTable(data, rules: TruthTableRules(consistencyCut: 1))
    var minimiser = Minimiser(truth)
    minimiser.limits.listed = Self.mostModels
    let solution = minimiser.solve(kind)
    self.data = data
    self.rows = rows
    self.leftOut = leftOut
    self.table = truth
    self.solution = solution
    self.conditions = conditions
    self.outcome = outcome
    models = solution.models.prefix(Self.mostModels).map { ModelAssessment($0, in: data) }
  }

  /// What a term rests on in one profile: for every literal the passages that show it; none where it says that a code
  /// is missing.
  package func evidence(
    for term: Term, in unit: Int, of table: ConsensusTable
  ) -> [(condition: ConsensusTable.Source, isThere: Bool, passages: [ID<Passage>])] {
    term.conditions.map { position in
      let source = conditions[position]
      guard case let .code(code) = source else { return (source, term.level(of: position) == 1, []) }
      return (source, term.level(of: position) == 1, table.passages(of: rows[unit].id, code))
    }
  }
}
