import Testing
import Values

struct `An id` {
  @Test func `what is printed is read again`() throws {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<200 {
      let id = ID<Day>(at: Instant(microseconds: 1_763_900_000_000_000), random: &random)
      #expect(ID<Day>(id.description) == id)
      #expect(ID<Day>(id.description.uppercased()) == id)
      #expect(ID<Day>(bytes: id.bytes) == id)
      #expect(id.description.utf8.count == 36)
      #expect(Array(id.description)[14] == "7")
      #expect("89ab".contains(Array(id.description)[19]))
    }
  }

  @Test func `an id of a hash begins as the ids do that are made at the same time, or as the one it stands beside`() {
    var random = SystemRandomNumberGenerator()
    let instant = Instant(microseconds: 1_763_900_000_123_456)
    let id = ID<Day>(at: instant, random: &random)
    let hashed = ID<Day>(hash: 0..<16, at: instant)
    let beside = ID<Day>(hash: 16..<32, beside: id)
    for other in [hashed, beside] {
      #expect(other.bytes.prefix(6) == id.bytes.prefix(6))
      #expect(Array(other.description)[14] == "8")
      #expect("89ab".contains(Array(other.description)[19]))
    }
    #expect(hashed != beside)
    #expect(ID<Day>(hash: 0..<16, at: instant) == hashed)
    #expect(ID<Day>(hash: 1..<17, at: instant) != hashed)
  }

  @Test(arguments: [
    "", "01234567-89ab-7def-8123-456789abcde", "01234567x89ab-7def-8123-456789abcdef",
    "g1234567-89ab-7def-8123-456789abcdef",
  ])
  func `anything else is no id`(text: String) {
    #expect(ID<Day>(text) == nil)
  }
}
