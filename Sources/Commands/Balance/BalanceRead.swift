import ArgumentParser
import Balance
import Values

/// Reads a file of answers and tells each relationship's levels, ladders and perception gaps.
struct BalanceRead: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Levels, ladders and perception gaps of each relationship in a file of answers.")

  @Argument(
    help: "CSV: relationship,stream,question,at,answer and, if known, moment,person,service,practice_right,order.")
  var file: InputFile

  @Option(help: "The day to read at; by default the newest day in the file.")
  var at: Day?

  @Option(help: "table or json.")
  var format: OutputFormat = .table

  @OptionGroup var wording: WordingOptions

  @Option(help: "Draw levels over time into this SVG file.")
  var chart: String?

  func run() async throws {
    let settings = BalanceSettings()
    let answers = try AnswersFile(file.table(), settings)
    guard let day = at ?? answers.newestDay else {
      throw BadInput("\(file.name): there are no rows below the header; expected at least one answer.")
    }
    let priors = TeamPriors(answers, before: day, settings)
    let readings = answers.relationships.map { relationship in
      (relationship, relationship.history.reading(at: day.number, settings) { priors.prior(relationship, $0, $1) })
    }
    if let chart {
      let drawing = LevelCharts(answers, until: day, settings, wording)
      try OutputFile(chart).write(drawing.document)
    }
    let result = BalanceReadResult(day, readings, settings, wording)
    try format.print(result) { result.table(wording) }
  }
}

extension Day: ExpressibleByArgument {
  package init?(argument: String) {
    self.init(argument)
  }
}
