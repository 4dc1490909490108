/// What `compare robustness` prints.
struct RobustnessReport: Encodable {
  struct Range: Encodable {
    let above: Double
    let atMost: Double
  }

  /// The shortest models of each kind.
  struct Models: Encodable {
    let positiveRows: Int
    let complex: [[String]]
    let parsimonious: [[String]]
    let intermediate: [[String]]

    /// The models of the kind named.
    func of(_ kind: String) -> [[String]] {
      switch kind {
      case "complex": complex
      case "intermediate": intermediate
      default: parsimonious
      }
    }
  }

  struct Cut: Encodable {
    let above: Double
    let atMost: Double
    let models: Models

    private enum CodingKeys: CodingKey {
      case above, atMost
    }

    func encode(to encoder: any Encoder) throws {
      try models.encode(to: encoder)
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(above, forKey: .above)
      try container.encode(atMost, forKey: .atMost)
    }
  }

  struct Frequency: Encodable {
    let n: Int
    let models: Models

    private enum CodingKeys: CodingKey {
      case n
    }

    func encode(to encoder: any Encoder) throws {
      try models.encode(to: encoder)
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(n, forKey: .n)
    }
  }

  struct Shift: Encodable {
    let column: String
    let anchor: String
    /// How far the anchor was moved, as a share of its value.
    let share: Double
    /// Missing, with the rest, where the anchor would pass its neighbour.
    @Nullable var value: Double?
    @Nullable var models: [[String]]?
    @Nullable var unchanged: Bool?
  }

  struct LeftOut: Encodable {
    let unit: String
    let models: [[String]]
    let unchanged: Bool

    enum CodingKeys: String, CodingKey {
      case unit = "case"
      case models, unchanged
    }
  }

  let outcome: String
  let solution: String
  let cut: Double
  let headline: [[String]]
  /// The cuts over which the headline stays as it is.
  @Nullable var unchanged: Range?
  let cuts: [Cut]
  let frequencies: [Frequency]
  let anchors: [Shift]
  let cases: [LeftOut]
  /// Left out where everything was tried.
  let stopped: Bool?
}

/// The same for a terminal.
struct RobustnessText {
  private let report: RobustnessReport

  init(_ report: RobustnessReport) {
    self.report = report
  }

  var text: String {
    var parts = ["Solution (\(report.solution)) for \(report.outcome) at cut \(rounded(report.cut)):", ""]
    parts += [Self.models(report.headline), "", summary, "", cuts, "", frequencies]
    if !report.anchors.isEmpty { parts += ["", anchors] }
    parts += ["", cases]
    return parts.joined(separator: "\n")
  }

  private var summary: String {
    let changing = report.cases.filter { !$0.unchanged }.map(\.unit)
    let range =
      report.unchanged.map {
        "It is the same for every consistency cut above \(rounded($0.above, decimals: 4)) up to "
          + "\(rounded($0.atMost, decimals: 4))."
      } ?? "It was not reached again among the cuts tried."
    let units =
      changing.isEmpty
      ? "No single case decides it."
      : "It changes if one of these cases is left out: \(changing.joined(separator: ", "))."
    let moved = report.anchors.filter { $0.unchanged == false }.count
    let anchors = report.anchors.isEmpty ? "" : " \(moved) of \(report.anchors.count) moved anchors change it."
    return range + " " + units + anchors
  }

  private var cuts: String {
    var table = TextTable("cut above", "up to", "positive rows", "models")
    for cut in report.cuts {
      table.add(
        rounded(cut.above, decimals: 4), rounded(cut.atMost, decimals: 4), String(cut.models.positiveRows),
        Self.models(cut.models.of(report.solution)))
    }
    return table.text
  }

  private var frequencies: String {
    var table = TextTable("least n", "positive rows", "models")
    for step in report.frequencies {
      table.add(String(step.n), String(step.models.positiveRows), Self.models(step.models.of(report.solution)))
    }
    return table.text
  }

  private var anchors: String {
    var table = TextTable("column", "anchor", "moved to", "models")
    for shift in report.anchors {
      let models = shift.models.map(Self.models) ?? "not tried: it would pass its neighbour"
      table.add(
        shift.column, shift.anchor, rounded(shift.value), shift.unchanged == true ? "the same" : models)
    }
    return table.text
  }

  private var cases: String {
    var table = TextTable("without", "models")
    for row in report.cases { table.add(row.unit, row.unchanged ? "the same" : Self.models(row.models)) }
    return table.text
  }

  private static func models(_ models: [[String]]) -> String {
    models.isEmpty ? "none" : models.map { $0.joined(separator: " + ") }.joined(separator: "  or  ")
  }
}
