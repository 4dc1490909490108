/// The units of a configurational comparison with their values on the conditions and their membership in the outcome.
package struct Memberships: Sendable {
  /// The units' names.
  package let units: [String]
  package let conditions: [Condition]
  /// For each condition the units' values: memberships, or whole levels if the condition is multi-value.
  ///
  /// Missing where the question does not arise, as "A before B" where B never came (a don't-care).
  package let values: [[Double?]]
  /// The name of the outcome as a reader writes it, `Y`, `~Y` or `Y[2]`.
  package let outcomeName: String
  /// The units' memberships in the outcome, 0 to 1.
  package let outcome: [Double]

  /// Puts columns together.
  ///
  /// - Parameters:
  ///   - units: The units' names.
  ///   - conditions: At most 62, and the number of configurations is at most `Int.max`.
  ///   - values: One column for each condition, one value for each unit.
  ///   - outcomeName: What the outcome is called.
  ///   - outcome: One membership for each unit.
  package init(
    units: [String], conditions: [Condition], values: [[Double?]], outcomeName: String, outcome: [Double]
  ) {
    self.units = units
    self.conditions = conditions
    self.values = values
    self.outcomeName = outcomeName
    self.outcome = outcome
  }

  /// Whether no column holds memberships between 0 and 1.
  package var isCrisp: Bool {
    conditions.allSatisfy { $0.scale != .fuzzy } && outcome.allSatisfy { $0 == 0 || $0 == 1 }
  }

  /// Whether literals must name their value, `X[2]`, for all conditions alike.
  package var namesLevels: Bool {
    conditions.contains { if case .multiValue = $0.scale { true } else { false } }
  }

  /// The same units with the absence of the outcome as the outcome.
  package var negated: Memberships {
    let name = outcomeName.hasPrefix("~") ? String(outcomeName.dropFirst()) : "~" + outcomeName
    return Memberships(
      units: units, conditions: conditions, values: values, outcomeName: name, outcome: outcome.map { 1 - $0 })
  }

  /// The same comparison without one unit.
  package func leavingOut(unit: Int) -> Memberships {
    func without<Value>(_ column: [Value]) -> [Value] {
      var copy = column
      copy.remove(at: unit)
      return copy
    }
    return Memberships(
      units: without(units), conditions: conditions, values: values.map(without), outcomeName: outcomeName,
      outcome: without(outcome))
  }

  /// How far a unit is in the set that a literal names, 0 to 1.
  ///
  /// - Parameters:
  ///   - condition: The condition's position.
  ///   - level: The value that the literal names; 0 is the absence of a crisp or fuzzy condition.
  ///   - unit: The unit's position. A unit for which the question does not arise is in neither set.
  package func membership(condition: Int, level: Int, unit: Int) -> Double {
    guard let value = values[condition][unit] else { return 0 }
    guard case .multiValue = conditions[condition].scale else { return level == 1 ? value : 1 - value }
    return value == Double(level) ? 1 : 0
  }

  /// The units whose membership in a condition or in the outcome is exactly one half, so that they belong nowhere.
  package var undecided: [(unit: Int, column: String)] {
    let inConditions = conditions.indices.flatMap { condition in
      conditions[condition].scale == .fuzzy
        ? units.indices.filter { values[condition][$0] == 0.5 }.map { ($0, conditions[condition].name) } : []
    }
    return inConditions + units.indices.filter { outcome[$0] == 0.5 }.map { ($0, outcomeName) }
  }
}
