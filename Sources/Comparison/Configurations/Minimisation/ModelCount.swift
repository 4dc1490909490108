/// How many models there are, or how many were found before counting stopped.
package struct ModelCount: Equatable, Sendable {
  package var count: Int
  /// Whether `count` is the whole number; otherwise there are more, or nobody knows.
  package var isExact: Bool

  package init(count: Int, isExact: Bool) {
    self.count = count
    self.isExact = isExact
  }
}
