import Ledger
import Testing
import Values

struct `A key` {
  @Test func `sorts as its numbers do`() {
    var generator = Randomness.seeded(1).generator
    let numbers = (0..<200).map { _ in Int.random(in: Int.min...Int.max, using: &generator) } + [0, -1, 1, .min, .max]
    #expect(numbers.map { Key($0) }.sorted() == numbers.sorted().map { Key($0) })
    for number in numbers {
      var parts = Key(number).parts
      #expect(parts.int() == number)
      #expect(parts.isAtEnd)
    }
  }

  @Test func `sorts as its texts do, whatever follows`() {
    let texts = ["", "a", "a\u{0}", "a\u{0}b", "ab", "b", "ä", "\u{10FFFF}"]
    let keys = texts.flatMap { text in [Int.min, 0, Int.max].map { Key(text, $0) } }
    #expect(keys == keys.sorted())
    for text in texts {
      var parts = Key(text, 7).parts
      #expect(parts.text() == text)
      #expect(parts.int() == 7)
    }
  }

  @Test func `the beginning of a text finds the texts that begin so and no others`() {
    let range = KeyRange.prefix(Key(1).adding(beginningOf: "an"))
    #expect(["an", "anna", "anders"].allSatisfy { range.contains(Key(1, $0)) })
    #expect(!["a", "ao", "bann"].contains { range.contains(Key(1, $0)) })
    #expect(!range.contains(Key(2, "anna")))
  }

  @Test func `the prefix of nothing but 255 has no end`() {
    #expect(KeyRange.prefix(Key(bytes: [255, 255])).upper == nil)
    #expect(KeyRange.prefix(Key(bytes: [1, 255])).upper == [2])
    #expect(KeyRange.prefix(Key()) == .all)
  }
}
