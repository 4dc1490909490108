/// What a solution may assume about configurations that were not observed.
package enum SolutionKind: String, Sendable, CaseIterable {
  /// Nothing.
  case complex
  /// Whatever makes it shorter.
  case parsimonious
  /// Only what makes it shorter and is expected anyway.
  case intermediate
}

/// A way to say when the outcome comes about: alternatives, each a conjunction.
package struct Model: Hashable, Sendable {
  package let terms: [Term]
  /// In an intermediate solution, terms that together cover the positive rows and the easy counterfactuals.
  package let simplified: [Term]

  package init(terms: [Term], simplified: [Term] = []) {
    self.terms = terms
    self.simplified = simplified
  }
}

/// The models of one kind, with how many there are.
package struct Solution: Sendable {
  package let kind: SolutionKind
  package var primeImplicants: [Term] = []
  /// The models listed: those with the fewest terms, or all from which no term can be dropped.
  package var models: [Model] = []
  /// The fewest terms of a model; missing if the search was stopped before that was known.
  package var minimumTerms: Int? = 0
  package var minimumModels = ModelCount(count: 0, isExact: true)
  package var irredundantModels = ModelCount(count: 0, isExact: true)
  /// Whether the search was interrupted, so that there may be more of everything.
  package var wasStopped = false
}
