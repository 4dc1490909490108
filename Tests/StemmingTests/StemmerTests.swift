import Foundation
import Stemming
import Testing

struct `The stemmer` {
  private struct Published: Decodable {
    let snowball_swedish: [String: String]
    let snowball_english: [String: String]

    static func read() throws -> Published {
      let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      let file = tests.appending(path: "ComparisonTests/Vectors/text_trend.json")
      return try JSONDecoder().decode(Published.self, from: Data(contentsOf: file))
    }
  }

  @Test func `all published stems come out`() throws {
    let published = try Published.read()
    for (language, stems) in [("sv", published.snowball_swedish), ("en", published.snowball_english)] {
      let stemmer = try #require(Stemmer(language: language))
      #expect(stems.count > 25)
      for (word, stem) in stems { #expect(stemmer.stem(word) == stem, "\(language) \(word)") }
    }
  }

  @Test func `a letter in two parts is the same letter`() throws {
    let stemmer = try #require(Stemmer(language: "sv"))
    #expect(stemmer.stem("pa\u{30A}verkar") == "påverk")
  }

  @Test func `an unknown language has no stemmer`() {
    #expect(Stemmer(language: "xx") == nil)
  }

  @Test func `many may stem at once`() async throws {
    let stemmer = try #require(Stemmer(language: "sv"))
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 {
        group.addTask {
          (0..<200).allSatisfy { _ in
            stemmer.stem("samskapande") == "samskap" && stemmer.stem("delaktigheten") == "delakt"
          }
        }
      }
      for await same in group { #expect(same) }
    }
  }
}
