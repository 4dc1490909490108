import Testing
import Values
import Web

struct `A course` {
  private let first = Day(number: 19_723)  // Monday 1 January 2024

  private func ends(everyDays step: Int, for days: Int) -> [(day: Day, reading: Int)] {
    Course.ends(stride(from: 0, to: days, by: step).map { (first + $0, $0) })
  }

  @Test func `shows each week once, as it was at its end`() {
    let ends = ends(everyDays: 2, for: 28)
    #expect(ends.map(\.day.monday) == [first, first + 7, first + 14, first + 21])
    #expect(ends.map(\.reading) == [6, 12, 20, 26])
  }

  @Test(arguments: [(28, 4), (182, 26), (183, 7), (731, 24), (1500, 17), (3000, 9), (30, 5)])
  func `shows months, quarters and years where weeks are too many`(days: Int, periods: Int) {
    let ends = ends(everyDays: 1, for: days)
    #expect(ends.count == periods)
    #expect(ends.last?.reading == days - 1)
  }

  @Test func `tells no two periods by the same week`() {
    for days in [182, 183, 400, 731, 1500, 3000] {
      let mondays = ends(everyDays: 1, for: days).map(\.day.monday)
      #expect(Set(mondays).count == mondays.count)
    }
  }

  @Test func `of nothing shows nothing`() {
    #expect(Course.ends([(day: Day, reading: Int)]()).isEmpty)
  }
}
