package import CoCreation
package import Values

/// The address of a medium: the hash of its salt and content.
package struct MediaAddress: Hashable, Sendable {
  package let digest: Digest

  package init(_ digest: Digest) {
    self.digest = digest
  }
}

/// What is known of a medium apart from its bytes.
package struct KeptMedium: Hashable, Sendable {
  package let address: MediaAddress
  /// What its bytes are: `image/png`.
  package let type: Token
  package let byteCount: Int
  package let keptAt: Instant

  package init(address: MediaAddress, type: Token, byteCount: Int, keptAt: Instant) {
    self.address = address
    self.type = type
    self.byteCount = byteCount
    self.keptAt = keptAt
  }
}

/// Pictures, sound and film: kept in pieces, found by address, never loose files.
///
/// A medium is kept before the entry that shows it is appended; what no entry shows is removed a day later.
package protocol MediaStore: Sendable {
  /// Begins to keep a medium; pieces follow.
  func begin(_ upload: ID<KeptMedium>, in area: ID<Area>, at now: Instant) async throws(LedgerFault)

  /// Keeps the next piece, at most ``MediaPieces/size`` bytes; `index` counts from 0.
  func keep(_ piece: [UInt8], _ index: Int, of upload: ID<KeptMedium>, in area: ID<Area>) async throws(LedgerFault)

  /// Gives what was kept its address; returns only after it is on disk.
  ///
  /// Where the same medium is there already, it counts as kept now, and the new pieces are let go.
  func finish(_ upload: ID<KeptMedium>, as medium: KeptMedium, salt: [UInt8], in area: ID<Area>)
    async throws(LedgerFault)

  /// What is known of a medium.
  func medium(_ address: MediaAddress, in area: ID<Area>) async throws(LedgerFault) -> KeptMedium?

  /// The salt of a medium, for verification.
  func salt(of address: MediaAddress, in area: ID<Area>) async throws(LedgerFault) -> [UInt8]?

  /// A piece of a medium, counted from 0; `nil` after the last.
  func piece(_ index: Int, of address: MediaAddress, in area: ID<Area>) async throws(LedgerFault) -> [UInt8]?

  /// Removes a medium; nothing happens if it is not there.
  func remove(_ address: MediaAddress, in area: ID<Area>) async throws(LedgerFault)

  /// Media kept before a point in time, sorted by address, after an address, at most so many.
  func media(
    in area: ID<Area>, keptBefore instant: Instant, after address: MediaAddress?, limit: Int
  ) async throws(LedgerFault) -> [KeptMedium]

  /// Removes uploads that were begun before a point in time and never finished.
  func removeUnfinished(before instant: Instant, in area: ID<Area>) async throws(LedgerFault)
}
