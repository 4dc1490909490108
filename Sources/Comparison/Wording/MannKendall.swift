/// Whether values rise or fall with time, whatever the shape of the rise.
///
/// Source: Mann 1945 and Kendall 1970 with the variance for ties in values and in times; summed over writers as in Helsel
/// and Frans 2006 (regional Kendall test), which tells "people write differently" from "other people write".
package struct MannKendall: Equatable, Sendable {
  /// Rising pairs less falling pairs.
  package let s: Int
  /// The variance of S where there is no trend.
  package let variance: Double
  /// The greatest S that the ties allow.
  private let limit: Double

  /// A value at a time.
  package struct Observation: Equatable, Sendable {
    package let time: Double
    package let value: Double

    package init(time: Double, value: Double) {
      self.time = time
      self.value = value
    }
  }

  private init(s: Int, variance: Double, limit: Double) {
    self.s = s
    self.variance = variance
    self.limit = limit
  }

  /// The trend of several series, each compared with itself only.
  package init(strata: [[Observation]]) {
    let each = strata.map(MannKendall.init)
    self.init(
      s: each.reduce(0) { $0 + $1.s }, variance: each.reduce(0) { $0 + $1.variance },
      limit: each.reduce(0) { $0 + $1.limit })
  }

  /// The trend of one series; takes time of about n log n.
  package init(_ series: [Observation]) {
    let n = Double(series.count)
    let (times, values) = (Ties(series.map(\.time)), Ties(series.map(\.value)))
    var variance = (Ties.spread(n) - times.spread - values.spread) / 18
    if n > 1 { variance += times.pairs * values.pairs / (2 * n * (n - 1)) }
    if n > 2 { variance += times.triples * values.triples / (9 * n * (n - 1) * (n - 2)) }
    let all = n * (n - 1)
    self.init(
      s: Self.balance(series), variance: n > 1 ? max(0, variance) : 0,
      limit: ((all - times.pairs) * (all - values.pairs)).squareRoot() / 2)
  }

  /// Rising pairs less falling pairs; pairs of the same time are neither.
  private static func balance(_ series: [Observation]) -> Int {
    let levels = Set(series.map(\.value)).sorted()
    let rank = Dictionary(uniqueKeysWithValues: zip(levels, levels.indices))
    var earlier = RankCounts(count: levels.count)
    var balance = 0
    for together in Dictionary(grouping: series, by: \.time).sorted(by: { $0.key < $1.key }) {
      let ranks = together.value.compactMap { rank[$0.value] }
      for rank in ranks { balance += earlier.below(rank) - (earlier.total - earlier.below(rank + 1)) }
      for rank in ranks { earlier.add(rank) }
    }
    return balance
  }

  /// S in standard deviations, moved one step towards 0 because S is a whole number; `nil` where nothing can vary.
  package var z: Double? {
    variance > 0 ? Double(s - s.signum()) / variance.squareRoot() : nil
  }

  /// S in standard deviations without that step, as R's `cor.test` gives it.
  package var zWithoutContinuity: Double? {
    variance > 0 ? Double(s) / variance.squareRoot() : nil
  }

  /// How often a trend as strong as this comes by chance, in either direction.
  package var p: Double? { z.map(NormalDistribution.twoSidedTail) }

  /// Kendall's tau-b, −1 to 1; `nil` where times or values are all the same.
  package var tau: Double? { limit > 0 ? Double(s) / limit : nil }
}

/// What ties do to the variance.
private struct Ties {
  var spread = 0.0
  var pairs = 0.0
  var triples = 0.0

  init(_ values: [Double]) {
    for count in Dictionary(grouping: values, by: \.self).values.map({ Double($0.count) }) {
      spread += Self.spread(count)
      pairs += count * (count - 1)
      triples += count * (count - 1) * (count - 2)
    }
  }

  static func spread(_ count: Double) -> Double { count * (count - 1) * (2 * count + 5) }
}

/// Counts by rank whose sums up to a rank are found in a few steps (Fenwick 1994).
private struct RankCounts {
  private var sums: [Int]
  private(set) var total = 0

  init(count: Int) {
    sums = [Int](repeating: 0, count: count + 1)
  }

  mutating func add(_ rank: Int) {
    total += 1
    var place = rank + 1
    while place < sums.count {
      sums[place] += 1
      place += place & -place
    }
  }

  func below(_ rank: Int) -> Int {
    var sum = 0
    var place = rank
    while place > 0 {
      sum += sums[place]
      place -= place & -place
    }
    return sum
  }
}
