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

  @Test func `is never emptier than empty, however far the clock is set back`() {
    let noon = Instant(microseconds: 43_200_000_000)
    var bucket = TokenBucket(fullAt: noon)
    for _ in 0..<5 { #expect(bucket.take(size, at: noon) == nil) }
    let before = noon.advanced(bySeconds: -7200)
    #expect(bucket.take(size, at: before) == 60)
    #expect(bucket.take(size, at: before.advanced(bySeconds: 60)) == nil)
    #expect(bucket.take(size, at: before.advanced(bySeconds: 60)) == 60)
    #expect(bucket.take(size, at: before.advanced(bySeconds: 360)) == nil)
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

struct `A throttle` {
  private static let size = BucketSize(capacity: 3, refillSeconds: 60)
  private let world = TestWorld()

  @Test func `by address lets everybody in again within a token's time of a clock that was set back`() {
    let throttle = AddressThrottle(Self.size)
    let address = IPAddress("192.0.2.7")
    for _ in 0..<3 { #expect(throttle.take(address, at: world.now) == nil) }
    world.advance(seconds: -7200)
    #expect(throttle.take(address, at: world.now) == 60)
    world.advance(seconds: 60)
    #expect(throttle.take(address, at: world.now) == nil)
  }

  @Test func `in the records does so too, and a refused try counts in none of its counts`() async throws {
    let throttles = Throttles(MemoryRecords(world), world.surroundings)
    let (account, address) = (Throttles.Count("password", [1], Self.size), Throttles.Count("address", [2], Self.size))
    for _ in 0..<3 { #expect(try await throttles.take([account]) == nil) }
    #expect(try await throttles.take([account, address]) == 60)
    world.advance(seconds: -7200)
    #expect(try await throttles.take([account, address]) == 60)
    world.advance(seconds: 60)
    for _ in 0..<3 { #expect(try await throttles.take([address]) == nil) }
    #expect(try await throttles.take([account]) == nil)
    #expect(try await throttles.take([account]) == 60)
  }
}
