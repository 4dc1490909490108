/// Exact run lengths of a ladder: how many days with answers pass until it reaches its height.
///
/// The ladder is a Markov chain on 0 to height - 1 with the signal absorbing (Brook & Evans 1972); days are independent,
/// each an event with one probability.
package struct RunLength: Sendable {
  package let steps: LadderSteps
  package let height: Int

  /// - Parameters:
  ///   - steps: The steps up and down of the ladder.
  ///   - height: 1 or more.
  package init(_ steps: LadderSteps, height: Int) {
    self.steps = steps
    self.height = height
  }

  /// The mean number of days until the signal, the day of the signal counted, for each value to start from.
  ///
  /// Solves (I - Q) x = 1. The matrix has one band above and one below its diagonal and needs no pivoting.
  ///
  /// - Parameter probability: Of an event, above 0 and at most 1.
  package func means(probability: Double) -> [Double] {
    let (up, down) = (min(steps.up, height), min(steps.down, height))
    let width = down + up + 1
    var band = [Double](repeating: 0, count: height * width)
    var solution = [Double](repeating: 1, count: height)
    for row in 0..<height {
      band[row * width + down] += 1
      band[row * width + down + max(0, row - down) - row] -= 1 - probability
      if row + up < height { band[row * width + down + up] -= probability }
    }
    for pivot in 0..<height {
      for row in pivot + 1..<max(pivot + 1, min(height, pivot + down + 1)) {
        let factor = band[row * width + down + pivot - row] / band[pivot * width + down]
        guard factor != 0 else { continue }
        for column in pivot..<min(height, pivot + up + 1) {
          band[row * width + down + column - row] -= factor * band[pivot * width + down + column - pivot]
        }
        solution[row] -= factor * solution[pivot]
      }
    }
    for row in stride(from: height - 1, through: 0, by: -1) {
      for column in row + 1..<max(row + 1, min(height, row + up + 1)) {
        solution[row] -= band[row * width + down + column - row] * solution[column]
      }
      solution[row] /= band[row * width + down]
    }
    return solution
  }

  /// The mean number of days until the signal from a value.
  ///
  /// - Parameters:
  ///   - probability: Of an event, above 0 and at most 1.
  ///   - start: The value to start from, 0 to height - 1.
  package func mean(probability: Double, start: Int = 0) -> Double {
    means(probability: probability)[start]
  }

  /// Where the ladder stands in the long run as long as it has not signalled.
  ///
  /// The left eigenvector of Q for its largest eigenvalue, by repeated steps.
  ///
  /// - Returns: The probability of each value, and the probability that a day brings no signal.
  package func steadyState(probability: Double) -> (values: [Double], eigenvalue: Double) {
    var values = [Double](repeating: 1 / Double(height), count: height)
    var eigenvalue = 1.0
    for _ in 0..<100_000 {
      var next = step(values, probability: probability)
      let remaining = next.reduce(0, +)
      guard remaining > 0 else { return (values, 0) }
      for index in next.indices { next[index] /= remaining }
      let change = zip(values, next).reduce(0) { $0 + abs($1.0 - $1.1) }
      (values, eigenvalue) = (next, remaining)
      if change < 1e-14 { break }
    }
    return (values, eigenvalue)
  }

  /// The mean number of days until the signal after a change, from the steady state before it.
  package func delay(from before: Double, to after: Double) -> Double {
    zip(steadyState(probability: before).values, means(probability: after)).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// The probability of a signal within 1, 2, 3 … days.
  ///
  /// - Parameters:
  ///   - probability: The probability that a day is an event.
  ///   - start: The probability of each value to start from.
  ///   - days: How many days to follow.
  package func distribution(from start: [Double], probability: Double, days: Int) -> [Double] {
    var values = start
    return (0..<days).map { _ in
      values = step(values, probability: probability)
      return 1 - values.reduce(0, +)
    }
  }

  private func step(_ values: [Double], probability: Double) -> [Double] {
    var next = [Double](repeating: 0, count: height)
    for (value, weight) in values.enumerated() {
      next[max(0, value - steps.down)] += weight * (1 - probability)
      if value + steps.up < height { next[value + steps.up] += weight * probability }
    }
    return next
  }
}
