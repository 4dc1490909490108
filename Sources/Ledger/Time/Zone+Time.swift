package import CoCreation
import Foundation
import Synchronization
package import Values

extension Zone {
  /// Whether this machine knows the zone.
  package var isKnown: Bool { Self.zone(name) != nil }

  /// The calendar date and the second of the day that clocks of the zone show; of UTC where the zone is not known.
  package func time(at instant: Instant) -> (day: Day, second: Int) {
    let seconds = Int(instant.wholeSeconds) + offset(at: instant)
    let day = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    return (Day(number: day), seconds - day * 86_400)
  }

  /// The point in time at which clocks of the zone show a second of a day: the first where they show it twice, and where
  /// they skip it the one that is as long after the leap.
  package func instant(_ day: Day, second: Int) -> Instant {
    let local = Instant(microseconds: Int64(day.number * 86_400 + second) * 1_000_000)
    let (before, after) = (
      offset(at: local.advanced(bySeconds: -86_400)), offset(at: local.advanced(bySeconds: 86_400))
    )
    let found = [before, after].map { (offset: $0, instant: local.advanced(bySeconds: -$0)) }
      .first { offset(at: $0.instant) == $0.offset }
    return found?.instant ?? local.advanced(bySeconds: -before)
  }

  /// How many seconds clocks of the zone are ahead of UTC.
  private func offset(at instant: Instant) -> Int {
    Self.zone(name)?.secondsFromGMT(for: Date(timeIntervalSince1970: Double(instant.wholeSeconds))) ?? 0
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
