import Testing
import Values

struct `A day` {
  @Test(arguments: [
    ("1970-01-01", 0, 4), ("2000-02-29", 11_016, 2), ("2026-11-23", 20_780, 1), ("1969-12-31", -1, 3),
    ("0001-01-01", -719_162, 1),
  ])
  func `text, number and weekday belong together`(text: String, number: Int, weekday: Int) throws {
    let day = try #require(Day(text))
    #expect(day.number == number)
    #expect(day.description == text)
    #expect(day.weekday == weekday)
  }

  @Test(arguments: ["2026-02-29", "2026-13-01", "2026-00-10", "2026-1-01", "26-01-01", "2026-01-32", "2026/01/01", ""])
  func `a date that does not exist is no day`(text: String) {
    #expect(Day(text) == nil)
  }

  @Test func `every day of eight centuries comes back`() {
    for number in stride(from: -150_000, through: 150_000, by: 1) {
      let (year, month, day) = Day(number: number).parts
      #expect(Day(year: year, month: month, day: day)?.number == number)
    }
  }
}
