package import CoCreation
package import Values

/// What can be read inside a body: one unchanging state of an area.
package protocol LedgerReading {
  var area: ID<Area> { get }
  /// When the body began.
  var now: Instant { get }
  /// What the store itself can read; for the ledger's own use.
  var rows: any StoreReading { get }

  /// What was read of the ledger's own marks; for the ledger's own use.
  var marks: ReadMarks { get }
}

extension LedgerReading {
  /// The entry with an id.
  package func entry(_ id: ID<Entry>) throws(LedgerFault) -> Entry? {
    guard let row = try rows.entry(id) else { return nil }
    return try Entry(row)
  }

  /// The entries whose writers used the id of this one for other content.
  package func twins(of id: ID<Entry>) throws(LedgerFault) -> [Entry] {
    var found: [Entry] = []
    for pair in try rows.pairs(in: .prefix(Key(id)), of: .twins, .forward, limit: 1000) {
      var parts = pair.key.parts
      guard parts.id(of: Entry.self) != nil, let twin = parts.id(of: Entry.self), let entry = try entry(twin) else {
        throw .damaged(at: nil)
      }
      found.append(entry)
    }
    return found
  }

  /// The entries of a stream after a sequence, 0 for all, in order.
  ///
  /// - Parameter limit: The most to give; the next page begins after the last one's sequence.
  package func entries(
    of stream: ID<Stream>, after sequence: Int = 0, limit: Int = 1000
  ) throws(LedgerFault) -> [Entry] {
    try rows.entries(of: stream, after: sequence, limit: limit).map { row throws(LedgerFault) in try Entry(row) }
  }

  /// The newest entry of a stream; `nil` if the stream has none.
  package func head(of stream: ID<Stream>) throws(LedgerFault) -> StreamHead? {
    guard let row = try headRow(of: stream) else { return nil }
    let entry = try Entry(row)
    return StreamHead(header: entry.header, hash: entry.hash)
  }

  /// The streams that concern a person, sorted by id, after one of them, at most so many.
  package func streams(
    of person: ID<Person>, after stream: ID<Stream>? = nil, limit: Int = 1000
  ) throws(LedgerFault) -> [ID<Stream>] {
    var range = KeyRange.prefix(Key(person))
    if let stream { range = range.after(Key(person, stream)) }
    var found: [ID<Stream>] = []
    for pair in try rows.pairs(in: range, of: .personStreams, .forward, limit: limit) {
      var parts = pair.key.parts
      guard parts.id(of: Person.self) != nil, let stream = parts.id(of: Stream.self) else { throw .damaged(at: nil) }
      found.append(stream)
    }
    return found
  }

  /// The places of the entries that show a medium; rights to it are the rights to one of them.
  package func places(showing medium: MediaAddress) throws(LedgerFault) -> [Place] {
    try rows.pairs(in: .prefix(Key(medium.digest)), of: .mediaPlaces, .forward, limit: 1000)
      .map { pair throws(LedgerFault) in
        var parts = pair.key.parts
        guard parts.digest() != nil, let stream = parts.id(of: Stream.self), let sequence = parts.int() else {
          throw .damaged(at: nil)
        }
        return Place(stream: stream, sequence: sequence)
      }
  }

  /// The map of a projection, as it serves.
  ///
  /// - Throws: ``LedgerFault/notBuilt(_:)`` while this version of it is not built yet.
  package func map(_ projection: Projection) throws(LedgerFault) -> any ReadableMap {
    guard let generation = try serving(projection.name) else { throw .notBuilt(projection.name) }
    return StoredMap(name: projection.name.generation(generation), rows: rows)
  }

  /// Whether this version of a projection can be read.
  ///
  /// In an area without entries every projection can.
  package func isServing(_ map: MapName) throws(LedgerFault) -> Bool {
    try serving(map) != nil
  }

  private func serving(_ map: MapName) throws(LedgerFault) -> Int? {
    if let known = marks.serving[map] { return known }
    let serving = try storedServing(map)
    marks.serving[map] = .some(serving)
    return serving
  }

  private func storedServing(_ map: MapName) throws(LedgerFault) -> Int? {
    if let state = try rows.value(at: ProjectionState.key(map), in: .state) {
      return try ProjectionState(encoded: state).serving
    }
    return try rows.entries(after: nil, limit: 1).isEmpty ? 1 : nil
  }

  /// A record that has not expired.
  package func record(_ kind: Token, _ key: Key) throws(LedgerFault) -> Record? {
    guard let record = try rows.record(kind, key), record.isLive(at: now) else { return nil }
    return record
  }

  /// The records of a kind whose keys lie in a range and that have not expired, in order; of at most so many looked at.
  package func records(
    _ kind: Token, in range: KeyRange = .all, limit: Int = 1000
  ) throws(LedgerFault) -> [Record] {
    try rows.records(kind, in: range, limit: limit).filter { $0.isLive(at: now) }
  }
}

extension Record {
  /// Whether it has not expired yet.
  package func isLive(at now: Instant) -> Bool { expires.map { now < $0 } ?? true }
}
