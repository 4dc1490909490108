import Comparison

/// What `compare wording` found.
struct WordingReport: Encodable {
  let notes: Int
  let authors: Int
  let byMonth: [Month]
  let mannKendall: Levels
  let poisson: Strength
  /// Writers with four notes or more that name a level, and how many of them rise.
  let steadyAuthors: Int
  let risingAuthors: Int
  /// Whether there are enough of them to speak of a trend.
  let founded: Bool
  /// What all this means, in sentences.
  let meaning: [String]
  private let concepts: [String]

  private enum CodingKeys: CodingKey {
    case notes, authors, byMonth, mannKendall, poisson, steadyAuthors, risingAuthors, founded, meaning
  }

  /// How often each concept is named in a month.
  struct Month: Encodable {
    let month: String
    let notes: Int
    let words: Int
    /// Words of level 3 and above.
    let strong: Int
    let concepts: [String: Int]
    let negated: [String: Int]
    let quoted: [String: Int]
  }

  /// The trend in the notes' mean level, each writer compared with themselves.
  struct Levels: Encodable {
    let s: Int
    let variance: Double
    @Nullable var z: Double?
    @Nullable var p: Double?
  }

  /// The trend in strong words, and how many there were in 1000 words in the first and second half of the time.
  struct Strength: Encodable {
    @Nullable var z: Double?
    @Nullable var p: Double?
    @Nullable var then: Double?
    @Nullable var now: Double?
  }

  init(_ trend: WordingTrend, ladder: TermLadder) {
    let concepts = ladder.concepts.map(\.name)
    func all(_ counts: [String: Int]?) -> [String: Int] {
      Dictionary(concepts.map { ($0, counts?[$0] ?? 0) }) { first, _ in first }
    }
    self.concepts = concepts
    notes = trend.notes
    authors = trend.authors
    byMonth = trend.months.map { month in
      Month(
        month: month.name, notes: month.notes, words: month.words, strong: month.strongWords,
        concepts: all(month.mentions[.said]), negated: all(month.mentions[.negated]),
        quoted: all(month.mentions[.quoted]))
    }
    mannKendall = Levels(
      s: trend.levels.s, variance: trend.levels.variance, z: trend.levels.z, p: trend.levels.p)
    poisson = Strength(
      z: trend.strength.z, p: trend.strength.p, then: trend.then, now: trend.now)
    (steadyAuthors, risingAuthors, founded) = (trend.steadyAuthors, trend.risingAuthors, trend.isFounded)
    meaning = WordingSentences(trend: trend).all
  }

  /// The report for a terminal.
  var table: String {
    var months = TextTable(header: ["month", "notes", "words"] + concepts + ["denied", "quoted"])
    for month in byMonth {
      months.add(
        [month.month, "\(month.notes)", "\(month.words)"] + concepts.map { "\(month.concepts[$0] ?? 0)" } + [
          "\(month.negated.values.reduce(0, +))", "\(month.quoted.values.reduce(0, +))",
        ])
    }
    var trends = TextTable("trend", "z", "p")
    trends.add(
      "mean level, within writers (Mann-Kendall)", rounded(mannKendall.z),
      rounded(mannKendall.p, decimals: 4))
    trends.add("strong words per word (Poisson)", rounded(poisson.z), rounded(poisson.p, decimals: 4))
    return [months.text, trends.text, meaning.joined(separator: "\n")].joined(separator: "\n\n")
  }
}
