import Synchronization
package import Values

/// How much one address may ask of this node: a dam against floods, kept in memory only.
///
/// What guards an account is kept in the records that all nodes share; this only keeps a node able to answer.
package final class AddressThrottle: Sendable {
  private let size: BucketSize
  private let mostAddresses: Int
  private let buckets = Mutex<[[UInt8]: TokenBucket]>([:])

  package init(_ size: BucketSize, mostAddresses: Int = 100_000) {
    self.size = size
    self.mostAddresses = mostAddresses
  }

  /// Counts a request.
  ///
  /// - Returns: `nil` if it may be answered; else after how many seconds the next one may.
  package func take(_ address: IPAddress?, at now: Instant) -> Int? {
    guard let key = address?.neighbourhood else { return nil }
    return buckets.withLock { buckets in
      if buckets.count >= mostAddresses, buckets[key] == nil {
        buckets = buckets.filter { $0.value.fullAt > now }
        // A flood from more addresses than are remembered is not one that a count by address could hold.
        if buckets.count >= mostAddresses { return nil }
      }
      return buckets[key, default: TokenBucket(fullAt: now)].take(size, at: now)
    }
  }
}
