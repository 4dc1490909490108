/// The whole text of a source exactly as it is, so that places in it keep their numbers.
///
/// Places are counted in Unicode code points from 0, as REFI-QDA 1.5 counts them; an end is the place after the last.
package struct SourceText: Sendable {
  package let value: String

  /// Why a text cannot be kept.
  package enum Fault: Error, Hashable, Sendable {
    case empty
    case tooLong(limit: Int)
    /// A control character other than a line end, a tab or a page break.
    case unreadable
  }

  /// The most code points of one source.
  package static let limit = 500_000

  package init(_ raw: String) throws(Fault) {
    let scalars = raw.unicodeScalars
    guard scalars.contains(where: { !$0.properties.isWhitespace }) else { throw .empty }
    guard scalars.count <= Self.limit else { throw .tooLong(limit: Self.limit) }
    let readable = scalars.allSatisfy { scalar in
      scalar.properties.generalCategory != .control || ["\n", "\r", "\t", "\u{C}"].contains(scalar)
    }
    guard readable else { throw .unreadable }
    value = raw
  }

  package var count: Int { value.unicodeScalars.count }

  /// The words at several places, in their order; `nil` for a place that is empty or outside the text.
  package func words(at places: [(start: Int, end: Int)]) -> [String?] {
    let scalars = Array(value.unicodeScalars)
    return places.map { start, end in
      guard start >= 0, start < end, end <= scalars.count else { return nil }
      var words = String.UnicodeScalarView()
      words.append(contentsOf: scalars[start..<end])
      return String(words)
    }
  }

  /// The places of the lines that hold something, without the white space around them.
  package var lines: [(start: Int, end: Int)] {
    var lines: [(start: Int, end: Int)] = []
    var begun: Int?
    var last = 0
    for (place, scalar) in value.unicodeScalars.enumerated() {
      if scalar == "\n" || scalar == "\r" || scalar == "\u{C}" {
        if let start = begun { lines.append((start, last + 1)) }
        begun = nil
      } else if !scalar.properties.isWhitespace {
        begun = begun ?? place
        last = place
      }
    }
    if let start = begun { lines.append((start, last + 1)) }
    return lines
  }
}

extension SourceText: Hashable {
  // Texts that only look the same have other places.
  /// Whether two texts are the same, code point for code point.
  package static func == (left: SourceText, right: SourceText) -> Bool {
    left.value.utf8.elementsEqual(right.value.utf8)
  }

  /// Hashes the bytes, as they are compared.
  package func hash(into hasher: inout Hasher) {
    for byte in value.utf8 { hasher.combine(byte) }
  }
}

extension SourceText: Codable {
  package init(from decoder: any Decoder) throws {
    // What was once kept stays readable, whatever limits hold today.
    value = try decoder.singleValueContainer().decode(String.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(value)
  }
}
