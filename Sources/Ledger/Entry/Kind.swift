/// What sort of fact an entry states, and in which version of its shape.
///
/// Every version ever written stays readable; entries are never migrated.
package struct Kind: Hashable, Sendable {
  /// The fact in the past tense: `moment.noted`.
  package let name: Token
  /// Counts from 1.
  package let version: Int

  package init(name: Token, version: Int) {
    self.name = name
    self.version = version
  }
}
