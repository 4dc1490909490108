import Ledger
import Values

/// By what it can be told whether a transaction whose answer was lost had reached the disk.
///
/// Both hold chance, so that what is found is the same run's.
enum Witness: Sendable {
  /// The first entry added: its hash rests on a random salt.
  case entry(EntryRow)
  /// A record under a random key, for transactions that add no entry.
  case record(Key)

  /// For how many seconds a record stands: longer than anybody waits for a server that has gone away.
  static let seconds = 3600

  /// Whether the transaction is there.
  func isStored(by session: Session, in area: Parameter) throws -> Bool {
    switch self {
    case .entry(let entry):
      let row = try session.rows("SELECT hash FROM entry WHERE area = $1 AND id = $2", [area, .id(entry.id)]).first
      return try row?.bytes(0) == entry.hash
    case .record(let key):
      return try session.rows(
        "SELECT 1 FROM record WHERE area = $1 AND kind = 'store.witness' AND key = $2", [area, .bytes(key.bytes)]
      ).count > 0
    }
  }
}

extension PostgresRows {
  /// Sends the entries and pairs that wait, and leaves a witness where no entry is one.
  func finish() throws {
    try sendAdded()
    try pending.send(by: session, in: area)
    guard witness == nil, hasWritten else { return }
    let key = Key(bytes: Randomness.system.bytes(16))
    try session.send(
      """
      INSERT INTO record VALUES ($1, 'store.witness', $2, '',
        (extract(epoch FROM clock_timestamp()) * 1000000)::bigint + $3)
      """, [area, .bytes(key.bytes), .int(Int64(Witness.seconds) * 1_000_000)])
    witness = .record(key)
  }
}
