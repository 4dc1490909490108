extension Attribute {
  /// The outline of a path, in the language of SVG.
  package static func d(_ value: String) -> Attribute { Attribute("d", value) }
  /// The corners of a line or shape: x,y pairs.
  package static func points(_ value: String) -> Attribute { Attribute("points", value) }
  /// The part of the plane that is shown: x, y, width, height.
  package static func viewBox(_ value: String) -> Attribute { Attribute("viewBox", value) }
  /// How the element is moved, turned or scaled.
  package static func transform(_ value: String) -> Attribute { Attribute("transform", value) }
  /// Colour within the outline, or `none`, or `currentColor`.
  package static func fill(_ value: String) -> Attribute { Attribute("fill", value) }
  /// Colour of the outline.
  package static func stroke(_ value: String) -> Attribute { Attribute("stroke", value) }
  /// Lengths of dashes and gaps.
  package static func strokeDashArray(_ value: String) -> Attribute { Attribute("stroke-dasharray", value) }
  /// How lines end: `round`, `butt`, `square`.
  package static func strokeLineCap(_ value: String) -> Attribute { Attribute("stroke-linecap", value) }
  /// How lines meet: `round`, `miter`, `bevel`.
  package static func strokeLineJoin(_ value: String) -> Attribute { Attribute("stroke-linejoin", value) }
  /// Which part of a text stands at its point: `start`, `middle`, `end`.
  package static func textAnchor(_ value: String) -> Attribute { Attribute("text-anchor", value) }
  /// Weight of a text.
  package static func fontWeight(_ value: String) -> Attribute { Attribute("font-weight", value) }

  /// Left edge, in units of the drawing.
  package static func x(_ value: Double) -> Attribute { Attribute("x", decimal(value)) }
  /// Upper edge, in units of the drawing.
  package static func y(_ value: Double) -> Attribute { Attribute("y", decimal(value)) }
  /// Where a line begins, across.
  package static func x1(_ value: Double) -> Attribute { Attribute("x1", decimal(value)) }
  /// Where a line begins, down.
  package static func y1(_ value: Double) -> Attribute { Attribute("y1", decimal(value)) }
  /// Where a line ends, across.
  package static func x2(_ value: Double) -> Attribute { Attribute("x2", decimal(value)) }
  /// Where a line ends, down.
  package static func y2(_ value: Double) -> Attribute { Attribute("y2", decimal(value)) }
  /// The middle, across.
  package static func cx(_ value: Double) -> Attribute { Attribute("cx", decimal(value)) }
  /// The middle, down.
  package static func cy(_ value: Double) -> Attribute { Attribute("cy", decimal(value)) }
  /// Radius.
  package static func r(_ value: Double) -> Attribute { Attribute("r", decimal(value)) }
  /// Radius across.
  package static func rx(_ value: Double) -> Attribute { Attribute("rx", decimal(value)) }
  /// Width, in units of the drawing or in CSS pixels.
  package static func width(_ value: Double) -> Attribute { Attribute("width", decimal(value)) }
  /// Height, in units of the drawing or in CSS pixels.
  package static func height(_ value: Double) -> Attribute { Attribute("height", decimal(value)) }
  /// Width of the outline.
  package static func strokeWidth(_ value: Double) -> Attribute { Attribute("stroke-width", decimal(value)) }
  /// Height of a text's letters.
  package static func fontSize(_ value: Double) -> Attribute { Attribute("font-size", decimal(value)) }
  /// From 0, not seen, to 1, within the outline.
  package static func fillOpacity(_ value: Double) -> Attribute { Attribute("fill-opacity", decimal(value)) }

  /// A number as SVG reads it, with at most two decimals: `12`, `0.5`, `-3.25`.
  ///
  /// What is not finite, or beyond a billion, is written as 0: a drawing has no such place.
  package static func decimal(_ value: Double) -> String {
    guard value.isFinite, value.magnitude < 1e9 else { return "0" }
    let hundredths = Int((value * 100).rounded())
    let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    let sign = hundredths < 0 ? "-" : ""
    switch rest {
    case 0: return "\(sign)\(whole)"
    case let rest where rest % 10 == 0: return "\(sign)\(whole).\(rest / 10)"
    case let rest: return "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
    }
  }
}

extension Attribute {
  /// Says that a file is a drawing in SVG; needed where it stands alone and not on a page.
  package static var svgNamespace: Attribute { Attribute("xmlns", "http://www.w3.org/2000/svg") }
  /// The kinds of letters a text of a drawing is set in, for a file that no style sheet reaches.
  package static func fontFamily(_ names: String) -> Attribute { Attribute("font-family", names) }
}
