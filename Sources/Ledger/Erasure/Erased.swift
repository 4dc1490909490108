package import Values

/// The fact that entries were erased: which, and on what legal ground.
package struct Erased: Codable, Hashable, Sendable {
  package static let kind = Kind(name: "ledger.erased", version: 1)

  package let entries: [ID<Entry>]
  /// The key of the ground in the pack.
  package let ground: String
}
