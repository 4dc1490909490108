/// Which conditions, and which alternatives of conditions, are there whenever the outcome is.
package struct NecessityAnalysis: Sendable {
  /// A condition's value, or several values joined by "or", with its fit.
  package struct Statement: Sendable {
    /// The literals, any of which will do: condition positions and levels.
    package let literals: [(condition: Int, level: Int)]
    package let fit: NecessityFit
  }

  /// Every condition, then every negation; for multi-value conditions every level.
  package let conditions: [Statement]
  /// Every "or" of at least two literals, shorter ones first; no condition stands in it with all its levels.
  package let disjunctions: [Statement]

  /// Measures all statements.
  ///
  /// - Parameters:
  ///   - data: The units.
  ///   - alternatives: The most literals in a disjunction; below 2 none are made.
  package init(_ data: Memberships, alternatives: Int = 1) {
    let literals = Self.literals(of: data)
    let memberships = literals.map { literal in
      data.units.indices.map { data.membership(condition: literal.condition, level: literal.level, unit: $0) }
    }
    conditions = literals.indices.map { position in
      Statement(literals: [literals[position]], fit: NecessityFit(memberships[position], for: data.outcome))
    }
    var found: [Statement] = []
    if alternatives >= 2 {
      for size in 2...alternatives {
        Self.choose(size, from: literals.count) { chosen in
          guard Self.isProper(chosen.map { literals[$0] }, of: data.conditions) else { return }
          let union = data.units.indices.map { unit in chosen.reduce(0.0) { max($0, memberships[$1][unit]) } }
          found.append(
            Statement(literals: chosen.map { literals[$0] }, fit: NecessityFit(union, for: data.outcome)))
        }
      }
    }
    disjunctions = found
  }

  /// How many disjunctions there are to measure, at most.
  package static func disjunctionCount(_ data: Memberships, alternatives: Int) -> Int {
    let literals = data.conditions.reduce(0) { $0 + $1.levels }
    guard alternatives >= 2 else { return 0 }
    var (total, choices) = (0, literals)
    for size in 2...alternatives where size <= literals {
      let (product, overflow) = choices.multipliedReportingOverflow(by: literals - size + 1)
      guard !overflow else { return Int.max }
      choices = product / size
      total += choices
    }
    return total
  }

  private static func literals(of data: Memberships) -> [(condition: Int, level: Int)] {
    guard !data.namesLevels else {
      return data.conditions.indices.flatMap { condition in
        (0..<data.conditions[condition].levels).map { (condition, $0) }
      }
    }
    return data.conditions.indices.map { ($0, 1) } + data.conditions.indices.map { ($0, 0) }
  }

  private static func isProper(_ literals: [(condition: Int, level: Int)], of conditions: [Condition]) -> Bool {
    let byCondition = Dictionary(grouping: literals, by: \.condition)
    return byCondition.allSatisfy { $0.value.count < conditions[$0.key].levels }
  }

  private static func choose(_ size: Int, from count: Int, _ visit: ([Int]) -> Void) {
    guard size <= count else { return }
    var chosen = Array(0..<size)
    while true {
      visit(chosen)
      guard let moving = chosen.indices.last(where: { chosen[$0] < count - size + $0 }) else { return }
      chosen[moving] += 1
      for later in chosen.indices where later > moving { chosen[later] = chosen[later - 1] + 1 }
    }
  }
}
