/// Something that whoever reads has said of a moment, and can take back or put right.
package struct OwnStatement: Sendable {
  /// What the form sends for it.
  package let value: String
  package let label: String
  package let mayCorrect: Bool

  package init(value: String, label: String, mayCorrect: Bool) {
    self.value = value
    self.label = label
    self.mayCorrect = mayCorrect
  }
}
