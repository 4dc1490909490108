import Testing
import Values

struct `An instant` {
  @Test(arguments: [
    (Int64(0), "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59.999999Z"), (1_500_000, "1970-01-01T00:00:01.500000Z"),
  ])
  func `is written in UTC`(microseconds: Int64, text: String) {
    #expect(Instant(microseconds: microseconds).description == text)
  }
}
