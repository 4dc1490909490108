import CoCreation
import Ledger
import Values

/// A stream of three entries, which commands find, lose and bring back.
enum ThreeEntries {
  static let area = ID<Area>(high: 1, low: 1)
  static let words = "the-words-that-nobody-prints"

  /// Fills a store, closes it, and gives the entries.
  static func fill(
    _ store: any Store, projections: [Projection] = [], erasureJournal: Journal? = nil
  ) async throws -> [Entry] {
    let ledger = Ledger(
      over: store, projections: projections, clock: { Day(number: 20_400).beginsInUTC }, randomness: .seeded(1),
      erasureJournal: erasureJournal)
    let drafts = (0..<3).map { number in
      Draft(
        id: ID(high: 9, low: UInt64(number)),
        particulars: Particulars(
          stream: ID(high: 8, low: 1), organisation: ID(high: 2, low: 1), person: nil,
          kind: Kind(name: "note", version: 1), recordClass: "dialogue", voice: "person", author: ID(high: 3, low: 1),
          happenedAt: Day(number: 20_400).beginsInUTC, zone: "UTC", livedDay: Day(number: 20_400)),
        payload: Array("\(words) \(number)".utf8))
    }
    _ = try await ledger.write(area) { try $0.append(drafts) }
    let entries = try await ledger.read(area) { try $0.entries(of: ID(high: 8, low: 1)) }
    await store.close()
    return entries
  }
}
