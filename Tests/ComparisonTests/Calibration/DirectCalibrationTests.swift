import Comparison
import Foundation
import Testing

struct `Direct calibration` {
  private struct Vectors: Decodable {
    struct Income: Decodable {
      let values: [Double]
      let anchors_e_c_i: [Double]
      let log_odds: [Double]
      let membership: [Double]
    }
    struct Decreasing: Decodable {
      let anchors_e_c_i: [Double]
      let x: [Double]
      let membership: [Double]
    }
    let ragin_income: Income
    let decreasing_example: Decreasing
  }

  private func vectors() throws -> Vectors {
    try JSONDecoder().decode(Vectors.self, from: Data(contentsOf: Study.vector("calibration.json")))
  }

  @Test func `incomes of 24 countries get the published log-odds and memberships`() throws {
    let income = try vectors().ragin_income
    let anchors = income.anchors_e_c_i
    let calibration = try DirectCalibration(exclusion: anchors[0], crossover: anchors[1], inclusion: anchors[2])
    #expect(income.values.count == 24)
    for (index, value) in income.values.enumerated() {
      #expect(abs(calibration.logOdds(of: value) - income.log_odds[index]) < 1e-9)
      #expect(abs(calibration.membership(of: value) - income.membership[index]) < 1e-6)
    }
  }

  @Test func `a scale may run downwards`() throws {
    let example = try vectors().decreasing_example
    let anchors = example.anchors_e_c_i
    let calibration = try DirectCalibration(exclusion: anchors[0], crossover: anchors[1], inclusion: anchors[2])
    for (x, membership) in zip(example.x, example.membership) {
      #expect(abs(calibration.membership(of: x) - membership) < 1e-6)
    }
  }

  @Test func `log-odds of ln 19 put the outer anchors at .95 and .05`() throws {
    let calibration = try DirectCalibration(
      exclusion: 0, crossover: 5, inclusion: 20, logOdds: DirectCalibration.logarithmOf19)
    #expect(abs(calibration.membership(of: 20) - 0.95) < 1e-12)
    #expect(abs(calibration.membership(of: 0) - 0.05) < 1e-12)
    #expect(calibration.membership(of: 5) == 0.5)
  }

  @Test(arguments: [(1.0, 1.0, 2.0), (3, 2, 4), (2, 3, 3), (1, 5, 3)])
  func `anchors out of order are refused`(exclusion: Double, crossover: Double, inclusion: Double) {
    #expect(throws: DirectCalibration.OutOfOrder.self) {
      try DirectCalibration(exclusion: exclusion, crossover: crossover, inclusion: inclusion)
    }
  }

  @Test func `an anchor moves by a share of its value, one at zero by a share of the span`() throws {
    let calibration = try DirectCalibration(exclusion: -9, crossover: 0, inclusion: 10)
    #expect(abs(try calibration.shifting(.exclusion, by: 0.1).exclusion - -8.1) < 1e-12)
    #expect(abs(try calibration.shifting(.crossover, by: -0.1).crossover - -1.9) < 1e-12)
    #expect(throws: DirectCalibration.OutOfOrder.self) { try calibration.shifting(.exclusion, by: 2) }
  }

  @Test(.enabled(if: Study.referenceData != nil, "SAMSPEL_REFERENCE_DATA names no folder of published data"))
  func `all 108 published memberships of the democracy study come out to the printed digit`() throws {
    let folder = try #require(Study.referenceData)
    let anchors: [(String, [Double])] = [
      ("DEV", [400, 550, 900]), ("URB", [25, 50, 65]), ("LIT", [50, 75, 90]), ("IND", [20, 30, 40]),
      ("STB", [15, 9.5, 5]), ("SURV", [-9, 0, 10]),
    ]
    for (column, anchor) in anchors {
      let raw = try Study.read(folder.appending(path: "qca/lipset_raw.csv"), conditions: [], outcome: column).outcome
      let printed = try Study.read(folder.appending(path: "qca/lipset_fuzzy.csv"), conditions: [], outcome: column)
        .outcome
      let calibration = try DirectCalibration(exclusion: anchor[0], crossover: anchor[1], inclusion: anchor[2])
      for (value, membership) in zip(raw, printed) {
        #expect(abs(calibration.membership(of: value) - membership) <= 0.005 + 1e-9)
      }
    }
  }
}
