/// Solutions as a reader of a terminal sees them.
struct MinimizeText {
  private let report: SolutionReport
  private let opposite: SolutionReport?

  init(_ report: SolutionReport, opposite: SolutionReport?) {
    self.report = report
    self.opposite = opposite
  }

  var text: String {
    var parts = lines(report)
    if let opposite {
      parts += ["", "The absence:", ""] + lines(opposite)
      let shared = report.assumptionsShared(with: opposite)
      if !shared.isEmpty {
        parts += ["", "Assumed for both, which cannot be: rows \(Self.list(shared)). Consider --exclude."]
      }
    }
    return parts.joined(separator: "\n")
  }

  private func lines(_ report: SolutionReport) -> [String] {
    var lines = ["Solution (\(report.solution)) for \(report.outcome): \(summary(report))"]
    for (number, model) in report.models.enumerated() {
      lines += ["", "M\(number + 1): \(model.terms.joined(separator: " + ")) -> \(report.outcome)", "", fits(model)]
      lines += ["", model.sentence]
      if model.simplifyingAssumptionCount > 0 {
        lines.append(
          "Assumes \(model.simplifyingAssumptionCount) rows without a case: \(Self.list(model.simplifyingAssumptions))."
        )
      }
      if !model.easyCounterfactuals.isEmpty {
        lines.append("Easy counterfactuals: rows \(Self.list(model.easyCounterfactuals)).")
      }
      if !model.unsettledRows.isEmpty {
        lines.append("Covers rows whose cases are too few or disagree: \(Self.list(model.unsettledRows)).")
      }
      if !model.unexplained.isEmpty {
        lines.append("Not explained: \(model.unexplained.joined(separator: ", ")).")
      }
    }
    if let chart = report.chart { lines += ["", self.chart(chart, report)] }
    return lines
  }

  private func summary(_ report: SolutionReport) -> String {
    if report.wasStopped { return "stopped before the end; what was found so far." }
    guard report.minimumTerms ?? 0 > 0 else { return "nothing to explain." }
    func number(_ count: SolutionReport.Count) -> String {
      count.exact ? "\(count.count)" : "more than \(count.count)"
    }
    let terms = report.minimumTerms ?? 0
    return "\(number(report.minimumModels)) shortest (\(terms) term\(terms == 1 ? "" : "s")), "
      + "\(number(report.irredundantModels)) without a needless term, "
      + "from \(report.primeImplicants.count) prime implicants."
  }

  private func fits(_ model: SolutionReport.Model) -> String {
    var table = TextTable("term", "consistency", "PRI", "coverage", "unique", "typical cases", "deviant cases")
    for fit in model.termFits {
      table.add(
        fit.term, rounded(fit.consistency), rounded(fit.pri), rounded(fit.coverage),
        rounded(fit.uniqueCoverage), fit.typical.joined(separator: ", "), fit.deviant.joined(separator: ", "))
    }
    table.add(
      "together", rounded(model.consistency), rounded(model.pri), rounded(model.coverage), "", "", "")
    return table.text
  }

  private func chart(_ chart: SolutionReport.Chart, _ report: SolutionReport) -> String {
    var table = TextTable(header: ["prime implicant"] + chart.rows.map { String($0) })
    for (term, covered) in zip(report.primeImplicants, chart.covered) {
      table.add([term] + chart.rows.map { covered.contains($0) ? "x" : "" })
    }
    return table.text
  }

  /// The first rows of a list, and how many more there are.
  private static func list(_ rows: [Int]) -> String {
    let shown = rows.prefix(40).map { String($0) }.joined(separator: ", ")
    return rows.count > 40 ? shown + " and \(rows.count - 40) more" : shown
  }
}
