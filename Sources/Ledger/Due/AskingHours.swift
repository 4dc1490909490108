package import CoCreation
package import Values

/// When on a day the questions of a rhythm are drawn, by the clocks where the person lives.
///
/// The hours are drawn for each person and day between eleven and eight in the evening, from a key that only the
/// installation has: whoever notes a moment cannot know whether the question of the day was drawn before or after it.
package struct AskingHours: Sendable {
  /// What the hours are drawn from: 32 bytes of the installation's own, or none where nothing is to be hidden.
  let key: [UInt8]

  /// The first hour at which something may be drawn, and the one after the last.
  package static let span = 11..<20

  /// The hours of a clock at which it is an hour of questions in one of several zones.
  ///
  /// - Parameters:
  ///   - day: A day of that clock.
  ///   - clock: The zone of the clock.
  ///   - zones: Where persons live.
  package static func ticks(on day: Day, by clock: Zone, for zones: [Zone]) -> [Int] {
    (0..<24).filter { hour in
      let tick = clock.instant(day, second: hour * 3600)
      return zones.contains { span.contains($0.time(at: tick).second / 3600) }
    }
  }

  package init(key: [UInt8]) {
    self.key = key
  }

  /// The hours for so many questions a day, ascending: the span has as many parts, and each has one.
  package func hours(_ questions: Int, for person: ID<Person>, on day: Day) -> [Int] {
    guard questions > 0 else { return [] }
    var random = HourRandom(key: key, person: person, day: day)
    let (first, width) = (Self.span.lowerBound, Self.span.count)
    return (0..<questions).map { part in
      Int.random(in: first + part * width / questions..<first + (part + 1) * width / questions, using: &random)
    }
  }

  /// How many of a day's questions are due by a second of the day.
  func due(_ questions: Int, for person: ID<Person>, on day: Day, bySecond second: Int) -> Int {
    hours(questions, for: person, on: day).count { $0 * 3600 <= second }
  }
}

/// Numbers that follow from a key, a person and a day, the same on every node, and from nothing that others know.
private struct HourRandom: RandomNumberGenerator {
  private var digest: Digest
  private var used = 0

  init(key: [UInt8], person: ID<Person>, day: Day) {
    let number = UInt64(bitPattern: Int64(day.number))
    digest = SHA256.hash(key + person.bytes + (0..<8).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) })
  }

  mutating func next() -> UInt64 {
    if used == 4 { (digest, used) = (SHA256.hash(digest.bytes), 0) }
    defer { used += 1 }
    return digest.bytes[used * 8..<used * 8 + 8].reduce(0) { $0 << 8 | UInt64($1) }
  }
}
