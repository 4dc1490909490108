import CoCreation
import Ledger
import Testing
import Values

struct `The hours of questions` {
  @Test func `are looked for at those of the machine that are hours of questions somewhere`() throws {
    let day = try #require(Day("2026-06-15"))
    let (here, there) = (try #require(Zone("Europe/Stockholm")), try #require(Zone("America/New_York")))
    #expect(AskingHours.ticks(on: day, by: here, for: [here]) == Array(AskingHours.span))
    #expect(AskingHours.ticks(on: day, by: here, for: [there]) == [0, 1] + Array(17..<24))
    #expect(AskingHours.ticks(on: day, by: here, for: [here, there]) == [0, 1] + Array(11..<24))
  }
}
