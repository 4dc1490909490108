package import CoCreation
import Foundation
import Synchronization
package import Values

extension Zone {
  /// Whether this machine knows the zone.
  package var isKnown: Bool { Self.zone(name) != nil }

  /// The calendar date and the second of the day that clocks of the zone show; of UTC where the zone is not known.
  package func time(at instant: Instant) -> (day: Day, second: Int) {
    let offset = Self.zone(name)?.secondsFromGMT(for: Date(timeIntervalSince1970: Double(instant.wholeSeconds))) ?? 0
    let seconds = Int(instant.wholeSeconds) + offset
    let day = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    return (Day(number: day), seconds - day * 86_400)
  }

  /// The point in time at which clocks of the zone show a second of a day; if they skip it, the one after.
  package func instant(_ day: Day, second: Int) -> Instant {
    let local = Instant(microseconds: Int64(day.number * 86_400 + second) * 1_000_000)
    let guess = Self.zone(name)?.secondsFromGMT(for: Date(timeIntervalSince1970: Double(local.wholeSeconds))) ?? 0
    let near = local.advanced(bySeconds: -guess)
    let offset = Self.zone(name)?.secondsFromGMT(for: Date(timeIntervalSince1970: Double(near.wholeSeconds))) ?? 0
    return local.advanced(bySeconds: -offset)
  }

  private static let known = Mutex<[String: TimeZone?]>([:])

  private static func zone(_ name: String) -> TimeZone? {
    known.withLock { known in
      if let zone = known[name] { return zone }
      let zone = TimeZone(identifier: name)
      known[name] = .some(zone)
      return zone
    }
  }
}
