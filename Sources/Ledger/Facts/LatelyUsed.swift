package import Synchronization

/// A store in memory that keeps what was asked for lately and forgets the rest.
///
/// Two generations: what nobody has asked for while the younger one was filled is forgotten. Open to the compiler of
/// other targets, for whom it costs a tenth of what it does closed.
package final class LatelyUsed<Name: Hashable & Sendable, Value: Sendable>: Sendable {
  @usableFromInline struct Generations {
    @usableFromInline var young: [Name: Value] = [:]
    @usableFromInline var old: [Name: Value] = [:]

    @inlinable init() {}

    @inlinable mutating func keep(_ value: Value, _ name: Name, _ half: Int) {
      if young.count >= half {
        old = young
        young = [:]
      }
      young[name] = value
    }
  }

  @usableFromInline let generations = Mutex(Generations())
  @usableFromInline let half: Int

  /// - Parameter capacity: How many values are kept at most.
  @inlinable package init(capacity: Int) {
    half = max(1, capacity / 2)
  }

  /// The value of a name; `nil` if it is not at hand.
  @inlinable package subscript(name: Name) -> Value? {
    generations.withLock { generations in
      if let value = generations.young[name] { return value }
      guard let value = generations.old[name] else { return nil }
      generations.keep(value, name, half)
      return value
    }
  }

  /// Keeps a value.
  @inlinable package func keep(_ value: Value, for name: Name) {
    generations.withLock { $0.keep(value, name, half) }
  }

  /// Keeps several values.
  @inlinable package func keep(_ values: [Name: Value]) {
    generations.withLock { generations in
      for (name, value) in values { generations.keep(value, name, half) }
    }
  }

  /// Forgets one value.
  @inlinable package func forget(_ name: Name) {
    generations.withLock { generations in
      generations.young[name] = nil
      generations.old[name] = nil
    }
  }

  /// Forgets all.
  @inlinable package func forget() {
    generations.withLock { $0 = Generations() }
  }
}
