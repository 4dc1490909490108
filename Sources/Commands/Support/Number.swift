/// Figures as people write them in tables.
enum Number {
  /// The number that a cell holds, with a decimal point or a decimal comma.
  ///
  /// - Returns: Nothing for an empty cell, for words, and for what is not finite.
  static func read(_ cell: String) -> Double? {
    let trimmed = cell.trimmingSpaces
    guard trimmed.utf8.allSatisfy({ "0123456789+-.,eE".utf8.contains($0) }) else { return nil }
    let commas = trimmed.utf8.count { $0 == UInt8(ascii: ",") }
    guard commas == 0 || commas == 1 && !trimmed.utf8.contains(UInt8(ascii: ".")) else { return nil }
    let pointed = String(decoding: trimmed.utf8.map { $0 == UInt8(ascii: ",") ? UInt8(ascii: ".") : $0 }, as: UTF8.self)
    guard let value = Double(pointed), value.isFinite else { return nil }
    return value
  }

  /// A number without a decimal point where it needs none.
  static func text(_ value: Double) -> String {
    value == value.rounded() && value.magnitude < 1e15 ? String(Int(value)) : String(value)
  }
}

extension String {
  /// Without spaces at either end.
  var trimmingSpaces: String {
    var slice = self[...]
    while slice.first == " " { slice.removeFirst() }
    while slice.last == " " { slice.removeLast() }
    return String(slice)
  }

  /// The parts between commas, without spaces around them and without empty ones.
  var listed: [String] {
    split(separator: ",").map { String($0).trimmingSpaces }.filter { !$0.isEmpty }
  }
}
