/// Words somebody wrote: never empty, never longer than their limit.
///
/// Two texts of the same words are equal in whatever language they are thought to be: who writes again what stood there,
/// from a page in another language, has said nothing new.
package struct Text: Sendable {
  package let value: String
  /// The language of the page on which they were written; `nil` where it is not known.
  ///
  /// It is no part of the encoded form: whatever keeps the words keeps it beside them.
  package private(set) var language: Language?

  /// Why words cannot be kept as they are.
  package enum Fault: Error, Hashable, Sendable {
    case empty
    /// More Unicode scalars than the limit.
    case tooLong(limit: Int)
    /// A control character other than a line end or a tab.
    case unreadable
  }

  /// The most Unicode scalars of words for which nothing else is said.
  package static let usualLimit = 4000

  /// Keeps words as they were written, without white space around them.
  ///
  /// - Parameter limit: The most Unicode scalars there may be.
  package init(_ raw: String, limit: Int = usualLimit) throws(Fault) {
    let white = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
    let scalars = raw.unicodeScalars.drop(while: white)
    guard let last = scalars.lastIndex(where: { !white($0) }), scalars.contains(where: Self.isSeen) else {
      throw .empty
    }
    let kept = scalars[...last]
    guard kept.count <= limit else { throw .tooLong(limit: limit) }
    let readable = kept.allSatisfy { scalar in
      scalar.properties.generalCategory != .control || scalar == "\n" || scalar == "\r" || scalar == "\t"
    }
    guard readable else { throw .unreadable }
    value = String(kept)
  }
}

extension Text {
  /// The same words, as written on a page in a language.
  package func written(in language: Language?) -> Text {
    var text = self
    text.language = language
    return text
  }
}

extension Text: Hashable {
  package static func == (left: Text, right: Text) -> Bool { left.value == right.value }

  /// By the words alone, as they are compared.
  package func hash(into hasher: inout Hasher) { hasher.combine(value) }
}

extension Text {
  /// Whether a scalar leaves something to see: one that only joins, directs or fills alone says nothing to anybody.
  private static func isSeen(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    return !properties.isWhitespace && properties.generalCategory != .format && !properties.isDefaultIgnorableCodePoint
  }
}

extension Text: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let kept = try container.decode(String.self)
    do {
      // What was once kept stays readable, whatever limits hold today.
      self = try Text(kept, limit: .max)
    } catch .empty where kept.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) {
      // Scalars that nobody sees were words to an older program.
      value = kept
    } catch let fault {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a text: \(fault)")
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(value)
  }
}
