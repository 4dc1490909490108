import CoCreation
import Values

/// Definition, examples and limits of a code as one text, for formats that have one place for them; read back the same.
///
/// The definition comes first. Then each example stands after `Example: ` and the limit after `Not when: `; further
/// lines of one of them are indented by two spaces. A line of the definition that looks like one of these has a
/// backslash before it.
struct Explanation: Hashable {
  var definition: Text?
  var examples: [Text] = []
  var notWhen: Text?

  private static let example = "Example: "
  private static let not = "Not when: "

  init(_ content: CodeContent) {
    definition = content.definition
    examples = content.examples
    notWhen = content.notWhen
  }

  /// Reads a text; every text can be read.
  init(_ text: String) {
    var parts: [(kind: Kind, lines: [String])] = [(.definition, [])]
    for line in Self.lines(text) {
      if line.hasBytes(Self.example) {
        parts.append((.example, [line.dropping(Self.example.utf8.count)]))
      } else if line.hasBytes(Self.not) {
        parts.append((.not, [line.dropping(Self.not.utf8.count)]))
      } else if parts.count > 1, line.hasBytes("  ") {
        parts[parts.count - 1].lines.append(line.dropping(2))
      } else {
        parts[0].lines.append(Self.isMasked(line) ? line.dropping(1) : line)
      }
    }
    for part in parts {
      guard let text = try? Text(part.lines.joined(separator: "\n"), limit: .max) else { continue }
      switch part.kind {
      case .definition: definition = text
      case .example: examples.append(text)
      case .not: notWhen = text
      }
    }
  }

  private enum Kind { case definition, example, not }

  /// The text; empty if there is nothing to say.
  var text: String {
    var lines = definition.map { Self.lines($0.value).map { Self.masks($0) ? "\\" + $0 : $0 } } ?? []
    for example in examples { lines += Self.indented(Self.example, example) }
    if let notWhen { lines += Self.indented(Self.not, notWhen) }
    return lines.joined(separator: "\n")
  }

  private static func indented(_ head: String, _ text: Text) -> [String] {
    lines(text.value).enumerated().map { $0 == 0 ? head + $1 : "  " + $1 }
  }

  /// Lines between line feeds only: a carriage return is part of its line.
  private static func lines(_ text: String) -> [String] {
    text.utf8.split(separator: 10, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether a line of a definition would be taken for something else.
  private static func masks(_ line: String) -> Bool {
    line.hasBytes(example) || line.hasBytes(not) || line.hasBytes("\\")
  }

  private static func isMasked(_ line: String) -> Bool {
    line.hasBytes("\\") && masks(line.dropping(1))
  }
}

extension String {
  fileprivate func hasBytes(_ head: String) -> Bool { utf8.starts(with: head.utf8) }

  fileprivate func dropping(_ count: Int) -> String { String(decoding: utf8.dropFirst(count), as: UTF8.self) }
}
