import GRDB
import Ledger

/// The two new files of a backup while they are filled from another store.
struct SQLiteCopyTarget: CopyTarget {
  private let ledger: Database
  private let media: Database

  /// Makes both files in a folder, lets a body fill them, and returns when they are on disk.
  static func make<Result>(in folder: String, _ body: (SQLiteCopyTarget) throws -> Result) throws -> Result {
    let files = [SQLiteStore.ledgerFile(in: folder), SQLiteStore.mediaFile(in: folder)]
    for file in files { SQLiteStore.makePrivate(file) }
    let (first, second) = (try DatabaseQueue(path: files[0]), try DatabaseQueue(path: files[1]))
    let result = try first.writeWithoutTransaction { ledger in
      try second.writeWithoutTransaction { media in
        try begin(ledger, Migrations.ledger)
        try begin(media, Migrations.media)
        let result = try body(SQLiteCopyTarget(ledger: ledger, media: media))
        for database in [ledger, media] { try database.execute(sql: "PRAGMA journal_mode = WAL") }
        return result
      }
    }
    try first.close()
    try second.close()
    for file in files { try Disk.sync(file) }
    return result
  }

  func add(_ rows: [[CopiedValue]], to table: CopiedTable) throws {
    let database = table.file(ledger: ledger, media: media)
    try database.inTransaction {
      for row in rows { try database.step(table.addingSQL, row.map(\.inSQLite)) }
      return .commit
    }
  }

  /// Nothing of the files counts before all of them is on disk, so no step waits for it.
  private static func begin(_ database: Database, _ migrations: [Migration]) throws {
    try database.execute(sql: "PRAGMA journal_mode = MEMORY")
    try database.execute(sql: "PRAGMA synchronous = OFF")
    try Migration.run(migrations, in: database)
  }
}

extension CopiedTable {
  fileprivate var addingSQL: String {
    switch self {
    case .installation: "INSERT INTO installation (one, area, format, keys) VALUES (1, ?, ?, ?)"
    case .entry: "INSERT INTO entry (area, stream, sequence, id, header, hash) VALUES (?, ?, ?, ?, ?, ?)"
    case .content: "INSERT INTO content (area, stream, sequence, salt, payload) VALUES (?, ?, ?, ?, ?)"
    case .pair: "INSERT INTO pair (area, map, version, key, value) VALUES (?, ?, ?, ?, ?)"
    case .record: "INSERT INTO record (area, kind, key, value, expires) VALUES (?, ?, ?, ?, ?)"
    case .upload: "INSERT INTO upload (area, id, began) VALUES (?, ?, ?)"
    case .piece: "INSERT INTO piece (area, upload, number, bytes) VALUES (?, ?, ?, ?)"
    case .medium:
      "INSERT INTO medium (area, address, upload, type, count, kept, salt) VALUES (?, ?, ?, ?, ?, ?, ?)"
    }
  }
}

extension CopiedValue {
  fileprivate var inSQLite: SQLiteValue {
    switch self {
    case .bytes(let bytes): .blob(bytes)
    case .number(let number): .integer(Int(number))
    case .text(let text): .text(text)
    case .nothing: .null
    }
  }
}
