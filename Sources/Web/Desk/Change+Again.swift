package import CoCreation
package import Ledger
package import Values

extension Change {
  /// What the form became when it was sent before; `nil` where it comes for the first time.
  package func sentBefore() throws -> Entry? {
    guard let entry = try entries.entry(circumstances.entry), entry.header.particulars.person == person else {
      return nil
    }
    return entry
  }

  /// What a form puts right: what it put right then, where it was sent before.
  ///
  /// What stands by now is the form's own words, of which the same form knows nothing.
  ///
  /// - Parameter standing: What stands now.
  package func corrected(_ standing: ID<Statement>?) throws -> ID<Statement>? {
    guard let before = try sentBefore() else { return standing }
    return before.header.particulars.corrects?.retyped()
  }
}
