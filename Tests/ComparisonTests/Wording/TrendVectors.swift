/// The content of `text_trend.json`.
struct TrendVectors: Decodable {
  let mann_kendall_nile: Nile
  let mann_kendall_levels: Levels
  let author_stratified_mann_kendall: Authors
  let poisson_trend: Poisson

  struct Nile: Decodable {
    let values: [Double]
    let S: Int
    let varS: Double
    let z_no_continuity: Double
    let z_with_continuity: Double
    let tau_b: Double
    let p_two_sided_with_continuity: Double
  }

  struct Levels: Decodable {
    let values: [Double]
    let S_after_each: [Int]
    let S: Int
    let varS: Double
    let z: Double
    let p_two_sided: Double
  }

  struct Authors: Decodable {
    let authors: [[Double]]
    let S: [Int]
    let varS: [Double]
    let S_total: Int
    let var_total: Double
    let z: Double
    let p_two_sided: Double
  }

  struct Poisson: Decodable {
    let t: [Double]
    let words: [Double]
    let strong_terms: [Double]
    let lambda_hat: Double
    let U: Double
    let `var`: Double
    let z: Double
    let p_two_sided: Double
  }

  static func read() throws -> TrendVectors {
    try Vectors.decode(TrendVectors.self, from: "text_trend.json")
  }
}
