import CoCreation
import Ledger
import Testing
import Values

extension Promise {
  static let snapshots = [
    Promise("a snapshot hands over every row of every table, in order, and none that came after it began") { bench in
      let ledger = try await bench.ledger()
      let store = try #require(ledger.store as? any CopiedStore)
      let stream = bench.id(of: Stream.self)
      for number in 0..<3 {
        let draft = try bench.draft("before", in: stream, about: Cast.maja, number: number)
        _ = try await ledger.write(Cast.area) { try $0.append(draft) }
      }
      let bytes = bench.randomness.bytes(MediaPieces.size + 5)
      let medium = try await ledger.keepMedium(
        bytes.inPieces(of: 9999), type: "image/png", limit: 1_000_000, in: Cast.area)
      let first = try await store.withSnapshot { try CopiedRows($0) }
      #expect(first.rows[.entry]?.count == 3 && first.rows[.content]?.count == 3)
      #expect(first.rows[.piece]?.count == 2 && first.rows[.upload]?.isEmpty == true)
      #expect(first.rows[.medium]?.first?[1] == .bytes(medium.address.digest.bytes))
      let header = try await ledger.read(Cast.area) { try $0.entries(of: stream)[1].header.encoded }
      #expect(first.rows[.entry]?[1][4] == .bytes(header))
      for table in CopiedTable.allCases {
        for row in first.rows[table] ?? [] { #expect(row.count == table.columns.count) }
      }
      let late = try bench.draft("after", in: stream, about: Cast.maja)
      _ = try await ledger.write(Cast.area) { try $0.append(late) }
      #expect(try await store.withSnapshot { try CopiedRows($0) }.rows[.entry]?.count == 4)
      await ledger.store.close()
    },
    Promise("a snapshot holds nothing of what was erased before it") { bench in
      let ledger = try await bench.ledger()
      let store = try #require(ledger.store as? any CopiedStore)
      let stream = bench.id(of: Stream.self)
      let draft = try bench.draft("goes", in: stream, about: Cast.maja)
      _ = try await ledger.write(Cast.area) { try $0.append(draft) }
      let (id, eraser) = (bench.id(of: Entry.self), bench.eraser())
      _ = try await ledger.write(Cast.area) { try $0.erase([draft.id], ground: "request", id: id, particulars: eraser) }
      let found = try await store.withSnapshot { try CopiedRows($0) }
      #expect(found.rows[.entry]?.count == 2 && found.rows[.content]?.count == 1)
      await ledger.store.close()
    },
  ]
}

/// All rows of a snapshot.
private struct CopiedRows: Sendable {
  var rows: [CopiedTable: [[CopiedValue]]] = [:]

  init(_ source: any CopySource) throws {
    for table in CopiedTable.allCases {
      var found: [[CopiedValue]] = []
      try source.rows(of: table) { found += $0 }
      #expect(try found.count == source.rowCount(of: table))
      rows[table] = found
    }
  }
}
