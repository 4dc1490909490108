package import Values

/// How often something may be done: so many times at once, and then again as tokens drip in.
package struct BucketSize: Equatable, Sendable {
  /// The most tokens there can be.
  package let capacity: Int
  /// How long one token takes to come back, in microseconds.
  package let refill: Int64
  /// How long an empty bucket takes to be full, in microseconds.
  var room: Int64 { refill * Int64(capacity) }

  /// - Parameter seconds: How long one token takes to come back.
  package init(capacity: Int, refillSeconds seconds: Double) {
    self.capacity = capacity
    refill = max(1, Int64(seconds * 1_000_000))
  }
}

/// A token bucket, kept as the one moment at which it will be full again.
///
/// That moment is all there is to store, in memory as in a record: a bucket whose moment is past is full, and need not
/// be stored at all.
package struct TokenBucket: Equatable, Sendable {
  /// When the bucket will be full again.
  package private(set) var fullAt: Instant

  package init(fullAt: Instant) {
    self.fullAt = fullAt
  }

  /// The same bucket, no emptier than empty.
  ///
  /// It is emptier only where the clock has been set back, and would then stay shut for as long as that.
  func bounded(_ size: BucketSize, at now: Instant) -> TokenBucket {
    TokenBucket(fullAt: min(fullAt, Instant(microseconds: now.microseconds + size.room)))
  }

  /// Takes a token.
  ///
  /// - Returns: `nil` if there was one; else after how many seconds there will be, at least 1.
  package mutating func take(_ size: BucketSize, at now: Instant) -> Int? {
    self = bounded(size, at: now)
    let begin = max(fullAt.microseconds, now.microseconds)
    let missing = begin - now.microseconds + size.refill
    guard missing <= size.room else { return Int((missing - size.room + 999_999) / 1_000_000) }
    fullAt = Instant(microseconds: begin + size.refill)
    return nil
  }
}
