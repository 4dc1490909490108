import Foundation
import Testing

/// Numbers computed elsewhere (R, scipy) that the library must reproduce.
struct Vectors: Decodable {
  let ladder_arl: ARLTable
  let ladder_steady_state_delay: [Delay]
  let ladder_run_length_cdf: [RunLengths]
  let ladder_walk: Walk
  let fading_counts: Path
  let beta_quantiles: [Quantiles]
  let beta_cdf: [Cumulative]
  let perception_gap: Gap
  let mixture_shiryaev_roberts: Mixture
  let missing_bounds: Bounds
  let team_level: [Team]
  let privacy_release: Releases

  struct ARLTable: Decodable { let cases: [ARL] }
  struct ARL: Decodable {
    let up: Int, down: Int, h: Int, p: Double, ARL: Double, ARL_headstart_half: Double, headstart: Int
  }
  struct Delay: Decodable {
    let up: Int, down: Int, h: Int, p0: Double, p1: Double, delay: Double, quasi_stationary_eigenvalue: Double
  }
  struct RunLengths: Decodable { let up: Int, down: Int, h: Int, p: Double, P_signal_by: [String: Double] }
  struct Walk: Decodable {
    let up: Int, down: Int, h: Int, events: [Int], values_after_each_rating: [Int], signals: [Signal]
    struct Signal: Decodable { let at_rating: Int, value: Int, change_estimate_first_rating: Int }
  }
  struct Path: Decodable {
    let half_life_days: Double, prior: [Double], events: [Event], states: [State], read_at_day_120: Read
    struct Event: Decodable { let day: Int, category: Int }
    struct State: Decodable {
      let day: Int, discounted_counts: [Double], alpha: [Double], shares: [Double], tilt: Double, tilt_sd: Double
      let share0_interval90: [Double], share2_interval90: [Double]
      let P_share0_above_0_15: Double, P_share2_greater_than_share0: Double
    }
    struct Read: Decodable { let alpha: [Double], share0: Double, share0_interval90: [Double] }
  }
  struct Quantiles: Decodable { let a: Double, b: Double, q: [Double], x: [Double] }
  struct Cumulative: Decodable { let a: Double, b: Double, x: Double, I: Double }
  struct Gap: Decodable {
    let table_rows_person_cols_professional: [[Double]], gap_mean: Double, gap_sd: Double
    let P_professional_brighter: Double
  }
  struct Mixture: Decodable { let p0: Double, alternatives: [Double], events: [Int], mean_statistic: [Double] }
  struct Bounds: Decodable {
    let cases: [Case]
    struct Case: Decodable { let alpha: [Double], u: Double, category: Int, low: Double, high: Double }
  }
  struct Team: Decodable { let person_shares: [Double], mean: Double, interval90: [Double] }
  struct Releases: Decodable {
    let cases: [Case]
    struct Case: Decodable {
      let persons: Int?, professionals: Int?, share: Double?, interval: [Double]?, changed: Int?, persons_in_both: Int?
      let show: Bool?, reason: String?, shown_interval: [Int]?
    }
  }

  static func load() throws -> Vectors {
    let url = try #require(Bundle.module.url(forResource: "balance", withExtension: "json", subdirectory: "Vectors"))
    return try JSONDecoder().decode(Vectors.self, from: Data(contentsOf: url))
  }
}

/// Whether two numbers agree to a relative or absolute tolerance, whichever is wider.
func agree(_ left: Double, _ right: Double, within tolerance: Double) -> Bool {
  abs(left - right) <= tolerance * max(1, abs(right))
}

/// Whether two numbers are in the proportion of one to one, to a tolerance.
func proportional(_ left: Double, _ right: Double, within tolerance: Double) -> Bool {
  abs(left / right - 1) < tolerance
}
