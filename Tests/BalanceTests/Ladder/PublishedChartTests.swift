import Testing

/// The oracle itself, against tables that others printed (methods A10).
struct `The run-length oracle reproduces` {
  private static let shifts = [0, 0.25, 0.5, 0.75, 1, 1.5, 2, 2.5, 3, 4]

  @Test func `Lucas and Crosier's two-sided CUSUM, plain and with a head start`() {
    let plain = [167.684, 74.2243, 26.6302, 13.2851, 8.38313, 4.74717, 3.34277, 2.61952, 2.19448, 1.70846]
    let headStart = [148.696, 62.6982, 20.064, 8.96798, 5.28689, 2.86204, 2.01437, 1.58581, 1.32539, 1.067]
    for (index, shift) in Self.shifts.enumerated() {
      #expect(agree(RunLengthOracle.twoSidedCUSUM(k: 0.5, h: 4, shift: shift), plain[index], within: 1e-5))
      #expect(
        agree(RunLengthOracle.twoSidedCUSUM(k: 0.5, h: 4, shift: shift, start: 2), headStart[index], within: 1e-3))
    }
  }

  @Test func `the same at h = 5`() {
    let plain = [465.444, 139.494, 37.9961, 17.0483, 10.376, 5.74722, 4.00887, 3.11369, 2.57325, 2.01257]
    let headStart = [430.391, 121.688, 28.6658, 11.2358, 6.34685, 3.37195, 2.36229, 1.85617, 1.53964, 1.15937]
    for (index, shift) in Self.shifts.enumerated() {
      #expect(agree(RunLengthOracle.twoSidedCUSUM(k: 0.5, h: 5, shift: shift), plain[index], within: 1e-5))
      #expect(
        agree(RunLengthOracle.twoSidedCUSUM(k: 0.5, h: 5, shift: shift, start: 2.5), headStart[index], within: 1e-3))
    }
  }

  @Test(arguments: [
    (0.5, 3.0, 0.0, 117.596), (0.5, 3, 1.5, 3.74911), (0.5, 3, -0.5, 1963), (0.5, 3, 0.5, 17.35),
    (0, 10, -0.25, 2071.51), (0, 10, -0.125, 400.28), (0, 10, 0, 124.66), (0, 10, 0.125, 59.30), (0, 10, 0.25, 36.71),
    (0, 10, 0.5, 20.37), (0, 10, 0.75, 14.06), (0, 10, 1, 10.75),
  ])
  func `Brook and Evans, Waldmann and Vance's one-sided CUSUM`(k: Double, h: Double, shift: Double, printed: Double) {
    #expect(proportional(RunLengthOracle.cusum(k: k, h: h, shift: shift), printed, within: 6e-4))
  }

  @Test(arguments: [
    (0.5, 3.071, [500, 255, 88.8, 35.9, 17.5, 6.53, 3.63, 2.50, 1.93]),
    (0.03, 2.437, [500, 76.7, 29.3, 17.6, 12.6, 8.07, 5.99, 4.80, 4.03]),
    (0.4, 3.054, [499.95, 223.73, 71.201, 28.418, 14.263, 5.8749, 3.5215, 2.5392, 2.0186]),
    (0.25, 2.998, [499.84, 170.3, 48.294, 20.115, 11.136, 5.4637, 3.6137, 2.7448, 2.2576]),
    (0.2, 2.962, [499.74, 150.22, 41.764, 18.15, 10.542, 5.5006, 3.7434, 2.8803, 2.3809]),
    (0.1, 2.814, [499.58, 106.32, 31.297, 15.848, 10.331, 6.0842, 4.3623, 3.4417, 2.868]),
    (0.05, 2.615, [499.93, 84.006, 28.764, 16.374, 11.383, 7.1125, 5.2249, 4.1679, 3.4962]),
  ])
  func `Lucas and Saccucci's EWMA and five textbook designs`(weight: Double, limit: Double, printed: [Double]) {
    for (shift, value) in zip(Self.shifts, printed) {
      let found = RunLengthOracle.ewma(weight: weight, limit: limit, shift: shift)
      #expect(proportional(found, value, within: 3e-3), "\(weight) \(shift): \(found)")
    }
  }

  @Test(arguments: [
    (0.5, 0.0, 26.45), (0.5, 1, 4.91), (0.5, 2, 1.94), (0.05, 0, 127.53), (0.05, 1, 8.38), (0.05, 2, 4.04),
  ])
  func `Crowder's EWMA with limits of two standard deviations`(weight: Double, shift: Double, printed: Double) {
    #expect(proportional(RunLengthOracle.ewma(weight: weight, limit: 2, shift: shift), printed, within: 4e-3))
  }
}
