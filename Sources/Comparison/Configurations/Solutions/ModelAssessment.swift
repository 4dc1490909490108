/// How well a model and its terms fit the units, and what it assumes.
package struct ModelAssessment: Sendable {
  /// A term of the model with its fit.
  package struct TermFit: Sendable {
    package let term: Term
    package let fit: SufficiencyFit
    /// The model's coverage less that of the model without this term.
    package let uniqueCoverage: Double?
    /// The units whose membership in the term is above one half and which show the outcome.
    package let typical: [Int]
    /// The units whose membership in the term is above one half and which do not show the outcome.
    package let deviant: [Int]

    /// All units whose membership in the term is above one half.
    package var units: [Int] { (typical + deviant).sorted() }
  }

  package let model: Model
  /// The fit of the union of the terms.
  package let fit: SufficiencyFit
  package let terms: [TermFit]
  /// The units that show the outcome though no term holds them.
  package let unexplained: [Int]
  /// The units' memberships in the union of the terms.
  package let memberships: [Double]

  /// Measures a model.
  package init(_ model: Model, in data: Memberships) {
    self.model = model
    let byTerm = model.terms.map { term in data.units.indices.map { term.membership(of: $0, in: data) } }
    func union(without left: Int?) -> [Double] {
      data.units.indices.map { unit in
        byTerm.indices.reduce(0) { $1 == left ? $0 : max($0, byTerm[$1][unit]) }
      }
    }
    let whole = union(without: nil)
    let fit = SufficiencyFit(whole, in: data.outcome)
    self.fit = fit
    memberships = whole
    terms = model.terms.indices.map { position in
      let rest = SufficiencyFit(union(without: position), in: data.outcome).coverage
      let holding = data.units.indices.filter { byTerm[position][$0] > 0.5 }
      return TermFit(
        term: model.terms[position], fit: SufficiencyFit(byTerm[position], in: data.outcome),
        uniqueCoverage: fit.coverage.flatMap { all in rest.map { all - $0 } },
        typical: holding.filter { data.outcome[$0] > 0.5 }, deviant: holding.filter { data.outcome[$0] <= 0.5 })
    }
    unexplained = data.units.indices.filter { data.outcome[$0] > 0.5 && whole[$0] <= 0.5 }
  }
}
