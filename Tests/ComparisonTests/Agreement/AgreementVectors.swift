/// The content of `agreement.json`.
struct AgreementVectors: Decodable {
  let krippendorff_canonical: Canonical
  let three_coders_15_units: ThreeCoders
  let agresti_sexual_fun: Agresti
  let cohen_1968: Cohen

  struct Canonical: Decodable {
    let data: [[Double?]]
    let alpha: [String: Double]
    let gwet_and_others_identity: [String: Double]
    let linear_weights: [String: Double]
    let quadratic_weights: [String: Double]
    let gwet_ordinal_weights: [String: Double]
  }

  struct ThreeCoders: Decodable {
    let data: [[Double?]]
    let alpha: [String: Double]
  }

  struct Agresti: Decodable {
    let table: [[Double]]
    let kappa: Double
    let ASE: Double
    let kappa_linear: Double
    let ASE_linear: Double
    let kappa_quadratic: Double
    let ASE_quadratic: Double
  }

  struct Cohen: Decodable {
    let proportions: [[Double]]
    let disagreement_weights: [[Double]]
    let kappa: Double
    let weighted_kappa: Double
  }

  static func read() throws -> AgreementVectors {
    try Vectors.decode(AgreementVectors.self, from: "agreement.json")
  }
}

/// Rows of coders turned into rows of units.
func transposed(_ coders: [[Double?]]) -> [[Double?]] {
  coders[0].indices.map { unit in coders.map { $0[unit] } }
}
