package import CoCreation
package import Values

extension Ledger {
  /// Keeps a medium piece by piece as it arrives; returns only after it is on disk.
  ///
  /// - Parameters:
  ///   - content: The bytes, in pieces of any size.
  ///   - type: What the bytes are, known by looking at them.
  ///   - limit: The most bytes there may be.
  ///   - salt: 16 bytes that nobody can guess, the same where the same is sent again; `nil` for new ones.
  /// - Throws: ``LedgerFault/tooLarge(limit:)`` as soon as there are more; what the sequence throws.
  package func keepMedium<Pieces: AsyncSequence>(
    _ content: Pieces, type: Token, limit: Int, salt: [UInt8]? = nil, in area: ID<Area>
  ) async throws -> KeptMedium where Pieces.Element == [UInt8] {
    let now = clock()
    let upload = randomness.id(of: KeptMedium.self, at: now)
    let salt = salt ?? randomness.bytes(16)
    var hash = SHA256()
    hash.update(salt)
    var waiting: [UInt8] = []
    var (count, index) = (0, 0)
    try await store.media.begin(upload, in: area, at: now)
    for try await bytes in content {
      count += bytes.count
      guard count <= limit else { throw LedgerFault.tooLarge(limit: limit) }
      hash.update(bytes)
      waiting += bytes
      while waiting.count >= MediaPieces.size {
        try await store.media.keep(Array(waiting.prefix(MediaPieces.size)), index, of: upload, in: area)
        waiting.removeFirst(MediaPieces.size)
        index += 1
      }
    }
    if !waiting.isEmpty { try await store.media.keep(waiting, index, of: upload, in: area) }
    let medium = KeptMedium(address: MediaAddress(hash.digest), type: type, byteCount: count, keptAt: now)
    try await store.media.finish(upload, as: medium, salt: salt, in: area)
    return medium
  }

  /// Removes the media whose last entry was erased.
  func removeMedia(in area: ID<Area>) async throws(LedgerFault) {
    while true {
      let page = try await unlessFault {
        try await read(area) { try $0.rows.pairs(in: .all, of: .mediaToRemove, .forward, limit: 100) }
      }
      guard !page.isEmpty else { return }
      for pair in page {
        var parts = pair.key.parts
        guard let digest = parts.digest() else { throw .damaged(at: nil) }
        try await store.media.remove(MediaAddress(digest), in: area)
      }
      try await unlessFault {
        try await store.write(area, .others) { rows in
          for pair in page { try rows.remove(pair.key, in: .mediaToRemove) }
        }
      }
    }
  }

  /// Removes media that were kept before a point in time and that no entry shows, and uploads never finished.
  ///
  /// - Parameter instant: At least a day ago, so that an entry on its way finds its medium.
  package func removeUnusedMedia(keptBefore instant: Instant, in area: ID<Area>) async throws(LedgerFault) {
    try await store.media.removeUnfinished(before: instant, in: area)
    var last: MediaAddress?
    while true {
      let page = try await store.media.media(in: area, keptBefore: instant, after: last, limit: 500)
      let unused = try await unlessFault {
        try await read(area) { entries in try page.filter { try entries.places(showing: $0.address).isEmpty } }
      }
      for medium in unused { try await store.media.remove(medium.address, in: area) }
      guard page.count == 500 else { return }
      last = page.last?.address
    }
  }
}

/// Runs what can throw nothing but faults of the ledger.
///
/// Swift loses the type of an error in a closure that is handed over; this finds it again.
func unlessFault<Result>(_ body: () async throws -> Result) async throws(LedgerFault) -> Result {
  do {
    return try await body()
  } catch let fault as LedgerFault {
    throw fault
  } catch {
    throw .failed(code: -1)
  }
}
