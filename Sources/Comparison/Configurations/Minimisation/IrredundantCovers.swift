/// The covers from which no column can be dropped, met one by one.
///
/// They are the minimal hitting sets of the rows' groups, walked depth first with the rows that each chosen group covers
/// alone (Murakami and Uno 2014): nothing is kept but the branch, and no branch repeats a cover.
struct IrredundantCovers<Rows: RowSet> {
  private let problem: CoverProblem<Rows>
  private let candidates: [[Int]]
  private let interruption: Interruption
  private var visits = 0

  init(_ problem: CoverProblem<Rows>, interruption: Interruption) {
    self.problem = problem
    self.interruption = interruption
    candidates = problem.candidates
  }

  /// Meets each irredundant cover once, as positions of groups.
  ///
  /// - Parameter visit: Returns whether the walk shall go on.
  mutating func forEach(_ visit: ([Int]) -> Bool) throws(Interrupted) {
    try interruption.check()
    var branch = Branch(
      open: Rows(0..<problem.rowCount), once: Rows(), chosen: [],
      excluded: [Bool](repeating: false, count: problem.groups.count))
    _ = try walk(&branch, visit)
  }

  private struct Branch {
    var open: Rows
    /// The rows that exactly one chosen group covers.
    var once: Rows
    var chosen: [Int]
    var excluded: [Bool]
  }

  private mutating func walk(_ branch: inout Branch, _ visit: ([Int]) -> Bool) throws(Interrupted) -> Bool {
    guard !branch.open.isEmpty else { return visit(branch.chosen) }
    visits += 1
    if visits & 1023 == 0 { try interruption.check() }
    let choices = narrowest(branch)
    let (open, once) = (branch.open, branch.once)
    defer { for group in choices { branch.excluded[group] = false } }
    for group in choices {
      let coverage = problem.groups[group].coverage
      let alone = once.subtracting(coverage).union(coverage.intersection(open))
      let isNeeded = branch.chosen.allSatisfy { !problem.groups[$0].coverage.intersection(alone).isEmpty }
      if isNeeded {
        branch.chosen.append(group)
        branch.open = open.subtracting(coverage)
        branch.once = alone
        let goesOn = try walk(&branch, visit)
        branch.chosen.removeLast()
        (branch.open, branch.once) = (open, once)
        guard goesOn else { return false }
      }
      branch.excluded[group] = true
    }
    return true
  }

  /// The groups still allowed for the open row that has the fewest.
  private func narrowest(_ branch: Branch) -> [Int] {
    var best: [Int]?
    for row in branch.open.rows {
      let allowed = candidates[row].filter { !branch.excluded[$0] }
      if allowed.count < best?.count ?? Int.max { best = allowed }
      if allowed.count <= 1 { break }
    }
    return best ?? []
  }
}
