import Comparison
import Foundation
import Testing

/// An analysis of a published study with what must come out of it.
struct PublishedAnalysis: Decodable {
  struct Row: Decodable {
    let row: Int, configuration: [Int], OUT: String, n: Int, consistency: Double, PRI: Double, cases: [String]
  }
  struct Fit: Decodable {
    let incl: Double, pri: Double?, cov: Double
  }
  struct TermFit: Decodable {
    let term: String, incl: Double, pri: Double?, cov: Double, covU: Double?
  }
  struct Model: Decodable {
    let terms: [String], fit: [TermFit], solution_fit: Fit, easy_counterfactual_rows: [Int]?
  }
  /// A number of prime implicants, or the prime implicants.
  enum Implicants: Decodable {
    case number(Int)
    case terms([String])

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Int.self) {
        self = .number(number)
      } else {
        self = .terms(try container.decode([String].self))
      }
    }
  }
  struct Solutions: Decodable {
    let prime_implicants: Implicants?, n_models_minimum: Int?, n_models_irredundant: Int?, n_distinct_models: Int?
    let models: [Model], irredundant_models: [[String]]?, simplifying_assumption_rows_of_first_model: [Int]?
  }
  struct Necessity: Decodable {
    let condition: String, inclN: Double, RoN: Double, covN: Double
  }

  let id: String, data: String, conditions: [String], outcome: String, outcome_value: Int?, negated_outcome: Bool
  let consistency_cut: Double, frequency_cut: Int, truth_table: [Row]
  let complex: Solutions?, parsimonious: Solutions?, intermediate: Solutions?
  let directional_expectations: [String: Int]?, necessity: [Necessity]?

  func solutions(_ kind: SolutionKind) -> Solutions? {
    switch kind {
    case .complex: complex
    case .parsimonious: parsimonious
    case .intermediate: intermediate
    }
  }

  func memberships(in folder: URL) throws -> Memberships {
    let data = try Study.read(
      folder.appending(path: "qca/" + data), conditions: conditions, outcome: outcome, level: outcome_value)
    return negated_outcome ? data.negated : data
  }

  func minimiser(of data: Memberships) throws -> Minimiser {
    var minimiser = Minimiser(
      TruthTable(data, rules: .init(consistencyCut: consistency_cut, frequencyCut: frequency_cut)))
    minimiser.limits.listed = 1000
    for (condition, level) in directional_expectations ?? [:] {
      minimiser.expectations.expect(conditions.firstIndex(of: condition) ?? 0, level: level)
    }
    return minimiser
  }

  /// All analyses in the folder with published data; none where there is no such folder.
  static let all: [PublishedAnalysis] = {
    guard let folder = Study.referenceData?.appending(path: "qca/expected") else { return [] }
    let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    return files.sorted { $0.path < $1.path }.compactMap { file in
      (try? Data(contentsOf: file)).flatMap { try? JSONDecoder().decode(PublishedAnalysis.self, from: $0) }
    }
  }()
}

extension PublishedAnalysis: CustomTestStringConvertible {
  var testDescription: String { id }
}
