package import Comparison
package import Localization
package import Markup
import Values

/// One drawing of likeness: a map, a tree or a table of shades.
package struct LikenessPicture: Part {
  /// What is drawn.
  package enum Kind: String, CaseIterable, Sendable {
    case map
    case tree
    case heat
  }

  private let kind: Kind
  private let likeness: Likeness
  private let tongue: Tongue
  private let isFile: Bool

  /// A drawing.
  ///
  /// - Parameter isFile: Whether it will be a file of its own, which must name its namespace.
  package init(_ kind: Kind, of likeness: Likeness, in tongue: Tongue, isFile: Bool = false) {
    self.kind = kind
    self.likeness = likeness
    self.tongue = tongue
    self.isFile = isFile
  }

  /// The drawing as SVG, with a title and a description for those who do not see it.
  package var html: HTML {
    let sheet =
      switch kind {
      case .map: LikenessMap(likeness, words: words).sheet
      case .tree: LikenessTree(likeness, words: words, grammar: Grammar.in(tongue)).sheet
      case .heat: LikenessHeat(likeness).sheet
      }
    let (title, description) = sentences
    let (titleID, descriptionID) = ("likeness-\(kind.rawValue)-title", "likeness-\(kind.rawValue)-description")
    return Tag.svg(
      .when(isFile, .svgNamespace),
      .viewBox("0 0 \(Attribute.decimal(sheet.width)) \(Attribute.decimal(sheet.height))"),
      .width(sheet.width), .height(sheet.height), .role("img"), .labelled(by: titleID),
      .described(by: [descriptionID]), .lang(tongue.language.tag), .fontFamily("sans-serif")
    ) {
      Tag.title(.id(titleID)) { title }
      Tag.desc(.id(descriptionID)) { description }
      Tag.rect(.width(sheet.width), .height(sheet.height), .fill(Ink.paper))
      sheet.content
    }
  }

  private var words: LikenessWords { LikenessWords.in(tongue) }

  private var sentences: (title: String, description: String) {
    let count = likeness.cases.count
    return switch kind {
    case .map:
      (
        words.mapTitle,
        words.map(count, likeness.map.shownShare.map(Ink.percent), likeness.groups.flatMap { $0.max() })
      )
    case .tree: (words.treeTitle, words.tree(count))
    case .heat: (words.heatTitle, words.heat(count))
    }
  }
}

/// What a drawing holds, and how large it is.
struct Sheet {
  let width: Double
  let height: Double
  let content: HTML
}

/// The colours and sizes that the drawings share; every text has a contrast of 7 to 1 and more.
enum Ink {
  static let paper = "#ffffff"
  static let text = "#111111"
  static let line = "#444444"
  static let faint = "#bbbbbb"
  static let letter = 14.0

  /// About how wide a text is drawn.
  static func width(of text: String, letter: Double = letter) -> Double {
    Double(text.count) * letter * 0.58
  }

  /// Words broken into lines that are about as wide as allowed.
  static func lines(_ text: String, width: Double, letter: Double = letter) -> [String] {
    text.split(separator: " ").reduce(into: []) { lines, word in
      if let last = lines.last, Self.width(of: last + " " + word, letter: letter) <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
  }

  /// A share in whole percent.
  static func percent(_ share: Double) -> String {
    String(Int((100 * share).rounded()))
  }

  /// Words at a place.
  static func label(_ words: String, x: Double, y: Double, anchor: String = "start", letter: Double = letter) -> HTML {
    Tag.text(.x(x), .y(y), .fontSize(letter), .textAnchor(anchor), .fill(text)) { words }
  }
}
