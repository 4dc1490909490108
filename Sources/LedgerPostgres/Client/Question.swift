/// A statement that only reads, with its values.
struct Question: Hashable, Sendable {
  let statement: Statement
  let values: [Parameter]

  init(_ statement: Statement, _ values: [Parameter]) {
    self.statement = statement
    self.values = values
  }

  /// The values tell nearly all questions apart.
  func hash(into hasher: inout Hasher) {
    hasher.combine(values)
  }
}
