import Testing
import Values
import Web

struct `A token bucket` {
  private let size = BucketSize(capacity: 5, refillSeconds: 60)

  @Test func `gives its tokens at once and then one a minute`() {
    let now = Instant(microseconds: 0)
    var bucket = TokenBucket(fullAt: now)
    for _ in 0..<5 { #expect(bucket.take(size, at: now) == nil) }
    #expect(bucket.take(size, at: now) == 60)
    #expect(bucket.take(size, at: now.advanced(bySeconds: 59)) == 1)
    #expect(bucket.take(size, at: now.advanced(bySeconds: 60)) == nil)
    #expect(bucket.take(size, at: now.advanced(bySeconds: 60)) == 60)
  }

  @Test func `over any time it gives no more than its tokens and what dripped in`() {
    var random = SeededRandom(7)
    for _ in 0..<200 {
      let size = BucketSize(
        capacity: Int.random(in: 1...20, using: &random), refillSeconds: Double.random(in: 0.1...90, using: &random))
      var now = Instant(microseconds: 0)
      var bucket = TokenBucket(fullAt: now)
      var given = 0
      for _ in 0..<300 {
        now = Instant(microseconds: now.microseconds + Int64.random(in: 0...20_000_000, using: &random))
        let wait = bucket.take(size, at: now)
        if let wait {
          #expect(wait >= 1)
          var later = bucket
          #expect(later.take(size, at: now.advanced(bySeconds: wait)) == nil, "the promised wait is enough")
        } else {
          given += 1
        }
        #expect(Int64(given) <= Int64(size.capacity) + now.microseconds / size.refill)
      }
    }
  }
}
