import Comparison

/// What a trend of words means, for readers who know no test.
struct WordingSentences {
  let trend: WordingTrend

  /// All sentences.
  var all: [String] {
    [
      rates, writers, chance,
      "This measures language, not practice: read it beside what people say about their support.",
    ]
    .compactMap(\.self)
  }

  private var rates: String {
    guard let then = trend.then, let now = trend.now else {
      return "There are too few words to compare an earlier with a later time."
    }
    let verb = now > then ? "rose" : now < then ? "fell" : "stayed, going"
    return
      "Strong words \(verb) from \(rounded(then, decimals: 1)) to \(rounded(now, decimals: 1)) per 1000 words, from "
      + "the earlier to the later half of the time."
  }

  private var writers: String {
    guard trend.isFounded else {
      return
        "Only \(trend.steadyAuthors) of \(trend.authors) writers have four notes or more that name a level; it takes "
        + "three, so the figures below are no ground for saying that writing changed."
    }
    return
      "The level rose in the writing of \(trend.risingAuthors) of \(trend.steadyAuthors) people with four notes or "
      + "more."
  }

  private var chance: String? {
    guard trend.isFounded, let p = trend.levels.p, let z = trend.levels.z else { return nil }
    let move = z > 0 ? "rise" : z < 0 ? "fall" : "change"
    guard p < 0.5 else { return "A \(move) like this within writers would come by chance more often than not." }
    guard p >= 0.000_1 else {
      return "Such a \(move) within writers would come by chance less than once in 10,000 times."
    }
    return "Such a \(move) within writers would come by chance about once in \(rounded(1 / p, decimals: 0)) times."
  }
}
