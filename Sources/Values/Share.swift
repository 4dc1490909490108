/// A part of a whole, from 0 to 1.
package struct Share: Hashable, Sendable, Comparable {
  package let value: Double

  /// A part of a whole; `nil` outside 0 to 1.
  package init?(_ value: Double) {
    guard value >= 0, value <= 1 else { return nil }
    self.value = value
  }

  package static func < (left: Share, right: Share) -> Bool { left.value < right.value }
}
