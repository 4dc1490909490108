import ArgumentParser
import Comparison
import Exchange

/// How alike profiles are over conditions of mixed types.
struct SimilarityCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "similarity",
    abstract: "Says how alike profiles are, joins them to a tree and draws a map.",
    discussion: """
      PROFILES.csv holds one row per case: its name, then one column per condition. An empty cell is missing.

      A condition is compared as interval where all its cells are numbers, otherwise as nominal. Say otherwise with
      --types C1=nominal,C2=ordinal; asymmetric conditions are 1 or 0, and two zeros say nothing.
      """)

  @Argument(help: "The file of profiles; - for standard input.")
  var profiles: InputFile

  @Option(help: "What may be read from conditions: C1=nominal,C2=ordinal,C3=interval,C4=asymmetric.")
  var types: String?

  @Option(help: "The conditions to compare on, parted by commas; by default all.")
  var conditions: String?

  @Option(help: "Draws the map into this SVG file.")
  var map: String?

  @Option(help: "Draws the tree into this SVG file.")
  var tree: String?

  @Option(help: "Draws the table of shades into this SVG file.")
  var heat: String?

  @Option(help: "Writes a page with all three drawings and tables of the same content into this HTML file.")
  var page: String?

  @Option(help: "table or json.")
  var format: OutputFormat = .table

  func run() async throws {
    let table = try profiles.table()
    let sheet = try ProfileSheet(table, types: types, conditions: conditions)
    let likeness = try sheet.likeness()
    for warning in sheet.warnings { Warning.say(warning) }
    let report = SimilarityReport(likeness)
    try LikenessFiles(likeness, sentences: report.meaning).write(map: map, tree: tree, heat: heat, page: page)
    try format.print(report) { report.table }
  }
}
