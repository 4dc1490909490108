/// The covers with the fewest columns: how few, and which.
///
/// Branches on the row with the fewest groups. What is known about how few columns a set of rows needs is remembered, so
/// that the walk over all minimum covers seldom enters a branch without one.
struct MinimumCovers<Rows: RowSet> {
  private let problem: CoverProblem<Rows>
  private let candidates: [[Int]]
  /// For each row the groups whose coverage is in no other group's, the largest first.
  private let maximal: [[Int]]
  /// For each row the rows that share a group with it.
  private let neighbours: [Rows]
  private let widest: Int
  private let interruption: Interruption
  private var needed: [Rows: Bounds] = [:]
  private var visits = 0
  private var step: (Double) -> Void = { _ in }
  /// The number of branches after which the walk gives up, as if it were interrupted.
  var patience = Int.max
  /// Whether it gave up.
  var isExhausted: Bool { visits > patience }

  /// What is known about the number of columns that a set of rows needs.
  private struct Bounds {
    var atLeast: Int
    var atMost: Int
  }

  init(_ problem: CoverProblem<Rows>, interruption: Interruption) {
    self.problem = problem
    self.interruption = interruption
    candidates = problem.candidates
    let coverage = problem.groups.map(\.coverage)
    let sizes = coverage.map(\.count)
    widest = sizes.max() ?? 0
    let rows = candidates
    let isMaximal = coverage.indices.map { group in
      // Rows are numbered by their number of groups, so the first row has the fewest to compare with.
      rows[coverage[group].first ?? 0].allSatisfy {
        $0 == group || sizes[$0] <= sizes[group] || !coverage[group].isSubset(of: coverage[$0])
      }
    }
    maximal = rows.map { $0.filter { isMaximal[$0] }.sorted { sizes[$0] > sizes[$1] } }
    neighbours = rows.map { $0.reduce(Rows()) { $0.union(coverage[$1]) } }
  }

  /// The number of groups in a minimum cover.
  mutating func size() throws(Interrupted) -> Int {
    try interruption.check()
    let all = Rows(0..<problem.rowCount)
    var size = independentRows(in: all)
    while try !canCover(all, with: size) { size += 1 }
    return size
  }

  /// Meets each minimum cover once, as positions of groups.
  ///
  /// - Parameters:
  ///   - size: What ``size()`` found.
  ///   - step: Told the share of the first row's groups that are done.
  ///   - visit: Returns whether the walk shall go on.
  mutating func forEach(
    size: Int, step: @escaping (Double) -> Void = { _ in }, _ visit: ([Int]) -> Bool
  ) throws(Interrupted) {
    var excluded = [Bool](repeating: false, count: problem.groups.count)
    var chosen: [Int] = []
    self.step = step
    _ = try walk(Rows(0..<problem.rowCount), budget: size, &chosen, &excluded, visit)
  }

  private mutating func walk(
    _ open: Rows, budget: Int, _ chosen: inout [Int], _ excluded: inout [Bool], _ visit: ([Int]) -> Bool
  ) throws(Interrupted) -> Bool {
    guard let row = open.first else { return visit(chosen) }
    guard budget > 0 else { return true }
    var excludedHere: [Int] = []
    defer { for group in excludedHere { excluded[group] = false } }
    for (position, group) in candidates[row].enumerated() where !excluded[group] {
      if chosen.isEmpty { step(Double(position) / Double(candidates[row].count)) }
      let left = open.subtracting(problem.groups[group].coverage)
      if try canCover(left, with: budget - 1) {
        chosen.append(group)
        guard try walk(left, budget: budget - 1, &chosen, &excluded, visit) else { return false }
        chosen.removeLast()
      }
      // A cover with this group was met just now, so that no later branch may take the group again.
      excluded[group] = true
      excludedHere.append(group)
    }
    return true
  }

  private mutating func canCover(_ open: Rows, with budget: Int) throws(Interrupted) -> Bool {
    guard let row = open.first else { return true }
    guard open.count <= budget * widest else { return false }
    if let known = needed[open] {
      if known.atMost <= budget { return true }
      if known.atLeast > budget { return false }
    }
    visits += 1
    if visits > patience { throw Interrupted() }
    if visits & 4095 == 0 { try interruption.check() }
    var covers = false
    if independentRows(in: open) <= budget {
      for group in maximal[row] where try canCover(open.subtracting(problem.groups[group].coverage), with: budget - 1) {
        covers = true
        break
      }
    }
    note(open, budget, covers)
    return covers
  }

  private mutating func note(_ open: Rows, _ budget: Int, _ covers: Bool) {
    if needed.count > 4_000_000 { needed.removeAll(keepingCapacity: true) }
    var bounds = needed[open] ?? Bounds(atLeast: 1, atMost: Int.max)
    if covers {
      bounds.atMost = min(bounds.atMost, budget)
    } else {
      bounds.atLeast = max(bounds.atLeast, budget + 1)
    }
    needed[open] = bounds
  }

  /// A number of rows of which no two share a group, so that at least as many groups are needed.
  private func independentRows(in open: Rows) -> Int {
    var left = open
    var count = 0
    while let row = left.first {
      left = left.subtracting(neighbours[row])
      count += 1
    }
    return count
  }
}
