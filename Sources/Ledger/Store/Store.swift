package import CoCreation
package import Values

/// The port: what a store must be able to do so that a ``Ledger`` can stand on it.
///
/// A store keeps four things for each area: entries, their words, ordered maps, and records; and beside them media. It
/// knows no rule. All keys begin with the area. Ids, keys and hashes are compared byte by byte.
package protocol Store: Sendable {
  /// Runs a body whose writes are all durable, or none.
  ///
  /// It returns only after the commit is on disk. The body's error takes all its writes back, and those of no other.
  /// Bodies behave as if they ran one after another; a store may run a body again (at most three times in all) when
  /// it met another one, so a body does nothing but read and write here.
  func write<Result: Sendable>(
    _ area: ID<Area>, _ company: Company, _ body: @escaping @Sendable (any StoreWriting) throws -> Result
  ) async throws -> Result

  /// Runs a body that reads one unchanging state of the area.
  func read<Result: Sendable>(
    _ area: ID<Area>, _ body: @escaping @Sendable (any StoreReading) throws -> Result
  ) async throws -> Result

  /// A record as it was last committed, expired or not: what is asked before anything else is read.
  func record(_ kind: Token, _ key: Key, in area: ID<Area>) async throws -> Record?

  /// The areas that have entries, sorted.
  func areas() async throws(LedgerFault) -> [ID<Area>]

  /// What any node has written in any area, after the commit and as it happens, until the store is closed.
  ///
  /// The first is ``StoreChange/missed``.
  func changes() async -> AsyncStream<StoreChange>

  /// The row that says whose store it is; `nil` where nobody has claimed it.
  func installation() async throws(LedgerFault) -> InstallationRow?

  /// Sets the row to what a body makes of it; those who do so at the same moment do it one after another.
  ///
  /// - Throws: What the body throws, and ``LedgerFault``.
  @discardableResult func amendInstallation(
    _ body: @escaping @Sendable (InstallationRow?) throws -> InstallationRow
  ) async throws -> InstallationRow

  /// Where pictures, sound and film lie.
  var media: any MediaStore { get }

  /// Lets go of everything, after what has been begun; nothing can be read or written afterwards.
  func close() async
}

extension Store {
  /// A record, read in a transaction of its own.
  package func record(_ kind: Token, _ key: Key, in area: ID<Area>) async throws -> Record? {
    try await read(area) { try $0.record(kind, key) }
  }
}

/// Who else may write in an area while a body runs.
package enum Company: Hashable, Sendable {
  /// Others may.
  case others
  /// Nobody: every write that began earlier has ended and is seen, and every later one waits.
  case alone
}

/// What a store can read inside a body.
package protocol StoreReading {
  /// The time now by the clock of the server that all nodes share; `nil` where the store has no clock of its own.
  func serverTime() throws(LedgerFault) -> Instant?

  /// The entry with an id, with its words.
  func entry(_ id: ID<Entry>) throws(LedgerFault) -> EntryRow?

  /// The entries of a stream after a sequence (0 for all), in order, with their words, at most so many.
  func entries(of stream: ID<Stream>, after sequence: Int, limit: Int) throws(LedgerFault) -> [EntryRow]

  /// The entries of a stream after a sequence, in order, without their words but with whether they still have them, at
  /// most so many.
  func headers(of stream: ID<Stream>, after sequence: Int, limit: Int) throws(LedgerFault) -> [HeaderRow]

  /// All entries of the area after a place (`nil` for all), ordered by stream and sequence, with their words, at most
  /// so many.
  func entries(after place: Place?, limit: Int) throws(LedgerFault) -> [EntryRow]

  /// The newest entry of a stream, without its words.
  func head(of stream: ID<Stream>) throws(LedgerFault) -> EntryRow?

  /// The value of a key in a map.
  func value(at key: Key, in map: MapName) throws(LedgerFault) -> [UInt8]?

  /// The pairs of a map whose keys lie in a range, in order, at most so many.
  func pairs(in range: KeyRange, of map: MapName, _ order: ScanOrder, limit: Int) throws(LedgerFault) -> [Pair]

  /// A record, expired or not.
  func record(_ kind: Token, _ key: Key) throws(LedgerFault) -> Record?

  /// The records of a kind whose keys lie in a range, expired or not, in order, at most so many.
  func records(_ kind: Token, in range: KeyRange, limit: Int) throws(LedgerFault) -> [Record]
}

/// What a store can write inside a body.
package protocol StoreWriting: StoreReading {
  /// Adds an entry; `false`, and nothing is written, if its id is there already.
  func insert(_ entry: EntryRow) throws(LedgerFault) -> Bool

  /// Deletes the words and the salt of an entry, so that they cannot be read from the disk.
  func removeContent(at place: Place) throws(LedgerFault)

  /// Tells whoever listens of a stream once this is committed, though nothing is written in it: see ``StoreChange``.
  func tell(_ stream: ID<Stream>)

  /// Sets the value of a key in a map.
  func put(_ value: [UInt8], at key: Key, in map: MapName) throws(LedgerFault)

  /// Takes a key out of a map.
  func remove(_ key: Key, in map: MapName) throws(LedgerFault)

  /// Takes out the first keys of a range, at most so many; says how many there were.
  func remove(in range: KeyRange, of map: MapName, limit: Int) throws(LedgerFault) -> Int

  /// Sets a record.
  func put(_ record: Record) throws(LedgerFault)

  /// Sets a record if there is none of its kind and key, or one that has expired; says whether it did.
  func claim(_ record: Record, now: Instant) throws(LedgerFault) -> Bool

  /// Takes a record out.
  func removeRecord(_ kind: Token, _ key: Key) throws(LedgerFault)

  /// Takes out every record whose key holds these bytes, or whose value is them, so that it cannot be read from the disk.
  func removeRecords(naming id: [UInt8]) throws(LedgerFault)

  /// Takes out records that have expired, at most so many; says how many there were.
  func removeRecords(expiredBy now: Instant, limit: Int) throws(LedgerFault) -> Int
}
