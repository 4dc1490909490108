import CQREncode

/// A text as a QR picture (ISO/IEC 18004): a square of dark and light modules.
package struct QRCode: Equatable, Sendable {
  /// How many modules a side has, the quiet zone not counted.
  package let size: Int
  private let dark: [Bool]

  /// The width of the light frame around it, in modules.
  package static let quietZone = 4

  /// Draws a text, with the level of correction that still reads when an eighth of it is hidden.
  ///
  /// - Returns: `nil` if the text is longer than any picture can hold, or empty.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard !bytes.isEmpty, let code = QRcode_encodeData(Int32(bytes.count), bytes, 0, QR_ECLEVEL_M) else { return nil }
    defer { QRcode_free(code) }
    let width = Int(code.pointee.width)
    guard let data = code.pointee.data else { return nil }
    size = width
    // The lowest bit of each byte is the module; the others tell what it is part of.
    dark = (0..<width * width).map { data[$0] & 1 == 1 }
  }

  /// Whether a module is dark; those outside are light.
  package func isDark(column: Int, row: Int) -> Bool {
    guard (0..<size).contains(column), (0..<size).contains(row) else { return false }
    return dark[row * size + column]
  }

  /// The side of the whole picture in modules, quiet zone included.
  package var side: Int { size + 2 * Self.quietZone }

  /// The dark modules as the path of an SVG whose view box is `0 0 side side`; one run of modules is one step.
  package var path: String {
    var steps: [String] = []
    for row in 0..<size {
      var column = 0
      while column < size {
        let start = column
        while isDark(column: column, row: row) { column += 1 }
        if column > start {
          steps.append("M\(start + Self.quietZone) \(row + Self.quietZone)h\(column - start)v1h-\(column - start)z")
        }
        column += 1
      }
    }
    return steps.joined()
  }
}
