/// The terms that cover at least one configuration to be explained and none that is forbidden, and from which no literal
/// can be dropped.
enum PrimeImplicants {
  /// Finds all of them, in the order in which terms are listed.
  ///
  /// For each configuration to be explained they are the minimal sets of conditions that hit every difference set, the
  /// difference set of a forbidden configuration being the conditions on which the two disagree. This needs no list of
  /// what is unobserved, so its cost depends on what was observed and on the result alone.
  ///
  /// - Parameters:
  ///   - positives: What must be explained.
  ///   - negatives: Forbidden configurations.
  ///   - regions: Forbidden boxes of configurations.
  ///   - found: Receives the terms; holds those met so far if the search is interrupted.
  ///   - step: Called after each configuration.
  static func find(
    covering positives: [Configuration], avoiding negatives: [Configuration], and regions: [Region] = [],
    into found: inout [Term], interruption: Interruption = .never, step: (Int) -> Void = { _ in }
  ) throws(Interrupted) {
    var seen: Set<Term> = []
    defer { found = seen.sorted(by: Term.listedBefore) }
    for (position, positive) in positives.enumerated() {
      try interruption.check()
      let differences =
        negatives.map { positive.difference(from: $0) } + regions.map { $0.difference(from: positive) }
      var met = 0
      try MinimalHittingSets(of: differences).forEach { (mask: UInt64) throws(Interrupted) in
        seen.insert(Term(positive, on: mask))
        met += 1
        if met & 1023 == 0 { try interruption.check() }
      }
      step(position + 1)
    }
  }
}
