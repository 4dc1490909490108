/// A point in time, to the microsecond.
package struct Instant: Hashable, Sendable {
  /// Microseconds since 1 January 1970, 00:00 UTC.
  package let microseconds: Int64

  package init(microseconds: Int64) {
    self.microseconds = microseconds
  }

  /// The point so many seconds later, or earlier if negative.
  package func advanced(bySeconds seconds: Int) -> Instant {
    Instant(microseconds: microseconds + Int64(seconds) * 1_000_000)
  }

  /// Whole seconds since 1 January 1970, rounded down.
  package var wholeSeconds: Int64 {
    microseconds >= 0 ? microseconds / 1_000_000 : -((-microseconds + 999_999) / 1_000_000)
  }
}

extension Instant: Comparable {
  package static func < (left: Instant, right: Instant) -> Bool { left.microseconds < right.microseconds }
}

extension Instant: CustomStringConvertible {
  /// The point in UTC as ISO 8601 writes it: 2026-05-12T09:14:00.250000Z, the fraction only if there is one.
  package var description: String {
    let seconds = Int(wholeSeconds)
    let days = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    let ofDay = seconds - days * 86_400
    let time = [ofDay / 3600, ofDay / 60 % 60, ofDay % 60].map { padded($0, to: 2) }.joined(separator: ":")
    let fraction = Int(microseconds - Int64(seconds) * 1_000_000)
    return "\(Day(number: days))T\(time)" + (fraction == 0 ? "" : "." + padded(fraction, to: 6)) + "Z"
  }
}

extension Instant: Codable {
  package init(from decoder: any Decoder) throws {
    microseconds = try decoder.singleValueContainer().decode(Int64.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(microseconds)
  }
}
