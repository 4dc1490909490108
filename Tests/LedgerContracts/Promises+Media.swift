import Ledger
import Testing
import Values

extension Promise {
  static let media = [
    Promise("a medium is kept in pieces, has the hash of salt and content as its address, and survives") { bench in
      var ledger = try await bench.ledger()
      for count in [0, 1, MediaPieces.size, MediaPieces.size * 2 + 17] {
        let bytes = bench.randomness.bytes(count)
        let medium = try await ledger.keepMedium(
          bytes.inPieces(of: 10_000), type: "image/png", limit: 1_000_000, in: Cast.area)
        #expect(medium.byteCount == count)
        ledger = try await bench.reopened(ledger)
        #expect(try await ledger.store.media.medium(medium.address, in: Cast.area) == medium)
        #expect(try await ledger.store.media.medium(medium.address, in: Cast.otherArea) == nil)
        let salt = try #require(try await ledger.store.media.salt(of: medium.address, in: Cast.area))
        #expect(SHA256.hash(salt + bytes) == medium.address.digest)
        #expect(try await ledger.content(of: medium.address) == bytes)
      }
      let found = try await ledger.verify(Cast.area)
      #expect(found.fault == nil && found.mediumCount == 4)
      await ledger.store.close()
    },
    Promise("a medium that is sent again with its salt is one medium, as young as its last sending") { bench in
      let ledger = try await bench.ledger()
      let bytes = bench.randomness.bytes(MediaPieces.size + 5)
      let salt = bench.randomness.bytes(16)
      func keep() async throws -> KeptMedium {
        try await ledger.keepMedium(
          bytes.inPieces(of: 10_000), type: "image/png", limit: 1_000_000, salt: salt, in: Cast.area)
      }
      let first = try await keep()
      bench.clock.turn(byDays: 2)
      let second = try await keep()
      #expect(second.address == first.address)
      #expect(try await ledger.content(of: first.address) == bytes)
      #expect(try await ledger.verify(Cast.area).mediumCount == 1)
      try await ledger.removeUnusedMedia(keptBefore: bench.clock.now.advanced(bySeconds: -86_400), in: Cast.area)
      #expect(try await ledger.content(of: first.address) == bytes)
      bench.clock.turn(byDays: 2)
      try await ledger.removeUnusedMedia(keptBefore: bench.clock.now.advanced(bySeconds: -86_400), in: Cast.area)
      #expect(try await ledger.store.media.medium(first.address, in: Cast.area) == nil)
      await ledger.store.close()
    },
    Promise("a medium larger than allowed is refused, and leaves nothing") { bench in
      let ledger = try await bench.ledger()
      let limit = MediaPieces.size + 1
      await #expect(throws: LedgerFault.tooLarge(limit: limit)) {
        let pieces = [UInt8](repeating: 1, count: limit + 1).inPieces(of: 50_000)
        _ = try await ledger.keepMedium(pieces, type: "video/mp4", limit: limit, in: Cast.area)
      }
      bench.clock.turn(byDays: 2)
      try await ledger.removeUnusedMedia(keptBefore: bench.clock.now.advanced(bySeconds: -86_400), in: Cast.area)
      #expect(try await ledger.verify(Cast.area).mediumCount == 0)
      await ledger.store.close()
    },
    Promise("a medium that entries show stays until the last of them is erased") { bench in
      let ledger = try await bench.ledger()
      let bytes = bench.randomness.bytes(1000)
      let shown = try await ledger.keepMedium(bytes.inPieces(of: 999), type: "image/png", limit: 5000, in: Cast.area)
      let loose = try await ledger.keepMedium(bytes.inPieces(of: 999), type: "image/png", limit: 5000, in: Cast.area)
      #expect(shown.address != loose.address)
      var drafts: [Draft] = []
      for number in 0..<2 {
        var draft = try bench.draft("picture \(number)", in: bench.id(), about: Cast.maja)
        draft.media = [shown.address]
        _ = try await ledger.append(draft)
        drafts.append(draft)
      }
      let places = try await ledger.read(Cast.area) { try $0.places(showing: shown.address) }
      #expect(Set(places.map(\.stream)) == Set(drafts.map(\.particulars.stream)))
      bench.clock.turn(byDays: 2)
      try await ledger.removeUnusedMedia(keptBefore: bench.clock.now.advanced(bySeconds: -86_400), in: Cast.area)
      #expect(try await ledger.store.media.medium(loose.address, in: Cast.area) == nil)
      #expect(try await ledger.content(of: shown.address) == bytes)
      for draft in drafts {
        #expect(try await ledger.store.media.medium(shown.address, in: Cast.area) != nil)
        let (id, particulars) = (bench.id(of: Entry.self), bench.eraser())
        _ = try await ledger.write(Cast.area) {
          try $0.erase([draft.id], ground: "request", id: id, particulars: particulars)
        }
      }
      #expect(try await ledger.store.media.medium(shown.address, in: Cast.area) == nil)
      #expect(try await ledger.store.media.piece(0, of: shown.address, in: Cast.area) == nil)
      #expect(try await ledger.verify(Cast.area).fault == nil)
      await ledger.store.close()
    },
    Promise("a verification finds media that are missing or have changed") { bench in
      let ledger = try await bench.ledger()
      let upload = bench.id(of: KeptMedium.self)
      try await ledger.store.media.begin(upload, in: Cast.area, at: bench.clock.now)
      try await ledger.store.media.keep([1, 2, 3], 0, of: upload, in: Cast.area)
      let wrong = KeptMedium(
        address: MediaAddress(SHA256.hash([9])), type: "image/png", byteCount: 3, keptAt: bench.clock.now)
      try await ledger.store.media.finish(
        upload, as: wrong, salt: [UInt8](repeating: 0, count: 16), in: Cast.area)
      #expect(try await ledger.verify(Cast.area).fault == .medium(wrong.address))
      var draft = try bench.draft("picture", in: bench.id())
      draft.media = [wrong.address]
      let receipt = try await ledger.append(draft)
      try await ledger.store.media.remove(wrong.address, in: Cast.area)
      #expect(try await ledger.verify(Cast.area).fault == .mediumMissing(receipt.header.place))
      await ledger.store.close()
    },
  ]
}

extension [UInt8] {
  /// The bytes as they would arrive: some at a time.
  func inPieces(of size: Int) -> AsyncStream<[UInt8]> {
    AsyncStream { stream in
      for start in stride(from: 0, to: count, by: size) {
        stream.yield(Array(self[start..<Swift.min(start + size, count)]))
      }
      stream.finish()
    }
  }
}

extension Ledger {
  /// All bytes of a medium.
  fileprivate func content(of address: MediaAddress) async throws -> [UInt8] {
    var bytes: [UInt8] = []
    var index = 0
    while let piece = try await store.media.piece(index, of: address, in: Cast.area) {
      bytes += piece
      index += 1
    }
    return bytes
  }
}
