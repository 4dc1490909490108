package import Values

/// What a verification did.
package struct Verification: Hashable, Sendable {
  package var entryCount = 0
  package var streamCount = 0
  package var rootCount = 0
  package var mediumCount = 0
  package var erasedCount = 0
  /// The days whose roots were the first that another key signed than the one before.
  package var keyChanges: [Day] = []
  /// The first fault, in the order in which the ledger is walked; `nil` if all is whole.
  package var fault: VerificationFault?

  package init() {}
}
