import CoCreation
import Ledger
import Testing
import Values

struct `The time of a zone` {
  private func day(_ text: String) throws -> Day { try #require(Day(text)) }

  @Test(
    arguments: [
      ("Europe/Stockholm", "2026-03-29", 23), ("Europe/Stockholm", "2026-10-25", 25),
      ("America/New_York", "2026-03-08", 23), ("America/New_York", "2026-11-01", 25),
      ("Australia/Lord_Howe", "2026-06-15", 24), ("Pacific/Auckland", "2026-09-27", 23),
    ])
  func `is as many hours a day as the day has`(name: String, text: String, hours: Int64) throws {
    let (zone, day) = (try #require(Zone(name)), try day(text))
    let (begin, end) = (zone.instant(day, second: 0), zone.instant(day + 1, second: 0))
    #expect(end.wholeSeconds - begin.wholeSeconds == hours * 3600)
    #expect(zone.time(at: begin) == (day, 0))
    #expect(zone.time(at: end.advanced(bySeconds: -1)) == (day, 86_399))
  }

  @Test(
    arguments: [
      ("Europe/Stockholm", "2026-03-29"), ("America/New_York", "2026-03-08"), ("Pacific/Auckland", "2026-09-27"),
    ])
  func `is after the leap where clocks skip it`(name: String, text: String) throws {
    let (zone, day) = (try #require(Zone(name)), try day(text))
    #expect(zone.time(at: zone.instant(day, second: 9000)) == (day, 12_600))
  }

  @Test(
    arguments: [
      ("Europe/Stockholm", "2026-10-25", 9000), ("America/New_York", "2026-11-01", 5400),
    ])
  func `is the first where clocks show it twice`(name: String, text: String, second: Int) throws {
    let (zone, day) = (try #require(Zone(name)), try day(text))
    let first = zone.instant(day, second: second)
    #expect(zone.time(at: first) == (day, second))
    #expect(zone.time(at: first.advanced(bySeconds: 3600)) == (day, second))
    #expect(zone.time(at: first.advanced(bySeconds: -3600)) == (day, second - 3600))
  }

  @Test func `leads back to where it came from, every half hour of a year`() throws {
    for name in ["Europe/Stockholm", "America/New_York", "Asia/Kathmandu", "Pacific/Auckland"] {
      let zone = try #require(Zone(name))
      for day in (0..<365).map({ Day(number: 20_454 + $0) }) {
        for second in stride(from: 0, to: 86_400, by: 1800) {
          let shown = zone.time(at: zone.instant(day, second: second))
          #expect(shown == (day, second) || shown == (day, second + 3600), "\(name) \(day) \(second)")
        }
      }
    }
  }
}
