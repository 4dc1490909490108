/// Which prime implicants cover which configurations to be explained, and the models read from it.
package struct PrimeImplicantChart: Sendable {
  package let primeImplicants: [Term]
  /// The configurations to be explained.
  package let positives: [Configuration]

  /// How much is listed and counted.
  package struct Limits: Sendable {
    /// The most models listed.
    package var listed: Int
    /// Where counting the minimum models one by one stops.
    ///
    /// If missing it stops at ``metOneByOne``, but a number that can be had without meeting each model is given whole.
    package var minimum: Int?
    /// Where counting the irredundant models stops; if missing, at 10,000.
    package var irredundant: Int?
    /// How many minimum models are met one by one before another way to count is tried.
    package var metOneByOne: Int

    package init(listed: Int = 100, minimum: Int? = nil, irredundant: Int? = nil, metOneByOne: Int = 1_000_000) {
      self.listed = listed
      self.minimum = minimum
      self.irredundant = irredundant
      self.metOneByOne = metOneByOne
    }

    var minimumCap: Int { minimum ?? metOneByOne }
    var irredundantCap: Int { irredundant ?? 10_000 }
  }

  /// Models of one sort, as positions of prime implicants.
  package struct Models: Sendable {
    package var listed: [[Int]] = []
    /// The number of terms of the smallest; missing if the search was stopped before it was known.
    package var size: Int?
    package var count = ModelCount(count: 0, isExact: true)
    package var wasStopped = false
  }

  /// Whether a prime implicant covers a configuration to be explained.
  package func covers(_ primeImplicant: Int, _ positive: Int) -> Bool {
    primeImplicants[primeImplicant].covers(positives[positive])
  }

  /// The models with the fewest terms.
  package func minimumModels(
    _ limits: Limits, interruption: Interruption = .never, step: @escaping (Double) -> Void = { _ in }
  ) -> Models {
    positives.count <= 64
      ? minimum(CoverProblem<NarrowRows>(coverage: coverage(), rowCount: positives.count), limits, interruption, step)
      : minimum(CoverProblem<WideRows>(coverage: coverage(), rowCount: positives.count), limits, interruption, step)
  }

  /// The models from which no term can be dropped.
  package func irredundantModels(_ limits: Limits, interruption: Interruption = .never) -> Models {
    positives.count <= 64
      ? irredundant(CoverProblem<NarrowRows>(coverage: coverage(), rowCount: positives.count), limits, interruption)
      : irredundant(CoverProblem<WideRows>(coverage: coverage(), rowCount: positives.count), limits, interruption)
  }

  private func coverage<Rows: RowSet>() -> [Rows] {
    primeImplicants.map { term in Rows(positives.indices.lazy.filter { term.covers(positives[$0]) }) }
  }

  private func minimum<Rows: RowSet>(
    _ problem: CoverProblem<Rows>, _ limits: Limits, _ interruption: Interruption, _ step: @escaping (Double) -> Void
  ) -> Models {
    guard !problem.isHopeless, !positives.isEmpty else { return Models(size: positives.isEmpty ? 0 : nil) }
    var models = Models()
    var tally = ModelTally(listed: limits.listed, cap: limits.minimumCap)
    var search = MinimumCovers(problem, interruption: interruption)
    do throws(Interrupted) {
      let size = try search.size()
      models.size = problem.forced.count + size
      let counts = limits.minimum == nil && CoverCount.canCount(problem, size: size)
      if counts { search.patience = Self.branchesBeforeCounting }
      do throws(Interrupted) {
        try search.forEach(size: size, step: step) { cover in
          tally.add(problem.forced + cover.map { problem.groups[$0].columns })
        }
      } catch {
        guard search.isExhausted else { throw error }
        tally.isWhole = false
      }
      if counts, !tally.isWhole, let number = try Self.number(problem, size: size, interruption, step) {
        tally.settle(number)
      }
    } catch {
      models.wasStopped = true
      tally.isWhole = false
    }
    models.listed = tally.sorted
    models.count = ModelCount(count: tally.count, isExact: tally.isWhole)
    return models
  }

  /// How many branches are walked before the models are counted without being met.
  private static let branchesBeforeCounting = 20_000_000

  private static func number<Rows: RowSet>(
    _ problem: CoverProblem<Rows>, size: Int, _ interruption: Interruption, _ step: @escaping (Double) -> Void
  ) throws(Interrupted) -> Int? {
    guard let narrow = problem as? CoverProblem<NarrowRows> else { return nil }
    var count = CoverCount(narrow, size: size, interruption: interruption, step: step)
    var total = try count.number()
    for columns in problem.forced {
      let (product, overflow) = total.multipliedReportingOverflow(by: UInt128(columns.count))
      guard !overflow else { return nil }
      total = product
    }
    return Int(exactly: total)
  }

  private func irredundant<Rows: RowSet>(
    _ problem: CoverProblem<Rows>, _ limits: Limits, _ interruption: Interruption
  ) -> Models {
    guard !problem.isHopeless, !positives.isEmpty else { return Models(size: positives.isEmpty ? 0 : nil) }
    var models = Models()
    var tally = ModelTally(listed: limits.listed, cap: limits.irredundantCap)
    do throws(Interrupted) {
      var search = IrredundantCovers(problem, interruption: interruption)
      try search.forEach { cover in
        tally.add(problem.forced + cover.map { problem.groups[$0].columns })
      }
    } catch {
      models.wasStopped = true
      tally.isWhole = false
    }
    models.listed = tally.sorted
    models.size = models.listed.map(\.count).min()
    models.count = ModelCount(count: tally.count, isExact: tally.isWhole)
    return models
  }
}
