import Comparison
import Localization
import Markup
import Pages
import Testing

struct `Drawings of configurations` {
  /// Units whose names need escaping, one of them twice at one place.
  private let data = Memberships(
    units: ["A & B", "<c>", "d", "e"],
    conditions: [Condition(name: "P", scale: .fuzzy), Condition(name: "Q\"", scale: .fuzzy)],
    values: [[0.9, 0.8, 0.2, 0.2], [0.3, 0.6, 0.4, 0.4]], outcomeName: "Y", outcome: [0.95, 0.7, 0.1, 0.1])

  private var table: TruthTable { TruthTable(data, rules: .init(consistencyCut: 0.8)) }
  private var solution: Solution { Minimiser(table).solve(.parsimonious) }

  private func drawings(_ tongue: Tongue) throws -> [String] {
    let model = try #require(solution.models.first)
    return [
      FitPlot(ModelAssessment(model, in: data), of: data).svg(in: tongue),
      ConfigurationTable(table, of: data).svg(in: tongue),
      ChartDrawing(solution.primeImplicants, table, of: data).svg(in: tongue),
    ].map(\.description)
  }

  @Test(arguments: Tongue.allCases)
  func `say in words what they show, and name themselves`(tongue: Tongue) throws {
    for drawing in try drawings(tongue) {
      #expect(drawing.contains("role=\"img\"") && drawing.contains("aria-labelledby") && drawing.contains("<title id="))
      #expect(
        drawing.contains("<desc id=")
          && drawing.contains("lang=\"\([.swedish, .swedishEasy].contains(tongue) ? "sv" : "en")\""))
    }
  }

  @Test func `hold no unescaped word of the data`() throws {
    let all = try drawings(.english)
    #expect(all[0].contains("A &amp; B") && all[0].contains("&lt;c&gt;"))
    for drawing in all { #expect(!drawing.contains("<c>") && !drawing.contains("A & B")) }
  }

  @Test func `tell agreement by shape, and name units at one place together`() throws {
    let plot = try drawings(.english)[0]
    #expect(plot.contains(">d, e<"))
    // One unit lies above the line, three below, and the legend shows one of each.
    #expect(plot.split(separator: "<circle").count - 1 == 2)
    #expect(plot.split(separator: "<polygon").count - 1 == 4)
  }

  @Test func `frame the rows that lead to the outcome`() throws {
    let drawing = try drawings(.english)[1]
    let positive = table.rows.count { $0.output == .positive }
    #expect(positive > 0)
    #expect(drawing.split(separator: "<rect").count - 2 == positive)
  }

  @Test func `mark in the chart what covers what`() throws {
    let drawing = try drawings(.english)[2]
    let covered = solution.primeImplicants.reduce(0) { $0 + table.positiveRowNumbers(coveredBy: $1).count }
    #expect(drawing.split(separator: "<circle").count - 1 == covered)
  }
}
