package import Values

/// A length of time as ISO 8601 writes it: P3W, P1M, P1Y, PT72H.
package struct Span: Hashable, Sendable {
  package let months: Int
  package let days: Int
  package let hours: Int

  package init(months: Int = 0, days: Int = 0, hours: Int = 0) {
    self.months = months
    self.days = days
    self.hours = hours
  }

  /// Whether it is no time at all: at once.
  package var isAtOnce: Bool { months == 0 && days == 0 && hours == 0 }

  /// The last day of the span when it begins on a day; a month after 31 January is the last of February.
  ///
  /// Hours count as the whole days they fill, rounded up.
  package func end(from day: Day) -> Day {
    let (year, month, dayOfMonth) = day.parts
    let index = year * 12 + month - 1 + months
    var last = dayOfMonth
    while last > 28, Day(year: index / 12, month: index % 12 + 1, day: last) == nil { last -= 1 }
    let shifted = Day(year: index / 12, month: index % 12 + 1, day: last) ?? day
    return shifted + days + (hours + 23) / 24
  }
}

extension Span: LosslessStringConvertible {
  /// Reads P, then years, months, weeks and days, then T and hours, each at most once; `nil` for anything else.
  package init?(_ description: String) {
    let bytes = Array(description.utf8)
    guard bytes.count > 2, bytes[0] == UInt8(ascii: "P") else { return nil }
    var counts: [UInt8: Int] = [:]
    var afterT = false
    var number: Int?
    for byte in bytes.dropFirst() {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        guard (number ?? 0) < 100_000 else { return nil }
        number = (number ?? 0) * 10 + Int(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "T"):
        guard !afterT, number == nil else { return nil }
        afterT = true
      default:
        let units = afterT ? "HMS" : "YMWD"
        let key = afterT ? byte | 0x80 : byte
        guard units.utf8.contains(byte), let count = number, counts[key] == nil else { return nil }
        counts[key] = count
        number = nil
      }
    }
    guard number == nil, !counts.isEmpty else { return nil }
    let count = { (unit: Unicode.Scalar) in counts[UInt8(ascii: unit)] ?? 0 }
    let time = { (unit: Unicode.Scalar) in counts[UInt8(ascii: unit) | 0x80] ?? 0 }
    guard time("M") == 0, time("S") == 0 else { return nil }
    months = count("Y") * 12 + count("M")
    days = count("W") * 7 + count("D")
    hours = time("H")
  }

  package var description: String {
    if isAtOnce { return "PT0S" }
    let date = (months > 0 ? "\(months)M" : "") + (days > 0 ? "\(days)D" : "")
    return "P" + date + (hours > 0 ? "T\(hours)H" : "")
  }
}

extension Span: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let span = Span(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a duration")
    }
    self = span
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
