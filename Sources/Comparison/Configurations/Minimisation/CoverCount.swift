/// The number of minimum covers, without meeting them one by one.
///
/// A cover of the minimum size is irredundant, so the minimum covers are the k-element sets of columns whose union is
/// everything. By inclusion and exclusion their number is Σ over sets S of rows of (−1)^|S| · C(a(S), k), where a(S) is
/// the number of columns that cover no row of S. All a(S) come from one sum over supersets (a zeta transform), done block
/// by block so that the memory stays small; a block whose columns are fewer than k counts nothing and is left out.
struct CoverCount {
  private let coverage: [UInt64]
  private let weight: [UInt16]
  private let rowCount: Int
  private let size: Int
  private let lowRows: Int
  private let interruption: Interruption
  private var even: [Int64]
  private var odd: [Int64]
  private var sums: [SIMD16<UInt16>]
  private var done: UInt64 = 0
  private let step: (Double) -> Void

  /// The most rows for which 2^rows steps are worth taking.
  static let mostRows = 33

  /// Whether there are few enough rows and columns.
  static func canCount<Rows: RowSet>(_ problem: CoverProblem<Rows>, size: Int) -> Bool {
    let columns = problem.groups.reduce(0) { $0 + $1.columns.count }
    return problem.rowCount <= mostRows && columns <= Int(UInt16.max) && fits(columns, size)
  }

  /// - Parameters:
  ///   - problem: One that ``canCount(_:size:)`` accepts.
  ///   - size: The number of groups in a minimum cover.
  ///   - step: Told the share of the work that is done.
  init(
    _ problem: CoverProblem<NarrowRows>, size: Int, interruption: Interruption, step: @escaping (Double) -> Void
  ) {
    let total = problem.groups.reduce(0) { $0 + $1.columns.count }
    coverage = problem.groups.map(\.coverage.bits)
    weight = problem.groups.map { UInt16($0.columns.count) }
    rowCount = problem.rowCount
    lowRows = min(max(rowCount, 4), 17)
    even = [Int64](repeating: 0, count: total + 1)
    odd = even
    sums = [SIMD16<UInt16>](repeating: SIMD16(), count: 1 << (lowRows - 4))
    self.size = size
    self.interruption = interruption
    self.step = step
  }

  /// Whether the number of choices is far enough below 2^128 that wrapping arithmetic gives the true number.
  private static func fits(_ total: Int, _ size: Int) -> Bool {
    var choices = 1.0
    for index in 0..<size { choices *= Double(total - index) / Double(index + 1) }
    return choices < 1e37
  }

  /// The number of minimum covers, every column of a group counted as one of its own.
  mutating func number() throws(Interrupted) -> UInt128 {
    try descend(from: rowCount - 1, Array(coverage.indices), isOdd: false)
    var binomial = [UInt128](repeating: 1, count: even.count)
    for _ in 0..<size {
      // C(n, j + 1) is the sum of C(m, j) over all m below n.
      var below: UInt128 = 0
      for count in binomial.indices {
        let here = binomial[count]
        binomial[count] = below
        below &+= here
      }
    }
    return even.indices.reduce(0) { total, count in
      total &+ UInt128(truncatingIfNeeded: even[count] - odd[count]) &* binomial[count]
    }
  }

  /// Decides for each high row whether it belongs to S; `avoiding` are the groups that cover no row of S.
  private mutating func descend(from row: Int, _ avoiding: [Int], isOdd: Bool) throws(Interrupted) {
    let columns = avoiding.reduce(0) { $0 + Int(weight[$1]) }
    guard columns >= size else {
      done += 1 << UInt64(max(row + 1 - lowRows, 0))
      return
    }
    guard row >= lowRows else {
      try interruption.check()
      sum(avoiding)
      tally(isOdd: isOdd)
      done += 1
      return step(Double(done) / Double(UInt64(1) << UInt64(max(rowCount - lowRows, 0))))
    }
    try descend(from: row - 1, avoiding, isOdd: isOdd)
    let fewer = avoiding.filter { coverage[$0] >> UInt64(row) & 1 == 0 }
    try descend(from: row - 1, fewer, isOdd: !isOdd)
  }

  /// Fills `sums` so that lane `l` of vector `v` is the number of columns that cover no row of the set `16 v + l`.
  private mutating func sum(_ avoiding: [Int]) {
    let all = UInt64(1) << UInt64(lowRows) - 1
    sums.withUnsafeMutableBufferPointer { sums in
      sums.update(repeating: SIMD16())
      for group in avoiding {
        let outside = ~coverage[group] & all
        sums[Int(outside >> 4)] &+= Self.subsetLanes[Int(outside & 15)] &* weight[group]
      }
      var half = 1
      while half < sums.count {
        for start in stride(from: 0, to: sums.count, by: 2 * half) {
          for index in start..<start + half { sums[index] &+= sums[index + half] }
        }
        half *= 2
      }
    }
  }

  /// For each set of four rows, 1 in the lanes of its subsets.
  private static let subsetLanes: [SIMD16<UInt16>] = (0..<16).map { set in
    var lanes = SIMD16<UInt16>()
    for subset in 0..<16 where subset & ~set == 0 { lanes[subset] = 1 }
    return lanes
  }

  /// Counts how often each number of columns occurs, sets S of even and of odd size apart.
  private mutating func tally(isOdd: Bool) {
    let usedLanes = 1 << min(rowCount, 4)
    even.withUnsafeMutableBufferPointer { even in
      odd.withUnsafeMutableBufferPointer { odd in
        for index in sums.indices {
          let swaps = isOdd != (index.nonzeroBitCount & 1 == 1)
          let (same, other) = swaps ? (odd, even) : (even, odd)
          let lanes = sums[index]
          for lane in 0..<usedLanes {
            if lane.nonzeroBitCount & 1 == 0 {
              same[Int(lanes[lane])] += 1
            } else {
              other[Int(lanes[lane])] += 1
            }
          }
        }
      }
    }
  }
}
