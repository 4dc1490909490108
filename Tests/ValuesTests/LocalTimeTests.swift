import Testing
import Values

struct `A local time` {
  @Test(arguments: [
    ("2026-05-12T09:14:00+02:00", "2026-05-12", "2026-05-12T07:14:00Z"),
    ("2026-05-12T00:14+0200", "2026-05-12", "2026-05-11T22:14:00Z"),
    ("2026-05-12 23:59:60.5Z", "2026-05-12", "2026-05-12T23:59:59Z"),
    ("2026-05-12T20:00:00-05", "2026-05-12", "2026-05-13T01:00:00Z"),
  ])
  func `the lived day is the clock's own, the instant everybody's`(text: String, day: String, instant: String) throws {
    let time = try #require(LocalTime(text))
    #expect(time.day.description == day)
    #expect(time.instant.description == instant)
  }

  @Test(arguments: [
    "2026-05-12T09:14:00", "2026-05-12", "2026-05-12T25:00:00Z", "2026-05-12T9:14Z", "2026-05-12T09:14:00+2", "12 May",
    "2026-05-12T09:14:00Zx", "2026-05-12T09:14:00.Z", "2026-05-12T09:14:00+02:0", "2026-05-12T09:14:00+:0200:",
  ])
  func `a time without an offset, or no time at all, is refused`(text: String) {
    #expect(LocalTime(text) == nil)
  }
}
