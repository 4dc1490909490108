/// A part of the day of a moment, as whoever tells of it afterwards remembers it: never a clock.
package enum PartOfDay: String, Hashable, Sendable, Codable, CaseIterable {
  /// The night before the day's morning, as the calendar counts it.
  case night
  case morning
  case midday
  case afternoon
  case evening

  /// When it begins, in seconds since midnight; where one ends and the next begins is nobody's rule, so it is only used to
  /// put moments in order and to know what has not been yet.
  package var begins: Int {
    switch self {
    case .night: 0
    case .morning: 5 * 3600
    case .midday: 10 * 3600
    case .afternoon: 13 * 3600
    case .evening: 17 * 3600
    }
  }
}
