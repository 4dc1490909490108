/// Work that is due once a day in each area: announcements, obligations, roots, retention.
///
/// Any number of nodes may offer it; one of them claims a day and does it, and what was missed is made up.
package struct Job: Sendable {
  package let kind: Token
  /// Does the work of one day; done twice, it does no harm.
  package let work: @Sendable (JobRound) async throws -> Void

  package init(_ kind: Token, work: @escaping @Sendable (JobRound) async throws -> Void) {
    self.kind = kind
    self.work = work
  }
}
