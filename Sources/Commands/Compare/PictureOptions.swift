import ArgumentParser
import Comparison
import Pages

/// Which pictures of a solution are drawn, and into which files.
struct PictureOptions: ParsableArguments {
  @ArgumentParser.Option(
    name: .customLong("draw-fit"), help: "Draws the first model against the outcome (XY plot) into this SVG file.")
  var fit: String?

  @ArgumentParser.Option(name: .customLong("draw-rows"), help: "Draws the table of combinations into this SVG file.")
  var rows: String?

  @ArgumentParser.Option(name: .customLong("draw-chart"), help: "Draws the prime implicant chart into this SVG file.")
  var chart: String?

  @OptionGroup var wording: WordingOptions

  /// Writes the pictures that were asked for.
  func draw(_ solution: Solution, _ table: TruthTable, of data: Memberships) throws {
    let tongue = wording.tongue
    if let fit {
      guard let model = solution.models.first else {
        throw BadInput("\(fit): there is no model to draw; the table has nothing to explain.")
      }
      try OutputFile(fit).write(FitPlot(ModelAssessment(model, in: data), of: data).svg(in: tongue))
    }
    if let rows { try OutputFile(rows).write(ConfigurationTable(table, of: data).svg(in: tongue)) }
    if let chart {
      try OutputFile(chart).write(ChartDrawing(solution.primeImplicants, table, of: data).svg(in: tongue))
    }
  }
}
