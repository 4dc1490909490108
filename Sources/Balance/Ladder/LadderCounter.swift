/// One counter of a ladder: it climbs on event days, steps down on calm days, and starts anew on reaching its height.
package struct LadderCounter: Equatable, Sendable {
  package private(set) var height: Int
  package private(set) var value = 0
  /// The day from which the counter was above 0 when it first reached its height, since the last recorded talk.
  ///
  /// Page's estimate of when the change began, as days since 1 January 1970.
  package private(set) var since: Int?
  /// How often the counter has reached its height since the last recorded talk.
  package private(set) var signals = 0
  private var climbingSince: Int?

  init(height: Int) {
    self.height = height
  }

  package var hasSignalled: Bool { signals > 0 }

  /// Takes a new height if the counter stands on 0; otherwise it keeps the one it climbs to.
  mutating func adopt(height: Int) {
    if value == 0 { self.height = height }
  }

  mutating func step(isEvent: Bool, on day: Int, _ steps: LadderSteps) {
    if value == 0 { climbingSince = isEvent ? day : nil }
    value = isEvent ? value + steps.up : max(0, value - steps.down)
    guard value >= height else { return }
    since = since ?? climbingSince
    signals += 1
    value = 0
  }

  /// Takes the height of a new design while it stands on 0; what it once signalled stays.
  mutating func redesign(height: Int) {
    self.height = height
    climbingSince = nil
  }

  /// Starts anew after a talk, at 0 or half way up (fast initial response).
  mutating func restart(height: Int, halfWay: Bool, on day: Int) {
    self.height = height
    value = halfWay ? height / 2 : 0
    climbingSince = value > 0 ? day : nil
    since = nil
    signals = 0
  }
}
