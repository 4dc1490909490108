/// The three places that each side has, with equal room; any may be empty, but not all.
package struct Places: Hashable, Sendable, Codable {
  /// What I want or propose.
  package let want: Expression?
  /// What I know.
  package let know: Expression?
  /// What matters to me; from the professional's side, what matters for the person.
  package let matters: Expression?

  /// The places; `nil` if nothing stands in any of them.
  package init?(want: Expression? = nil, know: Expression? = nil, matters: Expression? = nil) {
    guard want != nil || know != nil || matters != nil else { return nil }
    self.want = want
    self.know = know
    self.matters = matters
  }

  /// These places, with what stands in newer ones put over them.
  package func written(over newer: Places) -> Places {
    Places(want: newer.want ?? want, know: newer.know ?? know, matters: newer.matters ?? matters) ?? newer
  }
}
