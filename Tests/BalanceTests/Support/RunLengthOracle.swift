import Foundation

/// Run lengths of any chart whose states go over into each other with known probabilities.
///
/// The same routine serves lattice charts (the ladder) and continuous ones (CUSUM and EWMA of normal data, by
/// Gauss–Legendre nodes, the Nyström method), so that what reproduces the published tables also checks the ladder.
enum RunLengthOracle {
  /// Mean run length from each state: solves (I - Q) x = 1 with pivoting.
  static func means(_ transitions: [[Double]]) -> [Double] {
    let count = transitions.count
    var matrix = transitions.enumerated().map { row, values in
      values.enumerated().map { ($0.offset == row ? 1 : 0) - $0.element } + [1.0]
    }
    for pivot in 0..<count {
      let best = (pivot..<count).max { abs(matrix[$0][pivot]) < abs(matrix[$1][pivot]) } ?? pivot
      matrix.swapAt(pivot, best)
      for row in 0..<count where row != pivot {
        let factor = matrix[row][pivot] / matrix[pivot][pivot]
        guard factor != 0 else { continue }
        for column in pivot...count { matrix[row][column] -= factor * matrix[pivot][column] }
      }
    }
    return (0..<count).map { matrix[$0][count] / matrix[$0][$0] }
  }

  static func ladder(up: Int, down: Int, height: Int, probability: Double) -> [[Double]] {
    (0..<height).map { value in
      var row = [Double](repeating: 0, count: height)
      row[max(0, value - down)] += 1 - probability
      if value + up < height { row[value + up] += probability }
      return row
    }
  }

  /// Mean run length of a one-sided normal CUSUM from `start`: S becomes max(0, S + X - k), signal above h.
  static func cusum(k: Double, h: Double, shift: Double, start: Double = 0) -> Double {
    let (nodes, weights) = gaussLegendre(60, from: 0, to: h)
    let states = [0, start] + nodes
    let transitions = states.map { from in
      [phi(k - from - shift), 0] + zip(nodes, weights).map { $1 * density($0 + k - from - shift) }
    }
    return means(transitions)[1]
  }

  /// Mean run length of a two-sided CUSUM, both sides from `start` (van Dobben de Bruyn; Lucas & Crosier 1982).
  static func twoSidedCUSUM(k: Double, h: Double, shift: Double, start: Double = 0) -> Double {
    let (upper, lower) = (cusum(k: k, h: h, shift: shift), cusum(k: k, h: h, shift: -shift))
    let upperStart = cusum(k: k, h: h, shift: shift, start: start)
    let lowerStart = cusum(k: k, h: h, shift: -shift, start: start)
    return (upperStart * lower + upper * lowerStart - upper * lower) / (upper + lower)
  }

  /// Mean run length of a two-sided EWMA of normal data with limits of `limit` of its own standard deviations.
  static func ewma(weight: Double, limit: Double, shift: Double) -> Double {
    let edge = limit * (weight / (2 - weight)).squareRoot()
    let (nodes, weights) = gaussLegendre(151, from: -edge, to: edge)
    let transitions = nodes.map { from in
      zip(nodes, weights).map { $1 * density(($0 - (1 - weight) * from) / weight - shift) / weight }
    }
    return means(transitions)[75]
  }

  private static func density(_ x: Double) -> Double { exp(-x * x / 2) / (2 * Double.pi).squareRoot() }
  private static func phi(_ x: Double) -> Double { erfc(-x / 2.squareRoot()) / 2 }

  private static func gaussLegendre(_ count: Int, from low: Double, to high: Double) -> ([Double], [Double]) {
    var nodes: [Double] = []
    var weights: [Double] = []
    for index in 1...count {
      var x = -cos(Double.pi * (Double(index) - 0.25) / (Double(count) + 0.5))
      var slope = 1.0
      for _ in 0..<100 {
        var (before, value) = (1.0, x)
        for degree in 2...count {
          (before, value) = (
            value, ((2 * Double(degree) - 1) * x * value - (Double(degree) - 1) * before) / Double(degree)
          )
        }
        slope = Double(count) * (x * value - before) / (x * x - 1)
        let step = value / slope
        x -= step
        if abs(step) < 1e-15 { break }
      }
      nodes.append((high - low) / 2 * x + (high + low) / 2)
      weights.append((high - low) / ((1 - x * x) * slope * slope))
    }
    return (nodes, weights)
  }
}
