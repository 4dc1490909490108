import Comparison
import Testing

struct `Calibration by thresholds` {
  @Test func `a figure has the level of the thresholds it reaches`() throws {
    let calibration = try ThresholdCalibration([550, 850])
    #expect([549.9, 550, 720, 850, 2000].map(calibration.level) == [0, 1, 1, 2, 2])
  }

  @Test(arguments: [[], [2.0, 1], [1, 1]])
  func `thresholds that do not ascend are refused`(thresholds: [Double]) {
    #expect(throws: ThresholdCalibration.OutOfOrder.self) { try ThresholdCalibration(thresholds) }
  }

  @Test func `the widest gaps are proposed in the order of the scale`() {
    let gaps = Gap.widest(2, in: [1, 2, 2, 10, 11, 30])
    #expect(gaps.map(\.below) == [2, 11] && gaps.map(\.above) == [10, 30])
    #expect(gaps.map(\.threshold) == [6, 20.5])
    #expect(Gap.widest(5, in: [4, 4]).isEmpty)
  }

  @Test func `of equally wide gaps the lower is proposed`() {
    #expect(Gap.widest(1, in: [0, 1, 2]).map(\.threshold) == [0.5])
  }
}

struct `Indirect calibration` {
  private let raw = [1.0, 2, 3, 4, 5, 6, 7, 8]

  @Test func `memberships rise with the figure and meet the groups in the mean`() throws {
    let calibration = try IndirectCalibration(raw, thresholds: [2.5, 4.5, 6.5])
    let memberships = raw.map(calibration.membership)
    #expect(zip(memberships, memberships.dropFirst()).allSatisfy { $0 < $1 })
    // The score of the intercept is zero at the best fit: the memberships sum to the groups' targets.
    let targets = [0, 0, 1, 1, 2, 2, 3, 3].reduce(0) { $0 + Double($1) / 3 }
    #expect(abs(memberships.reduce(0, +) - targets) < 1e-9)
    #expect(abs(calibration.membership(of: 4.5) - 0.5) < 1e-9)
  }

  @Test func `too few groups are refused`() {
    #expect(throws: IndirectCalibration.Fault.thresholds) { try IndirectCalibration(raw, thresholds: [3]) }
    #expect(throws: IndirectCalibration.Fault.groups) { try IndirectCalibration(raw, thresholds: [20, 30]) }
  }
}
