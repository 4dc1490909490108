import Values

/// Counts tries at what must not be guessed, in the records that all nodes share.
package struct Throttles: Sendable {
  /// What is counted, and how often it may be tried.
  package struct Count: Sendable {
    let key: [UInt8]
    let size: BucketSize

    /// - Parameters:
    ///   - what: What is tried, such as `password`.
    ///   - whose: Whose it is, or from where.
    package init(_ what: StaticString, _ whose: [UInt8], _ size: BucketSize) {
      // A hash, so that no address and no name stands in the records.
      key = Sodium.hash(Array(what.description.utf8) + [0] + whose)
      self.size = size
    }
  }

  private let records: any Records
  private let surroundings: Surroundings

  package init(_ records: any Records, _ surroundings: Surroundings) {
    self.records = records
    self.surroundings = surroundings
  }

  /// Counts a try, in all counts or in none.
  ///
  /// - Returns: `nil` if it may be made; else after how many seconds.
  package func take(_ counts: [Count]) async throws -> Int? {
    let now = surroundings.now()
    return try await records.change { access in
      var waits: [Int] = []
      var taken: [(Count, TokenBucket)] = []
      var bounded: [(Count, TokenBucket)] = []
      for count in counts {
        let kept = try access.value(.throttle, count.key).map { try Packed.value(Instant.self, $0) }
        let known = TokenBucket(fullAt: kept ?? now)
        var bucket = known.bounded(count.size, at: now)
        if bucket != known { bounded.append((count, bucket)) }
        if let wait = bucket.take(count.size, at: now) { waits.append(wait) }
        taken.append((count, bucket))
      }
      // A refused try counts nothing, but what a clock ahead has counted is put right: else it would refuse on and on.
      for (count, bucket) in waits.isEmpty ? taken : bounded {
        try access.put(.throttle, count.key, Packed.bytes(bucket.fullAt), until: bucket.fullAt)
      }
      return waits.max()
    }
  }

  /// Forgets the tries, once one was right.
  package func forgive(_ counts: [Count]) async throws {
    try await records.change { access in
      for count in counts { try access.remove(.throttle, count.key) }
    }
  }
}
