import Ledger
import LedgerPostgres
import PostgresForTests
import Testing
import Values

@Suite(.ownSchema, .timeLimit(.minutes(10))) struct `Media in PostgreSQL` {
  @Test func `a film kept on one node is read piece by piece on another, and removed whole`() async throws {
    let (first, second) = (try await Node(1), try await Node(2))
    let film = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let pieces = AsyncStream { continuation in
      for start in stride(from: 0, to: film.count, by: 70_001) {
        continuation.yield(Array(film[start..<min(start + 70_001, film.count)]))
      }
      continuation.finish()
    }
    let medium = try await first.ledger.keepMedium(pieces, type: "video/mp4", limit: 1_000_000, in: Node.area)
    #expect(try await second.store.media.medium(medium.address, in: Node.area) == medium)
    var read: [UInt8] = []
    while let piece = try await second.store.media.piece(
      read.count / MediaPieces.size, of: medium.address, in: Node.area)
    {
      read += piece
      if piece.count < MediaPieces.size { break }
    }
    #expect(read == film)
    try await second.store.media.remove(medium.address, in: Node.area)
    #expect(try await first.store.media.piece(0, of: medium.address, in: Node.area) == nil)
    let left = try await Connection(to: .ofThisTest()).transaction(.reading) { session in
      try session.rows("SELECT count(*) FROM piece")[0].int(0)
    }
    #expect(left == 0)
  }
}
