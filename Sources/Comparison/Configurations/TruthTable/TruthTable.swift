/// The observed combinations of conditions, each with its units and with what it says about the outcome.
package struct TruthTable: Sendable {
  package let conditions: [Condition]
  package let rules: TruthTableRules
  /// The observed rows, ascending by number.
  package let rows: [TruthTableRow]

  /// Sorts units into rows and judges each row.
  ///
  /// A unit sits in the row in which its membership is above one half; a unit with a membership of exactly one half in
  /// some condition sits nowhere. A row's membership is the least of the unit's memberships in its values.
  package init(_ data: Memberships, rules: TruthTableRules) {
    var unitsByLevels: [[Int?]: [Int]] = [:]
    for unit in data.units.indices {
      guard let levels = Self.row(of: unit, in: data) else { continue }
      unitsByLevels[levels, default: []].append(unit)
    }
    let isCrisp = data.isCrisp
    conditions = data.conditions
    self.rules = rules
    rows = unitsByLevels.map { levels, units in
      Self.judge(levels, units: units, in: data, by: rules, isCrisp: isCrisp)
    }.sorted { ($0.number, $0.levels.count { $0 == nil }) < ($1.number, $1.levels.count { $0 == nil }) }
  }

  private static func row(of unit: Int, in data: Memberships) -> [Int?]? {
    var levels: [Int?] = []
    for condition in data.conditions.indices {
      guard let value = data.values[condition][unit] else {
        levels.append(nil)
        continue
      }
      if case .multiValue = data.conditions[condition].scale {
        levels.append(Int(value))
      } else if value == 0.5 {
        return nil
      } else {
        levels.append(value > 0.5 ? 1 : 0)
      }
    }
    return levels
  }

  private static func judge(
    _ levels: [Int?], units: [Int], in data: Memberships, by rules: TruthTableRules, isCrisp: Bool
  ) -> TruthTableRow {
    let known = levels.enumerated().compactMap { condition, level in level.map { (condition, $0) } }
    let unknown = levels.indices.filter { levels[$0] == nil }
    let memberships = data.units.indices.map { unit in
      // A don't-care row holds only the units for which the question does not arise either.
      guard unknown.allSatisfy({ data.values[$0][unit] == nil }) else { return 0.0 }
      return known.reduce(1.0) { least, literal in
        min(least, data.membership(condition: literal.0, level: literal.1, unit: unit))
      }
    }
    let fit = SufficiencyFit(memberships, in: data.outcome)
    let consistency = fit.consistency ?? 0
    let accepted = rules.accepts(consistency: consistency, pri: fit.pri)
    let isContradictory = isCrisp && !accepted && consistency > 0 && consistency < 1
    let output: TruthTableRow.Output =
      if units.count < rules.frequencyCut || isContradictory && rules.contradictions == .remainder {
        .remainder
      } else {
        accepted ? .positive : .negative
      }
    return TruthTableRow(
      number: Configuration(levels.map { $0 ?? 0 }).rowNumber(of: data.conditions), levels: levels, output: output,
      isContradictory: isContradictory && units.count >= rules.frequencyCut, units: units, consistency: consistency,
      pri: fit.pri)
  }

  /// The configurations that must be explained.
  ///
  /// A configuration that a don't-care row and a negative row both claim is not among them.
  var positives: [Configuration] {
    let negatives = Set(configurations(.negative))
    var seen: Set<Configuration> = []
    return configurations(.positive).filter { !negatives.contains($0) && seen.insert($0).inserted }
  }

  /// The numbers of the configurations that must be explained, ascending.
  package var positiveRowNumbers: [Int] { positives.map { $0.rowNumber(of: conditions) }.sorted() }

  /// Those of them that a term covers.
  package func positiveRowNumbers(coveredBy term: Term) -> [Int] {
    positives.filter(term.covers).map { $0.rowNumber(of: conditions) }.sorted()
  }

  /// The configurations that no solution may cover.
  var negatives: [Configuration] {
    var seen: Set<Configuration> = []
    return configurations(.negative).filter { seen.insert($0).inserted }
  }

  private func configurations(_ output: TruthTableRow.Output) -> [Configuration] {
    rows.filter { $0.output == output }.flatMap { $0.configurations(of: conditions) }
  }
}
