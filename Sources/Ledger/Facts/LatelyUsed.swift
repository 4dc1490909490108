import Synchronization

/// A store in memory that keeps what was asked for lately and forgets the rest.
///
/// Two generations: what nobody has asked for while the younger one was filled is forgotten.
package final class LatelyUsed<Name: Hashable & Sendable, Value: Sendable>: Sendable {
  private struct Generations {
    var young: [Name: Value] = [:]
    var old: [Name: Value] = [:]

    mutating func keep(_ value: Value, _ name: Name, _ half: Int) {
      if young.count >= half {
        old = young
        young = [:]
      }
      young[name] = value
    }
  }

  private let generations = Mutex(Generations())
  private let half: Int

  /// - Parameter capacity: How many values are kept at most.
  package init(capacity: Int) {
    half = max(1, capacity / 2)
  }

  /// The value of a name; `nil` if it is not at hand.
  package subscript(name: Name) -> Value? {
    generations.withLock { generations in
      if let value = generations.young[name] { return value }
      guard let value = generations.old[name] else { return nil }
      generations.keep(value, name, half)
      return value
    }
  }

  /// Keeps a value.
  package func keep(_ value: Value, for name: Name) {
    generations.withLock { $0.keep(value, name, half) }
  }

  /// Forgets one value.
  package func forget(_ name: Name) {
    generations.withLock { generations in
      generations.young[name] = nil
      generations.old[name] = nil
    }
  }

  /// Forgets all.
  package func forget() {
    generations.withLock { $0 = Generations() }
  }
}
