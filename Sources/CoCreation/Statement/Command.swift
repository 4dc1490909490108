/// Something somebody wants to do: a value that says what, decided upon by a rule that is pure and total.
package protocol Command: Sendable {
  associatedtype State: StreamState
  /// Why it may not be done: a closed enum without words.
  associatedtype Refusal: Error, Hashable, Sendable

  /// The facts that follow, all in the voice of the standing; none if it was already so.
  func decide(knowing state: State, as standing: Standing) throws(Refusal) -> [any Fact]
}
