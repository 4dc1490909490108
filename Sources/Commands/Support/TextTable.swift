/// A table for a terminal: columns as wide as their widest cell, numbers to the right.
struct TextTable {
  private let header: [String]
  private var rows: [[String]] = []

  init(_ header: String...) {
    self.header = header
  }

  init(header: [String]) {
    self.header = header
  }

  /// Adds a row; it has as many cells as the header.
  mutating func add(_ cells: [String]) {
    rows.append(cells)
  }

  mutating func add(_ cells: String...) {
    rows.append(cells)
  }

  /// The table as lines, a rule below the header.
  var text: String {
    let widths = header.indices.map { column in
      ([header] + rows).map { $0[column].count }.max() ?? 0
    }
    let rightAligned = header.indices.map { column in
      !rows.isEmpty && rows.allSatisfy { $0[column].isEmpty || Self.looksNumeric($0[column]) }
    }
    func line(_ cells: [String]) -> String {
      let padded = cells.indices.map { column in
        let space = String(repeating: " ", count: widths[column] - cells[column].count)
        return rightAligned[column] ? space + cells[column] : cells[column] + space
      }
      return padded.joined(separator: "  ").trimmingTrailingSpaces
    }
    let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: "  ")
    return ([line(header), rule] + rows.map(line)).joined(separator: "\n")
  }

  private static func looksNumeric(_ cell: String) -> Bool {
    cell == "–" || cell.unicodeScalars.allSatisfy { "0123456789.,-+%".unicodeScalars.contains($0) }
  }
}

extension String {
  fileprivate var trimmingTrailingSpaces: String {
    var copy = self
    while copy.last == " " { copy.removeLast() }
    return copy
  }
}

/// A number with a fixed count of decimals, a dash where there is none.
func rounded(_ value: Double?, decimals: Int = 3) -> String {
  guard let value, value.isFinite else { return "–" }
  let scale = (0..<decimals).reduce(1.0) { product, _ in product * 10 }
  let whole = (value.magnitude * scale).rounded()
  guard whole < 9e15 else { return "\(value)" }
  let digits = String(Int(whole))
  let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
  let sign = value < 0 && whole > 0 ? "-" : ""
  return sign + (decimals == 0 ? padded : padded.dropLast(decimals) + "." + padded.suffix(decimals))
}
