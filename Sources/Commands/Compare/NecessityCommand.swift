import ArgumentParser
import Comparison

/// Asks which conditions are there whenever the outcome is.
struct NecessityCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "necessity",
    abstract: "Measures how far each condition, and each \"or\" of conditions, is needed for the outcome.")

  @OptionGroup var data: MembershipOptions

  @Option(help: "The consistency from which on a condition is marked.")
  var incl = 0.9

  @Option(help: "The relevance of necessity (RoN) from which on a condition is marked.")
  var ron = 0.6

  @Option(help: "The most conditions joined by \"or\"; 1 for none.")
  var disjunctions = 1

  @Option(help: "How to print the result: table or json.")
  var format = OutputFormat.table

  /// The most disjunctions that are measured.
  private static let most = 2_000_000

  func validate() throws {
    guard disjunctions >= 1 else { throw ValidationError("--disjunctions must be at least 1.") }
  }

  func run() throws {
    let memberships = try data.read()
    let count = NecessityAnalysis.disjunctionCount(memberships, alternatives: disjunctions)
    guard count <= Self.most else {
      throw BadInput(
        "\(data.file.name): --disjunctions \(disjunctions) over \(memberships.conditions.count) conditions gives more "
          + "than \(Self.most) statements; ask for fewer.")
    }
    let analysis = NecessityAnalysis(memberships, alternatives: disjunctions)
    let report = NecessityReport(analysis, of: memberships, consistency: incl, relevance: ron)
    try format.print(report) {
      var text = TextTable("condition", "consistency", "coverage", "RoN", "")
      // "Or" makes consistency cheap: only those worth a look are shown to a reader, all go into JSON.
      for row in report.conditions where !row.isDisjunction || row.necessary {
        text.add(
          row.term, rounded(row.consistency), rounded(row.coverage), rounded(row.ron),
          row.necessary ? "necessary" : "")
      }
      return text.text + "\n\n" + report.sentence
    }
  }
}

/// What `compare necessity` prints.
struct NecessityReport: Encodable {
  struct Row: Encodable {
    let term: String
    @Nullable var consistency: Double?
    @Nullable var coverage: Double?
    @Nullable var ron: Double?
    /// Whether both marks are reached.
    let necessary: Bool
    let isDisjunction: Bool

    enum CodingKeys: CodingKey {
      case term, consistency, coverage, ron, necessary
    }
  }

  let conditions: [Row]
  /// The result in words.
  let sentence: String

  init(_ analysis: NecessityAnalysis, of data: Memberships, consistency: Double, relevance: Double) {
    let notation = TermNotation(data)
    func row(_ statement: NecessityAnalysis.Statement) -> Row {
      Row(
        term: statement.literals.map { notation.literal($0.condition, level: $0.level) }.joined(separator: "+"),
        consistency: statement.fit.consistency, coverage: statement.fit.coverage,
        ron: statement.fit.relevance,
        necessary: (statement.fit.consistency ?? 0) >= consistency - 1e-9
          && (statement.fit.relevance ?? 0) >= relevance - 1e-9,
        isDisjunction: statement.literals.count > 1)
    }
    conditions = (analysis.conditions + analysis.disjunctions).map(row)
    let words = LaySentence(data)
    let found = analysis.conditions.filter { row($0).necessary }.map {
      words.literal($0.literals[0].condition, $0.literals[0].level)
    }
    sentence =
      found.isEmpty
      ? "No single condition was there every time \(words.outcome)."
      : "Nearly every time \(words.outcome), " + found.joined(separator: ", and ") + "."
  }
}
