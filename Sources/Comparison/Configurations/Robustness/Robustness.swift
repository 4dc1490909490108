/// How far a solution depends on choices that could have been made otherwise: cuts, numbers of units, single units.
package struct Robustness {
  /// The shortest models of every kind under one choice, each as its terms.
  package struct Outcome: Sendable {
    /// The number of rows that must be explained.
    package let positiveRows: Int
    package let models: [SolutionKind: [[Term]]]
  }

  /// A stretch of consistency cuts that all give the same truth table.
  package struct Interval: Sendable {
    /// The cuts lie above this.
    package let above: Double
    /// The cuts lie at this or below.
    package let atMost: Double
    package let outcome: Outcome
  }

  private let data: Memberships
  private let rules: TruthTableRules
  private let kind: SolutionKind
  package var expectations = DirectionalExpectations()
  package var excluded: [Term] = []
  package var interruption = Interruption.never

  /// - Parameters:
  ///   - data: The memberships of the units.
  ///   - rules: How the truth table is made.
  ///   - kind: The solution that is called unchanged or not.
  package init(_ data: Memberships, rules: TruthTableRules, kind: SolutionKind) {
    self.data = data
    self.rules = rules
    self.kind = kind
  }

  /// The shortest models of the chosen kind, under the choices made, as sets.
  package var headline: Set<Set<Term>> { Self.sets(solve(data, rules, [kind]).models[kind]) }

  /// Whether a choice gives the same models of the chosen kind.
  package func isHeadline(_ outcome: Outcome) -> Bool {
    Self.sets(outcome.models[kind]) == headline
  }

  /// The cuts at which the truth table changes: the consistencies of rows with enough units, ascending.
  ///
  /// Two closer than 1e-9 count as one.
  package var cuts: [Double] {
    let consistencies = TruthTable(data, rules: rules).rows
      .filter { $0.units.count >= rules.frequencyCut }.map(\.consistency).sorted()
    var distinct: [Double] = []
    for value in consistencies where value > TruthTableRules.tolerance {
      if value - (distinct.last ?? 0) > TruthTableRules.tolerance { distinct.append(value) }
    }
    return distinct.last.map { $0 < 1 - TruthTableRules.tolerance } ?? true ? distinct + [1] : distinct
  }

  /// The solutions for all cuts between two neighbouring ones.
  package func interval(above: Double, atMost: Double) -> Interval {
    var moved = rules
    moved.consistencyCut = atMost
    return Interval(above: above, atMost: atMost, outcome: solve(data, moved, SolutionKind.allCases))
  }

  /// The least numbers of units worth trying: 1 to the most units of a row, and one more, which leaves nothing.
  package var frequencies: [Int] {
    let most = TruthTable(data, rules: rules).rows.map(\.units.count).max() ?? 0
    return Array(1...most + 1)
  }

  /// The solutions when rows need at least so many units.
  package func outcome(frequency: Int) -> Outcome {
    var moved = rules
    moved.frequencyCut = frequency
    return solve(data, moved, SolutionKind.allCases)
  }

  /// The solution of the chosen kind without one unit.
  package func outcome(leavingOut unit: Int) -> Outcome {
    solve(data.leavingOut(unit: unit), rules, [kind])
  }

  /// The solution of the chosen kind for the same units with other memberships.
  package func outcome(recalibrated other: Memberships) -> Outcome {
    solve(other, rules, [kind])
  }

  /// The widest stretch of cuts around the chosen one over which the models of the chosen kind stay as they are.
  ///
  /// - Parameter intervals: All intervals, ascending.
  package func unchanged(_ intervals: [Interval]) -> (above: Double, atMost: Double)? {
    let cut = rules.consistencyCut
    guard
      let here = intervals.firstIndex(where: {
        cut - TruthTableRules.tolerance <= $0.atMost && cut > $0.above + TruthTableRules.tolerance || cut == $0.atMost
      }), isHeadline(intervals[here].outcome)
    else { return nil }
    var (first, last) = (here, here)
    while first > 0, isHeadline(intervals[first - 1].outcome) { first -= 1 }
    while last + 1 < intervals.count, isHeadline(intervals[last + 1].outcome) { last += 1 }
    return (intervals[first].above, intervals[last].atMost)
  }

  private func solve(_ data: Memberships, _ rules: TruthTableRules, _ kinds: [SolutionKind]) -> Outcome {
    var minimiser = Minimiser(TruthTable(data, rules: rules))
    minimiser.expectations = expectations
    minimiser.excluded = excluded
    minimiser.interruption = interruption
    minimiser.limits.irredundant = 1
    let models = kinds.map { kind in (kind, minimiser.solve(kind).models.map(\.terms)) }
    return Outcome(
      positiveRows: minimiser.table.rows.count { $0.output == .positive },
      models: Dictionary(uniqueKeysWithValues: models))
  }

  private static func sets(_ models: [[Term]]?) -> Set<Set<Term>> {
    Set((models ?? []).map(Set.init))
  }
}
