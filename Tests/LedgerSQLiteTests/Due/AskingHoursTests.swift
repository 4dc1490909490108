import CoCreation
import Ledger
import Testing
import Values

struct `The hours of questions` {
  @Test func `follow from the key, spread over the day`() {
    let (one, other) = (AskingHours(key: [1, 2, 3]), AskingHours(key: [3, 2, 1]))
    let person: ID<Person> = Randomness.seeded(5).id(at: Instant(microseconds: 0))
    var seen: Set<Int> = []
    var differ = 0
    for step in 0..<200 {
      let day = Town.first + step
      for questions in 1...3 {
        let hours = one.hours(questions, for: person, on: day)
        #expect(hours == one.hours(questions, for: person, on: day))
        #expect(hours.count == questions && hours == hours.sorted() && Set(hours).count == questions)
        #expect(hours.allSatisfy { AskingHours.span.contains($0) })
      }
      seen.formUnion(one.hours(1, for: person, on: day))
      if one.hours(1, for: person, on: day) != other.hours(1, for: person, on: day) { differ += 1 }
    }
    #expect(seen == Set(AskingHours.span))
    #expect(differ > 150)
    #expect(one.hours(0, for: person, on: Town.first).isEmpty)
  }
}
