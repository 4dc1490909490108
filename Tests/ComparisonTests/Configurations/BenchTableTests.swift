import Comparison
import Foundation
import Testing

/// Random tables with answers found by a second program.
struct `Random tables` {
  private struct Answers: Decodable {
    struct Case: Decodable {
      let file: String, prime_implicants: Int, minimum_terms: Int, minimum_models: Int
    }
    let cases: [Case]
  }

  private func solve(_ data: Memberships, _ limits: PrimeImplicantChart.Limits) -> Solution {
    var minimiser = Minimiser(TruthTable(data, rules: .init(consistencyCut: 1)))
    minimiser.limits = limits
    return minimiser.solve(.parsimonious)
  }

  @Test func `have the prime implicants and the minimum models that were found elsewhere`() throws {
    let answers = try JSONDecoder().decode(Answers.self, from: Data(contentsOf: Study.vector("bench.json")))
    #expect(answers.cases.count == 3)
    for answer in answers.cases {
      let solution = solve(try Study.read(Study.vector(answer.file), outcome: "OUT"), .init(irredundant: 50))
      #expect(solution.primeImplicants.count == answer.prime_implicants)
      #expect(solution.minimumTerms == answer.minimum_terms)
      #expect(solution.minimumModels == ModelCount(count: answer.minimum_models, isExact: true))
      #expect(solution.models.count == min(answer.minimum_models, 100))
      #expect(Set(solution.models).count == solution.models.count)
    }
  }

  @Test func `are counted alike with and without meeting each model`() throws {
    let data = try Study.read(Study.vector("rand_k08_n020_s1.csv"), outcome: "OUT")
    let met = solve(data, .init(listed: 10_000, irredundant: 1))
    #expect(Set(met.models).count == 2248)
    #expect(met.models.allSatisfy { $0.terms.count == 5 })
    let counted = solve(data, .init(listed: 10, irredundant: 1, metOneByOne: 10))
    #expect(counted.minimumModels == ModelCount(count: 2248, isExact: true))
    #expect(counted.models.count == 10)
  }

  @Test(arguments: [1, 17, 2247])
  func `are counted up to a limit and no further`(limit: Int) throws {
    let data = try Study.read(Study.vector("rand_k08_n020_s1.csv"), outcome: "OUT")
    let solution = solve(data, .init(listed: 5, minimum: limit, irredundant: limit))
    #expect(solution.minimumModels == ModelCount(count: limit, isExact: false))
    #expect(solution.irredundantModels == ModelCount(count: limit, isExact: false))
    let whole = solve(data, .init(listed: 5, minimum: 2248, irredundant: 1))
    #expect(whole.minimumModels == ModelCount(count: 2248, isExact: true))
  }
}
