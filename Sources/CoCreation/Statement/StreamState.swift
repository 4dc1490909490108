/// What a stream says when its statements are read in order: the state a rule knows when it decides.
package protocol StreamState: Sendable {
  /// Nothing said yet.
  init()

  /// Reads one more statement; a fact of a kind that it does not know changes nothing.
  mutating func read(_ statement: Statement)
}

extension StreamState {
  /// Reads a stream from its beginning.
  package init(of statements: some Sequence<Statement>) {
    self.init()
    for statement in statements { read(statement) }
  }
}
