import Comparison
import Testing

struct `The trend of wording` {
  private static let reader = NoteReader(
    ladder: TermLadder(
      language: "en", compounds: false,
      concepts: (1...5).map { (level: Int) in
        TermLadder.Concept(name: "c\(level)", level: level, stems: ["w\(level)"], forms: [])
      },
      negations: ["not"], quotations: ["w1 by law"])
  ) { $0 }

  private func note(_ author: String, _ time: Double, _ text: String) -> WordingTrend.Note {
    WordingTrend.Note(
      author: author, time: time, month: time < 30 ? "2026-01" : "2026-02", reading: Self.reader.read(text))
  }

  @Test func `published levels of three writers, written as notes, give the published trend`() throws {
    let vectors = try TrendVectors.read().author_stratified_mann_kendall
    let notes = vectors.authors.enumerated().flatMap { author, levels in
      levels.enumerated().map { note("author \(author)", Double($0), "then w\(Int($1)) came") }
    }
    let trend = WordingTrend(notes.reversed())
    #expect(trend.levels.s == vectors.S_total)
    #expect(near(trend.levels.z, vectors.z, within: 1e-12))
    #expect(trend.notes == 24 && trend.authors == 3 && trend.steadyAuthors == 3 && trend.risingAuthors == 3)
    #expect(trend.isFounded)
  }

  @Test func `months count each concept, denied and quoted words apart`() {
    let trend = WordingTrend([
      note("a", 40, "w5 w5 w1 by law"), note("a", 2, "w1 and w3 came"), note("b", 3, "not w3"),
    ])
    #expect(trend.months.map(\.name) == ["2026-01", "2026-02"])
    #expect(trend.months[0].mentions == [.said: ["c1": 1, "c3": 1], .negated: ["c3": 1]])
    #expect(trend.months[1].mentions == [.said: ["c5": 2], .quoted: ["c1": 1]])
    #expect(trend.months.map(\.notes) == [2, 1])
    #expect(trend.months.map(\.words) == [6, 2])
    #expect(near(trend.then, 1000.0 / 6, within: 1e-9))
    #expect(trend.now == 1000)
    #expect(!trend.isFounded)
  }

  @Test func `that others write more strongly is no trend of any writer`() {
    let notes = (0..<16).map { note($0 < 8 ? "early" : "late", Double($0), $0 < 8 ? "w1" : "w5") }
    let trend = WordingTrend(notes)
    #expect(trend.levels.s == 0)
    #expect(trend.levels.z == nil)
    #expect((trend.strength.z ?? 0) > 2)
  }

  @Test func `no notes, no trend`() {
    let trend = WordingTrend([])
    #expect(trend.notes == 0 && trend.months.isEmpty && trend.then == nil && trend.now == nil)
  }
}
