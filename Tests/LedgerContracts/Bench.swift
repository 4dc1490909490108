import Ledger
import Synchronization
import Testing
import CoCreation
import Values

/// What a promise is tried with: a store that can be opened again, a clock that is turned by hand, and seeded chance.
struct Bench: Sendable {
  let folder: String
  let open: @Sendable () async throws -> any Store
  let clock = HandClock()
  let randomness = Randomness.seeded(20_261_123)

  var erasureJournal: Journal { Journal(path: folder + "/erased.log") }
  var rootJournal: Journal { Journal(path: folder + "/roots.log") }

  func ledger(_ projections: [Projection] = Cast.projections) async throws -> Ledger {
    ledger(over: try await open(), projections)
  }

  func ledger(over store: any Store, _ projections: [Projection] = Cast.projections) -> Ledger {
    Ledger(
      over: store, projections: projections, clock: { clock.now }, randomness: randomness,
      erasureJournal: erasureJournal)
  }

  /// Closes a ledger's store and opens it again.
  func reopened(_ ledger: Ledger) async throws -> Ledger {
    await ledger.store.close()
    return try await self.ledger(ledger.projections)
  }

  /// Makes the roots of the days that are over.
  @discardableResult func closeDays(of ledger: Ledger) async throws -> [DayRoot] {
    try await ledger.closeDays(in: Cast.area, signedBy: signingKey, journal: rootJournal)
  }

  func id<Subject>(of _: Subject.Type = Subject.self) -> ID<Subject> { randomness.id(at: clock.now) }

  /// A note of somebody about a person.
  func draft(
    _ text: String, in stream: ID<Stream>, about person: ID<Person>? = nil, by author: ID<Human>? = nil,
    number: Int = 1, expecting: Int? = nil
  ) throws -> Draft {
    Draft(
      id: id(),
      particulars: Particulars(
        stream: stream, organisation: Cast.organisation, person: person, kind: Note.kind, recordClass: "dialogue",
        voice: "person", author: author ?? Cast.kim, happenedAt: clock.now, zone: "Europe/Paris",
        livedDay: clock.now.utcDay),
      payload: try Payload.encode(Note(text: text, number: number)), expecting: expecting)
  }

  /// Who erases, told in a stream of its own.
  func eraser() -> Particulars {
    Particulars(
      stream: id(), organisation: Cast.organisation, person: nil, kind: Erased.kind, recordClass: "technical",
      voice: "authority", author: Cast.ali, happenedAt: clock.now, zone: "Europe/Paris", livedDay: clock.now.utcDay)
  }
}

/// A clock that stands until it is turned.
final class HandClock: Sendable {
  private let instant = Mutex(Day(number: 20_400).beginsInUTC.advanced(bySeconds: 36_000))

  var now: Instant { instant.withLock { $0 } }

  func turn(bySeconds seconds: Int) {
    instant.withLock { $0 = $0.advanced(bySeconds: seconds) }
  }

  func turn(byDays days: Int) { turn(bySeconds: days * 86_400) }
}

/// A fact for trying the ledger.
struct Note: Codable, Hashable, Sendable {
  static let kind = Kind(name: "note.written", version: 1)

  let text: String
  let number: Int

  init(text: String, number: Int) {
    self.text = text
    self.number = number
  }

  /// The words of an entry; `nil` if they were erased, or if it states another fact.
  init?(_ entry: Entry) throws(LedgerFault) {
    guard entry.header.kind == Self.kind, let content = entry.content else { return nil }
    self = try Payload.decode(from: content, at: entry.header.place)
  }
}

/// The people, areas and projections of the tests.
enum Cast {
  static let area = ID<Area>(high: 0xA, low: 1)
  static let otherArea = ID<Area>(high: 0xA, low: 2)
  static let organisation = ID<Organisation>(high: 0xB, low: 1)
  static let maja = ID<Person>(high: 0xC, low: 1)
  static let omar = ID<Person>(high: 0xC, low: 2)
  static let kim = ID<Human>(high: 0xD, low: 1)
  static let ali = ID<Human>(high: 0xD, low: 2)

  static let projections = [texts, sums]

  /// (lived day, stream) → the newest text of the stream.
  static let texts = Projection("test.texts", version: 1, owner: .stream) { entry, map throws(LedgerFault) in
    guard entry.header.kind == Note.kind else { return }
    let key = Key(entry.header.livedDay, entry.header.stream)
    if let note = try Note(entry) {
      try map.put(Array(note.text.utf8), at: key)
    } else {
      try map.remove(key)
    }
  }

  /// (person, "sum") → the sum of the notes' numbers; (person, "words", text) → how many notes say so.
  static let sums = Projection("test.sums", version: 1, owner: .person) { entry, map throws(LedgerFault) in
    guard let person = entry.header.person, let note = try Note(entry) else { return }
    for (key, amount) in [(Key(person, "sum"), note.number), (Key(person, "words", note.text), 1)] {
      try map.put(Key(try number(at: key, in: map) + amount).bytes, at: key)
    }
  }

  /// The second version of ``texts``: (stream) → how many notes it holds.
  static let counts = Projection("test.texts", version: 2, owner: .stream) { entry, map throws(LedgerFault) in
    guard entry.header.kind == Note.kind else { return }
    let key = Key(entry.header.stream)
    try map.put(Key(try number(at: key, in: map) + 1).bytes, at: key)
  }

  static func number(at key: Key, in map: any ReadableMap) throws(LedgerFault) -> Int {
    guard let value = try map.value(at: key) else { return 0 }
    var parts = KeyReader(value)
    guard let number = parts.int() else { throw .damaged(at: nil) }
    return number
  }
}

extension Ledger {
  /// Everything in a projection's map.
  func all(_ projection: Projection, in area: ID<Area> = Cast.area) async throws -> [Pair] {
    try await read(area) { try $0.map(projection).pairs(in: .all, .forward, limit: .max) }
  }

  /// Appends one draft in a transaction of its own.
  func append(_ draft: Draft, in area: ID<Area> = Cast.area) async throws -> Receipt {
    try await write(area) { try $0.append(draft) }
  }

  /// The entry with an id.
  func entry(_ id: ID<Entry>) async throws -> Entry? {
    try await read(Cast.area) { try $0.entry(id) }
  }

  /// The newest entry of a stream.
  func head(of stream: ID<Stream>) async throws -> StreamHead? {
    try await read(Cast.area) { try $0.head(of: stream) }
  }

  /// What the notes about a person come to.
  func sum(of person: ID<Person>) async throws -> Int {
    try await read(Cast.area) { try Cast.number(at: Key(person, "sum"), in: $0.map(Cast.sums)) }
  }

  /// The entries of a stream.
  func entries(of stream: ID<Stream>, in area: ID<Area> = Cast.area) async throws -> [Entry] {
    try await read(area) { try $0.entries(of: stream) }
  }
}
