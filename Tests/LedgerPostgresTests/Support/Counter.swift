import Synchronization

/// A number that several tasks count up.
final class Counter: Sendable {
  private let number = Mutex(0)

  var value: Int { number.withLock { $0 } }

  /// Counts one more and gives the new number.
  @discardableResult
  func count() -> Int {
    number.withLock { number in
      number += 1
      return number
    }
  }
}
