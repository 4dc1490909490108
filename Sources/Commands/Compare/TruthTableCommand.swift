import ArgumentParser
import Comparison

/// Sorts the cases into the combinations of conditions that they show.
struct TruthTableCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "truth-table",
    abstract: "Sorts the cases into rows of like conditions and says which rows lead to the outcome.")

  @OptionGroup var data: MembershipOptions
  @OptionGroup var rule: RuleOptions

  @Option(help: "How to print the result: table or json.")
  var format = OutputFormat.table

  func run() throws {
    let memberships = try data.read()
    let table = TruthTable(memberships, rules: rule.rules(for: memberships))
    try format.print(TruthTableReport(table, of: memberships)) {
      var text = TextTable(
        header: ["row"] + table.conditions.map(\.name) + ["out", "n", "consistency", "PRI", "cases"])
      for row in table.rows {
        let levels = row.levels.map { $0.map { String($0) } ?? "-" }
        let output = row.output.rawValue + (row.isContradictory ? " contradictory" : "")
        let cases = row.units.map { memberships.units[$0] }.joined(separator: ", ")
        let fit = [output, String(row.units.count), rounded(row.consistency), rounded(row.pri), cases]
        text.add([String(row.number)] + levels + fit)
      }
      return text.text
    }
  }
}

/// What `compare truth-table` prints.
struct TruthTableReport: Encodable {
  struct Row: Encodable {
    let row: Int
    let configuration: [Level]
    let out: String
    let n: Int
    let consistency: Double
    @Nullable var pri: Double?
    let cases: [String]
    /// Left out where the cases agree.
    let contradictory: Bool?
  }

  /// A level, or a dash where the question does not arise.
  enum Level: Encodable {
    case known(Int)
    case dontCare

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .known(let level): try container.encode(level)
      case .dontCare: try container.encode("-")
      }
    }
  }

  let conditions: [String]
  let outcome: String
  let rows: [Row]

  init(_ table: TruthTable, of data: Memberships) {
    conditions = table.conditions.map(\.name)
    outcome = data.outcomeName
    rows = table.rows.map { row in
      Row(
        row: row.number, configuration: row.levels.map { $0.map(Level.known) ?? .dontCare }, out: row.output.rawValue,
        n: row.units.count, consistency: row.consistency, pri: row.pri,
        cases: row.units.map { data.units[$0] }, contradictory: row.isContradictory ? true : nil)
    }
  }
}
