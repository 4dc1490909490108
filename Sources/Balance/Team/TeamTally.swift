/// So many of so many over a team's persons, with what each of them adds to it; it never leaves the ledger as it is.
package struct TeamTally<Person: Hashable>: Equatable {
  private let parts: [Person: Part]

  /// What one person adds: so many of so many.
  package struct Part: Equatable, Sendable {
    package let count: Int
    package let total: Int

    package init(count: Int, of total: Int) {
      self.count = count
      self.total = total
    }
  }

  /// - Parameter parts: What each person adds; whoever adds nothing to the total is not counted.
  package init(_ parts: [Person: Part]) {
    self.parts = parts.filter { $0.value.total > 0 }
  }

  package var count: Int { parts.values.reduce(0) { $0 + $1.count } }
  package var total: Int { parts.values.reduce(0) { $0 + $1.total } }
  package var persons: Int { parts.count }

  /// In how many persons it differs from another: who came, who went, and whose part is another.
  package func differing(from other: Self) -> Int {
    Set(parts.keys).union(other.parts.keys).count { parts[$0] != other.parts[$0] }
  }

  /// Whether it may be told after an earlier telling.
  ///
  /// At least five persons must differ, or nobody: a difference of two tellings would tell of the few.
  ///
  /// - Parameters:
  ///   - earlier: What the earlier telling counted, as far as is still known.
  ///   - told: The numbers that were told. Where `earlier` does not come to them, somebody was erased or what was written
  ///     later belongs to an earlier day, and it is not known that nobody differs.
  package func mayBeTold(after earlier: Self, told: (count: Int, total: Int)) -> Bool {
    let differing = differing(from: earlier)
    guard differing == 0 else { return !TeamRelease.areFew(differing) }
    return (earlier.count, earlier.total) == told
  }
}
