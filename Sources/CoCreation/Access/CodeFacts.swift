package import Values

/// Somebody made a one-time code for an account: with it a password is chosen, and then everything of theirs is open.
///
/// It stands with whose account it is, and is told to them when they next sign in. The code itself is kept nowhere.
package struct CodeIssued: Fact {
  package static let kind = FactKind("human.code.issued", version: 1)
  package static let recordClass = RecordClass.technical

  /// Who made it; `nil` where it was made on the machine itself.
  package let by: ID<Human>?
  /// Whether using it also takes the extra code of an app away.
  package let endsFactor: Bool

  package init(by: ID<Human>?, endsFactor: Bool) {
    self.by = by
    self.endsFactor = endsFactor
  }
}

/// Note that a one-time code is made for an account.
package struct IssueCode: Command {
  package let by: ID<Human>?
  package let endsFactor: Bool

  package init(by: ID<Human>?, endsFactor: Bool) {
    self.by = by
    self.endsFactor = endsFactor
  }

  /// Why it may not be.
  package enum Refusal: Error, Hashable, Sendable {
    case notAllowed(Denial)
    case notRegistered
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing colleague: Colleague, as standing: Standing) throws(Refusal) -> [any Fact] {
    if let denial = standing.denial(of: .arrange, .account) { throw .notAllowed(denial) }
    guard !colleague.registered.all.isEmpty else { throw .notRegistered }
    return [CodeIssued(by: by, endsFactor: endsFactor)]
  }
}
