import Foundation
import GRDB
import Ledger
import LedgerSQLite
import Synchronization
import CoCreation
import Values

/// A folder that goes away with the value.
final class TestFolder: Sendable {
  let path: String

  init() {
    path = FileManager.default.temporaryDirectory.appending(path: "samspel-" + UUID().uuidString).path
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Changes a file as somebody with a tool for SQLite would.
  func change(_ file: String, _ sql: String) throws {
    let queue = try DatabaseQueue(path: path + "/" + file)
    try queue.write { try $0.execute(sql: sql) }
    try queue.close()
  }

  /// Writes over the first page of a table, as a failing disk does.
  func damage(_ file: String, pageOf table: String) throws {
    let queue = try DatabaseQueue(path: path + "/" + file)
    let page = try queue.read { database in
      try Int.fetchOne(database, sql: "SELECT rootpage FROM sqlite_master WHERE name = ?", arguments: [table]) ?? 1
    }
    try queue.close()
    let handle = try FileHandle(forUpdating: URL(filePath: path + "/" + file))
    try handle.seek(toOffset: UInt64(page - 1) * 4096)
    try handle.write(contentsOf: Data(repeating: 0xFF, count: 70))
    try handle.close()
  }

  /// Whether any of its files holds these words.
  func holds(_ words: String) throws -> Bool {
    try FileManager.default.contentsOfDirectory(atPath: path).contains { file in
      FileManager.default.contents(atPath: path + "/" + file)?.range(of: Data(words.utf8)) != nil
    }
  }
}

/// What the tests of this store write.
enum Samples {
  static let area = ID<Area>(high: 1, low: 1)
  static let now = Day(number: 20_400).beginsInUTC
  static let randomness = Randomness.seeded(3)

  /// (person) → the newest payload.
  static let newest = Projection("test.newest", version: 1, owner: .person) { entry, map throws(LedgerFault) in
    guard let person = entry.header.person, let content = entry.content else { return }
    try map.put(content.payload, at: Key(person))
  }

  static func ledger(over store: any Store, clock: @escaping @Sendable () -> Instant = { now }) -> Ledger {
    Ledger(
      over: store, projections: [newest], clock: clock, randomness: randomness, erasureJournal: nil)
  }

  static func particulars(
    in stream: ID<LedgerStream> = randomness.id(at: now), about person: ID<Person>? = nil
  ) -> Particulars {
    Particulars(
      stream: stream, organisation: ID(high: 2, low: 1), person: person, kind: Kind(name: "note", version: 1),
      recordClass: "dialogue", voice: "person", author: ID(high: 3, low: 1), happenedAt: now, zone: "Europe/Paris",
      livedDay: now.utcDay)
  }

  static func draft(_ text: String, in stream: ID<LedgerStream> = randomness.id(at: now)) throws -> Draft {
    Draft(
      id: randomness.id(at: now), particulars: particulars(in: stream, about: ID(high: 4, low: 1)),
      payload: try Payload.encode([text]))
  }
}
