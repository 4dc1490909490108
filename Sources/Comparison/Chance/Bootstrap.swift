/// How much a figure would move if other units of the same kind had been drawn.
package struct Bootstrap: Equatable, Sendable {
  /// The 2.5th and the 97.5th percentile over the drawings in which the figure is defined.
  package let interval: ClosedRange<Double>
  /// How many drawings there were.
  package let drawings: Int
  /// In how many drawings the figure was undefined, as when they held a single code.
  package let undefined: Int

  /// Draws units with replacement and takes the figure of each drawing.
  ///
  /// - Parameters:
  ///   - units: How many units there are.
  ///   - drawings: How many times as many are drawn.
  ///   - seed: The same seed gives the same interval.
  ///   - figure: The figure, given how often each unit was drawn.
  /// - Returns: `nil` where there are fewer than two units or the figure is undefined in more than half of the drawings.
  package init?(units: Int, drawings: Int = 2000, seed: UInt64, figure: ([Int]) -> Double?) {
    guard units > 1, drawings > 0 else { return nil }
    var chance = SplitMix64(seed: seed)
    var figures: [Double] = []
    for _ in 0..<drawings {
      var multiplicities = [Int](repeating: 0, count: units)
      for _ in 0..<units { multiplicities[chance.index(below: units)] += 1 }
      if let value = figure(multiplicities) { figures.append(value) }
    }
    guard 2 * figures.count >= drawings else { return nil }
    figures.sort()
    interval = figures.quantile(0.025)...figures.quantile(0.975)
    self.drawings = drawings
    undefined = drawings - figures.count
  }
}

extension [Double] {
  /// The quantile of ascending numbers, interpolated between its two neighbours.
  ///
  /// Source: Hyndman and Fan 1996, definition 7, which R and NumPy use by default.
  fileprivate func quantile(_ share: Double) -> Double {
    let place = share * Double(count - 1)
    let below = Int(place)
    let above = Swift.min(below + 1, count - 1)
    return self[below] + (place - Double(below)) * (self[above] - self[below])
  }
}
