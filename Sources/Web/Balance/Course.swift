package import Values

/// How something was at the end of each period, as a page of a bounded length shows it: weeks, and where those are too
/// many, months, quarters or years.
package enum Course {
  /// The most periods that one page shows.
  package static let most = 26

  /// The last of each period.
  ///
  /// - Parameter readings: In the order of their days.
  package static func ends<Reading>(_ readings: [(day: Day, reading: Reading)]) -> [(day: Day, reading: Reading)] {
    for key in keys {
      let ends = last(of: readings, key)
      if ends.count <= most { return ends }
    }
    return last(of: readings, keys[keys.count - 1])
  }

  /// By the Monday of a day's week, by which a period is told: no two have the same.
  private static let keys: [@Sendable (Day) -> Int] = [
    { $0.monday.number }, { $0.monday.parts.year * 12 + $0.monday.parts.month - 1 },
    { $0.monday.parts.year * 4 + ($0.monday.parts.month - 1) / 3 }, { $0.monday.parts.year },
  ]

  private static func last<Reading>(
    of readings: [(day: Day, reading: Reading)], _ key: (Day) -> Int
  ) -> [(day: Day, reading: Reading)] {
    readings.enumerated().filter { index, one in
      index + 1 == readings.count || key(readings[index + 1].day) != key(one.day)
    }.map(\.element)
  }
}
