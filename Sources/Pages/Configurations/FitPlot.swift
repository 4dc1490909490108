package import Comparison
package import Localization
package import Markup

/// The XY plot of a model: each unit's membership in the model across and in the outcome upwards.
///
/// A unit on or above the diagonal agrees with "whoever is in the model is in the outcome"; one below does not.
package struct FitPlot: Sendable {
  private let units: [String]
  private let across: [Double]
  private let up: [Double]
  private let model: String
  private let outcome: String

  private static let side = 480.0
  private static let left = 80.0
  private var top: Double { ConfigurationDrawing.head + 16 }

  /// - Parameters:
  ///   - assessment: A model's memberships.
  ///   - data: The units it was measured on.
  package init(_ assessment: ModelAssessment, of data: Memberships) {
    units = data.units
    across = assessment.memberships
    up = data.outcome
    model = assessment.model.terms.map(TermNotation(data).text).joined(separator: " + ")
    outcome = data.outcomeName
  }

  /// The drawing, a file of its own.
  package func svg(in tongue: Tongue) -> HTML {
    let words = ConfigurationWords.in(tongue)
    let named = units.indices.filter { across[$0] > 0.5 }
    let description = words.fit(named.count, named.count { up[$0] > 0.5 })
    let axis = words.inModel(model)
    let width = max(
      Self.left + Self.side + 120, 32 + Ink.width(of: description),
      32 + Ink.width(of: axis))
    return ConfigurationDrawing(
      name: "fit", title: words.fitTitle(outcome), description: description, width: width,
      height: top + Self.side + 110, tongue: tongue
    ).html {
      grid(Grammar.in(tongue))
      ConfigurationDrawing.label(axis, x: Self.left, y: top + Self.side + 44)
      ConfigurationDrawing.label(words.inOutcome(outcome), x: 16, y: top - 6)
      for unit in units.indices { point(unit, Grammar.in(tongue)) }
      names
      legend(words)
    }
  }

  private func x(_ membership: Double) -> Double { Self.left + Self.side * membership }
  private func y(_ membership: Double) -> Double { top + Self.side * (1 - membership) }

  @HTMLBuilder private func grid(_ grammar: Grammar) -> HTML {
    for share in [0.0, 0.5, 1] {
      Tag.line(
        .x1(x(0)), .x2(x(1)), .y1(y(share)), .y2(y(share)), .stroke(Ink.line), .strokeWidth(1),
        .strokeDashArray(share == 0.5 ? "4 4" : "none"))
      Tag.line(
        .x1(x(share)), .x2(x(share)), .y1(y(0)), .y2(y(1)), .stroke(Ink.line), .strokeWidth(1),
        .strokeDashArray(share == 0.5 ? "4 4" : "none"))
      ConfigurationDrawing.label(grammar.decimal(share, places: 1), x: Self.left - 8, y: y(share) + 5, anchor: "end")
      ConfigurationDrawing.label(grammar.decimal(share, places: 1), x: x(share), y: y(0) + 20, anchor: "middle")
    }
    Tag.line(
      .x1(x(0)), .y1(y(0)), .x2(x(1)), .y2(y(1)), .stroke(Ink.line), .strokeWidth(2))
  }

  private func point(_ unit: Int, _ grammar: Grammar) -> HTML {
    Tag.g {
      Tag.title(
        "\(units[unit]): \(grammar.decimal(across[unit], places: 2)); \(grammar.decimal(up[unit], places: 2))")
      mark(x(across[unit]), y(up[unit]), agrees: up[unit] >= across[unit])
    }
  }

  /// The units' names, each where it hides no mark and no other name; units at one place share theirs.
  @HTMLBuilder private var names: HTML {
    for name in FitLabels.place(units, at: units.indices.map { (x(across[$0]), y(up[$0])) }) {
      ConfigurationDrawing.label(name.text, x: name.box.left, y: name.box.bottom - 3, size: FitLabels.size)
    }
  }

  private func mark(_ x: Double, _ y: Double, agrees: Bool) -> HTML {
    guard !agrees else { return Tag.circle(.cx(x), .cy(y), .r(5), .fill("#0b5fa5")) }
    let corners = [(0.0, -7.0), (7, 0), (0, 7), (-7, 0)].map {
      "\(Attribute.decimal(x + $0.0)),\(Attribute.decimal(y + $0.1))"
    }
    return Tag.polygon(
      .points(corners.joined(separator: " ")), .fill("#ffffff"), .stroke("#8a1c1c"), .strokeWidth(2))
  }

  @HTMLBuilder private func legend(_ words: ConfigurationWords) -> HTML {
    let below = top + Self.side + 80
    mark(Self.left, below, agrees: true)
    ConfigurationDrawing.label(words.agrees, x: Self.left + 12, y: below + 5)
    mark(Self.left + 230, below, agrees: false)
    ConfigurationDrawing.label(words.exceeds, x: Self.left + 244, y: below + 5)
  }
}
