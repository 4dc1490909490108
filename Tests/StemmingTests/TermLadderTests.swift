import Comparison
import Stemming
import Testing

struct `The ladders of terms` {
  private func concept(_ word: String, _ language: String) throws -> String? {
    let stemmer = try #require(Stemmer(language: language))
    let ladder = try #require(TermLadder.language(language))
    return ladder.concept(word: word, stem: stemmer.stem(word))?.name
  }

  @Test(arguments: TermLadder.languages)
  func `every language has the five steps in their order`(language: String) throws {
    let ladder = try #require(TermLadder.language(language))
    #expect(ladder.language == language)
    let steps = ladder.concepts.filter { $0.level != nil }
    #expect(steps.map(\.level) == [1, 2, 3, 4, 5])
    #expect(
      steps.map(\.name) == ["participation", "influence", "co-determination", "co-production", "co-creation"])
    #expect(!ladder.negations.isEmpty && !ladder.quotations.isEmpty)
  }

  @Test func `every stem is one that the stemmer leaves`() throws {
    for language in TermLadder.languages {
      let stemmer = try #require(Stemmer(language: language))
      let ladder = try #require(TermLadder.language(language))
      for stem in ladder.concepts.flatMap(\.stems) {
        let endings = [
          "", "a", "ar", "ande", "ighet", "et", "en", "are", "ion", "e", "ed", "ation", "or", "ement", "ory",
        ]
        #expect(endings.contains { stemmer.stem(stem + $0) == stem }, "\(language) \(stem)")
      }
    }
  }

  @Test(arguments: [
    ("brukarinflytandet", "influence"), ("brukardelaktighet", "participation"), ("deltog", "participation"),
    ("deltar", "participation"), ("påverkan", "influence"), ("medbestämma", "co-determination"),
    ("självbestämmande", "self-determination"), ("samproducerades", "co-production"), ("medskaparna", "co-creation"),
    ("påverkad", nil), ("fördela", nil), ("miljöpåverkan", nil), ("medverkar", "participation"),
  ])
  func `words find their concept`(word: String, expected: String?) throws {
    #expect(try concept(word, "sv") == expected)
  }

  @Test(arguments: [
    ("involvement", "participation"), ("participatory", "participation"), ("influential", nil),
    ("codetermination", "co-determination"), ("coproducer", "co-production"), ("cocreating", "co-creation"),
    ("selfdetermination", "self-determination"), ("creation", nil),
  ])
  func `English words find their concept`(word: String, expected: String?) throws {
    #expect(try concept(word, "en") == expected)
  }

  @Test func `a language without a file has no ladder`() {
    #expect(TermLadder.language("xx") == nil)
    #expect(throws: (any Error).self) { try TermLadder.read([UInt8]("{}".utf8)) }
  }
}
