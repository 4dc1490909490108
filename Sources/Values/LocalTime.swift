/// A time as somebody's clock and calendar showed it, with the clock's offset from UTC.
package struct LocalTime: Hashable, Sendable {
  /// The date that the calendar showed.
  package let day: Day
  /// Seconds since that date's midnight, 0 to 86 399.
  package let secondOfDay: Int
  /// Seconds that the clock was ahead of UTC.
  package let offset: Int

  /// The same time as a point on everybody's time line.
  package var instant: Instant {
    Instant(microseconds: Int64(day.number * 86_400 + secondOfDay - offset) * 1_000_000)
  }

  /// Reads ISO 8601 with an offset: `2026-05-12T09:14:00+02:00`, seconds optional, `Z` for UTC; `nil` for anything else.
  ///
  /// A fraction of a second is read and left out. A leap second is read as the second before it.
  package init?(_ description: String) {
    let text = Array(description.utf8)
    guard text.count >= 17, text[10] == UInt8(ascii: "T") || text[10] == UInt8(ascii: " "),
      let day = Day(String(decoding: text[0..<10], as: UTF8.self)),
      let zoneStart = text[11...].firstIndex(where: Self.beginsOffset),
      let second = Self.secondOfDay(text[11..<zoneStart]), let offset = Self.offset(text[zoneStart...])
    else { return nil }
    self.day = day
    self.secondOfDay = second
    self.offset = offset
  }

  private static func beginsOffset(_ byte: UInt8) -> Bool {
    [UInt8(ascii: "Z"), UInt8(ascii: "z"), UInt8(ascii: "+"), UInt8(ascii: "-")].contains(byte)
  }

  private static func secondOfDay(_ text: ArraySlice<UInt8>) -> Int? {
    let whole = text.prefix { $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: ",") }
    if whole.count < text.count, digits(text.dropFirst(whole.count + 1)) == nil { return nil }
    let parts = whole.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count == 2 || parts.count == 3, parts.allSatisfy({ $0.count == 2 }) else { return nil }
    let numbers = parts.compactMap(digits)
    guard numbers.count == parts.count, numbers[0] < 24, numbers[1] < 60 else { return nil }
    let seconds = numbers.count == 3 ? numbers[2] : 0
    guard seconds <= 60 else { return nil }
    return numbers[0] * 3600 + numbers[1] * 60 + min(seconds, 59)
  }

  private static func offset(_ text: ArraySlice<UInt8>) -> Int? {
    guard let sign = text.first else { return nil }
    if sign == UInt8(ascii: "Z") || sign == UInt8(ascii: "z") { return text.count == 1 ? 0 : nil }
    let numbers = text.dropFirst().filter { $0 != UInt8(ascii: ":") }
    guard numbers.count == 2 || numbers.count == 4, text.count - numbers.count <= 2,
      let hours = digits(numbers.prefix(2)), hours <= 18,
      let minutes = numbers.count == 2 ? 0 : digits(numbers.suffix(2)),
      minutes < 60
    else { return nil }
    return (sign == UInt8(ascii: "-") ? -1 : 1) * (hours * 3600 + minutes * 60)
  }
}
