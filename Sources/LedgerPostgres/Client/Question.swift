/// A statement that only reads, with its values.
struct Question: Hashable, Sendable {
  let statement: Statement
  let values: [Parameter]
  /// Reckoned once, since each question is looked for several times.
  private let digest: Int

  init(_ statement: Statement, _ values: [Parameter]) {
    self.statement = statement
    self.values = values
    digest = values.hashValue
  }

  static func == (left: Question, right: Question) -> Bool {
    left.digest == right.digest && left.values == right.values && left.statement == right.statement
  }

  /// The values tell nearly all questions apart.
  func hash(into hasher: inout Hasher) {
    hasher.combine(digest)
  }
}
