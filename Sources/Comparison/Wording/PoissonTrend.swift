/// Whether strong words become more frequent per word written.
///
/// Source: the score test of a log-linear trend in Poisson counts with exposure (Cox and Lewis 1966): U = Σ t y − λ̂ Σ t n
/// with λ̂ = Σ y / Σ n and variance λ̂ [Σ n t² − (Σ n t)² / Σ n].
package struct PoissonTrend: Equatable, Sendable {
  /// Strong words per word over all notes; `nil` where there is no word.
  package let rate: Double?
  package let score: Double
  package let variance: Double

  /// One note: when, how many words, how many of them strong.
  package struct Count: Equatable, Sendable {
    package let time: Double
    package let words: Double
    package let strong: Double

    package init(time: Double, words: Double, strong: Double) {
      self.time = time
      self.words = words
      self.strong = strong
    }
  }

  /// The trend over notes; any unit of time gives the same ``z``.
  package init(_ counts: [Count]) {
    let words = counts.reduce(0) { $0 + $1.words }
    guard words > 0 else {
      (rate, score, variance) = (nil, 0, 0)
      return
    }
    // Times are taken from their mean, which changes no result and keeps the digits of dates far from 0.
    let middle = counts.reduce(0) { $0 + $1.words * $1.time } / words
    let rate = counts.reduce(0) { $0 + $1.strong } / words
    self.rate = rate
    score = counts.reduce(0) { $0 + ($1.time - middle) * ($1.strong - rate * $1.words) }
    variance = rate * counts.reduce(0) { $0 + $1.words * ($1.time - middle) * ($1.time - middle) }
  }

  /// The score in standard deviations; `nil` where nothing can vary.
  package var z: Double? { variance > 0 ? score / variance.squareRoot() : nil }

  /// How often a trend as strong as this comes by chance, in either direction.
  package var p: Double? { z.map(NormalDistribution.twoSidedTail) }
}
