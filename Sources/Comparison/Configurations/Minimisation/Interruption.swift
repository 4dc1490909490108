/// Lets the one who started a long search end it.
package struct Interruption: Sendable {
  /// Asked now and then during a search; once it answers yes the search ends with what it has found.
  package let isRequested: @Sendable () -> Bool

  package init(isRequested: @escaping @Sendable () -> Bool) {
    self.isRequested = isRequested
  }

  /// A search that runs to its end.
  package static let never = Interruption { false }

  func check() throws(Interrupted) {
    if isRequested() { throw Interrupted() }
  }
}

/// Thrown inside a search that was asked to end.
struct Interrupted: Error {}
