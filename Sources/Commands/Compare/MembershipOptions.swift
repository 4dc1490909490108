import ArgumentParser
import Comparison
import Exchange

/// The data of a configurational comparison, as arguments name it.
struct MembershipOptions: ParsableArguments {
  @Argument(help: "A CSV file, or - for standard input: the first column names the case, the others hold values.")
  var file: InputFile

  @Option(help: "The column to be explained; Y[2] is level 2 of a multi-value column.")
  var outcome: String

  @Option(help: "The columns that explain, between commas; all others by default.")
  var conditions: String?

  @Flag(help: "Explain the absence of the outcome.")
  var negate = false

  /// The data, checked; what should be looked at is told on standard error.
  func read() throws -> Memberships {
    try read(file.table())
  }

  /// The data out of a table that was read already.
  ///
  /// - Parameters:
  ///   - calibrations: For columns of raw figures how they become memberships.
  ///   - tells: Whether what should be looked at is told on standard error.
  func read(
    _ table: CSVTable, calibrations: [String: DirectCalibration] = [:], tells: Bool = true
  ) throws -> Memberships {
    let data = try MembershipReader(table, calibrations: calibrations).memberships(
      outcome: outcome, conditions: conditions?.listed)
    if tells { Self.warn(data) }
    return negate ? data.negated : data
  }

  private static func warn(_ data: Memberships) {
    let undecided = Dictionary(grouping: data.undecided, by: \.column)
    for column in (data.conditions.map(\.name) + [data.outcomeName]) {
      guard let units = undecided[column] else { continue }
      let names = units.map { data.units[$0.unit] }.joined(separator: ", ")
      let effect = column == data.outcomeName ? "neither shows nor lacks it" : "belongs to no row of the truth table"
      Warning.say(
        "column \(column) is exactly 0.5 for \(names); such a case \(effect). Choose a side or other anchors.")
    }
    let (conditions, cases) = (data.conditions.count, data.units.count)
    if conditions * 3 > cases {
      Warning.say(
        "\(conditions) conditions are more than \(cases) cases can carry; "
          + "use at most \(max(cases / 3, 1)), or nearly every case becomes a configuration of its own.")
    }
  }
}

/// When a row counts as leading to the outcome, as arguments say it.
struct RuleOptions: ParsableArguments {
  @Option(help: "The least consistency of a positive row; by default 0.8, and 1 for crisp and multi-value data.")
  var incl: Double?

  @Option(help: "The least proportional reduction in inconsistency (PRI) of a positive row.")
  var pri: Double?

  @Option(name: .customLong("n"), help: "The least number of cases of a row; fewer make it a remainder.")
  var frequency = 1

  @Option(help: "What a row is whose cases disagree about the outcome: zero or remainder.")
  var contradictions = TruthTableRules.Contradictions.zero

  func validate() throws {
    for (name, value) in [("incl", incl), ("pri", pri)] {
      guard let value, !(0...1).contains(value) else { continue }
      throw ValidationError("--\(name) must be from 0 to 1, not \(value).")
    }
    guard frequency >= 1 else { throw ValidationError("--n must be at least 1, not \(frequency).") }
  }

  func rules(for data: Memberships) -> TruthTableRules {
    TruthTableRules(
      consistencyCut: incl ?? (data.isCrisp ? 1 : 0.8), priCut: pri, frequencyCut: frequency,
      contradictions: contradictions)
  }
}

extension TruthTableRules.Contradictions: ExpressibleByArgument {}
extension SolutionKind: ExpressibleByArgument {}
