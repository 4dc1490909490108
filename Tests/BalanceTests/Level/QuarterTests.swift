import Balance
import Testing

struct `A quarter` {
  @Test(arguments: [
    (0, "1970Q1", 0), (89, "1970Q1", 0), (90, "1970Q2", 90), (-1, "1969Q4", -92), (20_780, "2026Q4", 20_727),
    (11_016, "2000Q1", 10_957),
  ])
  func `holds its days`(day: Int, name: String, firstDay: Int) {
    let quarter = Quarter(containing: day)
    #expect(quarter.description == name)
    #expect(quarter.firstDay == firstDay)
    #expect(Quarter(name) == quarter)
  }

  @Test func `follows upon the one before, through four centuries`() {
    var quarter = Quarter(year: 1900, number: 1)
    while quarter.year < 2300 {
      #expect(quarter.next.firstDay == quarter.lastDay + 1)
      #expect((90...92).contains(quarter.dayCount))
      #expect(Quarter(containing: quarter.firstDay) == quarter)
      #expect(Quarter(containing: quarter.lastDay) == quarter)
      #expect(quarter.next.previous == quarter)
      quarter = quarter.next
    }
  }

  @Test(arguments: ["2026", "2026Q5", "2026Q0", "26Q1", "2026q1", "2026Q11", "Q1", ""])
  func `is not read from anything else`(text: String) {
    #expect(Quarter(text) == nil)
  }
}
