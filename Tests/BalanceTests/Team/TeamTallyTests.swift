import Balance
import Testing

struct `A count over a team` {
  private func count(_ yes: String, of all: String) -> TeamTally<Character> {
    TeamTally(Dictionary(uniqueKeysWithValues: all.map { ($0, .init(count: yes.contains($0) ? 1 : 0, of: 1)) }))
  }

  @Test func `adds what each person adds, and leaves out whoever adds nothing`() {
    let count = TeamTally(["a": .init(count: 2, of: 3), "b": .init(count: 1, of: 1), "c": .init(count: 0, of: 0)])
    #expect(count.count == 3 && count.total == 4 && count.persons == 2)
  }

  @Test func `differs in who came, who went and whose part is another`() {
    let before = count("abc", of: "abcdef")
    #expect(count("abc", of: "abcdef").differing(from: before) == 0)
    #expect(count("abd", of: "abcdeg").differing(from: before) == 4)
  }

  @Test(arguments: [("abcde", 0, true), ("abcdef", 1, false), ("bcdefg", 3, false), ("fghij", 10, true)])
  func `is told anew where nobody differs, or five do`(_ yes: String, _ differing: Int, mayBeTold: Bool) {
    let before = count("abcde", of: "abcdefghij")
    let now = count(yes, of: "abcdefghij")
    #expect(now.differing(from: before) == differing)
    #expect(now.mayBeTold(after: before, told: (5, 10)) == mayBeTold)
  }

  @Test func `is held where what was told cannot be counted again`() {
    let now = count("abcde", of: "abcdefghij")
    #expect(!now.mayBeTold(after: now, told: (6, 11)))
    #expect(now.mayBeTold(after: count("fghij", of: "abcdefghij"), told: (6, 11)))
  }

  @Test(arguments: [(0, false), (1, true), (4, true), (5, false)])
  func `holds one to four persons to be few`(_ persons: Int, areFew: Bool) {
    #expect(TeamRelease.areFew(persons) == areFew)
  }
}
