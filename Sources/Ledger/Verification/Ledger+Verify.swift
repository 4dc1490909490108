package import CoCreation
package import Values

extension Ledger {
  /// Walks the chains, the roots and the media of an area, also while others write.
  ///
  /// - Parameters:
  ///   - journals: The lines of files with roots that were kept outside the store.
  ///   - own: The public key in the installation's key file, where that can be read.
  ///   - progress: Called now and then with the entries walked so far.
  /// - Throws: ``LedgerFault`` if the store cannot be read; what is found wanting is no error but
  ///   ``Verification/fault``.
  package func verify(
    _ area: ID<Area>, journals: [String] = [], own: [UInt8]? = nil, progress: @Sendable (Int) -> Void = { _ in }
  ) async throws -> Verification {
    var found = Verification()
    do {
      let roots = try await allRoots(of: area)
      found.rootCount = roots.count
      found.keyChanges = zip(roots, roots.dropFirst()).filter { $0.publicKey != $1.publicKey }.map(\.1.day)
      try Self.check(signersOf: roots, try await store.installation()?.keys ?? [], own)
      try Self.check(roots, journals.compactMap { DayRoot(line: $0, in: area) })
      var walk = ChainWalk(area: area, roots: roots, erased: try await erasedPlaces(in: area))
      var place: Place?
      while true {
        let after = place
        let page = try await store.read(area) { try $0.entries(after: after, limit: 1000) }
        for row in page { try walk.take(row) }
        (found.entryCount, found.streamCount, found.erasedCount) = (walk.entryCount, walk.streamCount, walk.erasedCount)
        progress(walk.entryCount)
        guard page.count == 1000 else { break }
        place = page.last?.place
      }
      try walk.end()
      found.mediumCount = try await checkMedia(in: area)
    } catch let fault as VerificationFault {
      found.fault = fault
    }
    return found
  }

  private func allRoots(of area: ID<Area>) async throws -> [DayRoot] {
    var roots: [DayRoot] = []
    while true {
      let page = try await self.roots(in: area, after: roots.last?.day)
      roots += page
      guard page.count == 1000 else { return roots }
    }
  }

  /// Checks that each root follows the one before, is signed, and is the one that the journals hold.
  private static func check(_ roots: [DayRoot], _ told: [DayRoot]) throws(VerificationFault) {
    var previous = Digest.zero
    for root in roots {
      guard root.previous == previous, root.isSigned else { throw .rootChain(root.day) }
      previous = root.hash
    }
    let kept = Dictionary(uniqueKeysWithValues: roots.map { ($0.day, $0.hash) })
    for root in told.sorted(by: { $0.day < $1.day }) {
      guard root.isSigned, kept[root.day] == root.hash else { throw .journal(root.day) }
    }
  }

  /// Checks that roots are signed by the installation's own key, after those that it had before, in their order.
  ///
  /// Where the store knows no key yet, as one of an earlier program, only its own can be told from others, by the newest.
  private static func check(
    signersOf roots: [DayRoot], _ keys: [[UInt8]], _ own: [UInt8]?
  ) throws(VerificationFault) {
    if let own, let last = keys.last, last != own { throw .key }
    guard !keys.isEmpty else {
      if let own, let last = roots.last, last.publicKey != own { throw .signer(last.day) }
      return
    }
    var rest = keys[...]
    for root in roots {
      while let key = rest.first, key != root.publicKey { rest.removeFirst() }
      guard !rest.isEmpty else { throw .signer(root.day) }
    }
  }

  /// The places whose words were erased.
  private func erasedPlaces(in area: ID<Area>) async throws -> Set<Place> {
    var places: Set<Place> = []
    var range = KeyRange.all
    while true {
      let wanted = range
      let page = try await read(area) { try $0.rows.pairs(in: wanted, of: .erasures, .forward, limit: 1000) }
      for pair in page { places.formUnion(try Erasure(pair).places) }
      guard page.count == 1000, let last = page.last else { return places }
      range = range.after(last.key)
    }
  }

  /// Checks the bytes of every medium, and that every medium that an entry shows is there; says how many there are.
  private func checkMedia(in area: ID<Area>) async throws -> Int {
    var count = 0
    var last: MediaAddress?
    let always = Instant(microseconds: .max)
    while true {
      let page = try await store.media.media(in: area, keptBefore: always, after: last, limit: 100)
      for medium in page { try await check(medium, in: area) }
      count += page.count
      guard page.count == 100 else { break }
      last = page.last?.address
    }
    var range = KeyRange.all
    while true {
      let wanted = range
      let page = try await read(area) { try $0.rows.pairs(in: wanted, of: .mediaPlaces, .forward, limit: 1000) }
      for pair in page {
        var parts = pair.key.parts
        guard let digest = parts.digest(), let stream = parts.id(of: Stream.self), let sequence = parts.int() else {
          throw LedgerFault.damaged(at: nil)
        }
        guard try await store.media.medium(MediaAddress(digest), in: area) == nil else { continue }
        throw VerificationFault.mediumMissing(Place(stream: stream, sequence: sequence))
      }
      guard page.count == 1000, let end = page.last else { return count }
      range = range.after(end.key)
    }
  }

  private func check(_ medium: KeptMedium, in area: ID<Area>) async throws {
    // Removed while the walk went on.
    guard let salt = try await store.media.salt(of: medium.address, in: area) else { return }
    var hash = SHA256()
    hash.update(salt)
    var (index, count) = (0, 0)
    while let piece = try await store.media.piece(index, of: medium.address, in: area) {
      hash.update(piece)
      (index, count) = (index + 1, count + piece.count)
    }
    guard hash.digest == medium.address.digest, count == medium.byteCount else {
      throw VerificationFault.medium(medium.address)
    }
  }
}
