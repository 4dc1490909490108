import Ledger
import Testing
import CoCreation
import Values

extension Promise {
  static let verification = [
    Promise("any byte that is turned over is found, at its own place") { bench in
      let ledger = try await bench.ledger()
      try await bench.live(in: ledger, steps: 40)
      bench.clock.turn(byDays: 1)
      _ = try await ledger.closeDays(in: Cast.area, signedBy: bench.signingKey, journal: bench.rootJournal)
      let rows = try await ledger.store.read(Cast.area) { try $0.entries(after: nil, limit: .max) }
      #expect(try await ledger.verify(Cast.area).entryCount == rows.count)
      var generator = bench.randomness.generator
      for part in Damage.Part.allCases {
        for _ in 0..<12 {
          let touched = rows.filter { part.bytes(of: $0)?.isEmpty == false }
          let row = try #require(touched.randomElement(using: &generator))
          let damage = Damage(
            place: row.place, part: part,
            index: Int.random(in: 0..<(part.bytes(of: row)?.count ?? 1), using: &generator),
            bit: Int.random(in: 0..<8, using: &generator))
          let damaged = bench.ledger(over: DamagedStore(whole: ledger.store) { [damage.apply($0)] })
          let fault = try await damaged.verify(Cast.area).fault
          let expected: [VerificationFault] =
            switch part {
            case .header: [.header(row.place), .hash(row.place)]
            case .hash: [.hash(row.place)]
            case .salt, .payload: [.words(row.place)]
            }
          #expect(fault.map(expected.contains) == true, "\(damage) gave \(String(describing: fault))")
        }
      }
      await ledger.store.close()
    },
    Promise("entries that were taken out, put in twice or rewritten whole are found") { bench in
      let ledger = try await bench.ledger()
      let stream = bench.id(of: Stream.self)
      for number in 0..<4 { _ = try await ledger.append(bench.draft("note \(number)", in: stream)) }
      let alone = bench.id(of: Stream.self)
      _ = try await ledger.append(bench.draft("alone", in: alone))
      let day = bench.clock.now.utcDay
      bench.clock.turn(byDays: 1)
      _ = try await ledger.closeDays(in: Cast.area, signedBy: bench.signingKey, journal: bench.rootJournal)
      @Sendable func place(_ sequence: Int) -> Place { Place(stream: stream, sequence: sequence) }
      #expect(try await bench.fault(in: ledger) { [$0] } == nil)
      #expect(try await bench.fault(in: ledger) { $0.place == place(2) ? [] : [$0] } == .chain(place(3)))
      #expect(try await bench.fault(in: ledger) { $0.place == place(2) ? [$0, $0] : [$0] } == .chain(place(2)))
      #expect(try await bench.fault(in: ledger) { $0.place == place(1) ? [] : [$0] } == .chain(place(2)))
      // The end of a stream, or a whole stream, is missed by its day's root.
      #expect(try await bench.fault(in: ledger) { $0.place == place(4) ? [] : [$0] } == .root(day))
      #expect(try await bench.fault(in: ledger) { $0.place.stream == alone ? [] : [$0] } == .root(day))
      #expect(
        try await bench.fault(in: ledger) { row in
          guard row.place == place(3) else { return [row] }
          return [EntryRow(place: row.place, id: row.id, header: row.header, hash: row.hash, content: nil)]
        } == .wordsMissing(place(3)))
      await ledger.store.close()
    },
    Promise("a rewritten history is found by the roots that were kept outside") { bench in
      let ledger = try await bench.ledger()
      let day = bench.clock.now.utcDay
      _ = try await ledger.append(bench.draft("what was said", in: bench.id()))
      _ = try await ledger.append(bench.draft("what is said instead", in: bench.id()), in: Cast.otherArea)
      bench.clock.turn(byDays: 1)
      let forger = try #require(SigningKey(seed: [UInt8](repeating: 9, count: 32)))
      let lost = Journal(path: bench.folder + "/forged.log")
      _ = try await ledger.closeDays(in: Cast.area, signedBy: bench.signingKey, journal: bench.rootJournal)
      _ = try await ledger.closeDays(in: Cast.otherArea, signedBy: forger, journal: lost)
      let honest = try bench.rootJournal.lines()
      #expect(try await ledger.verify(Cast.otherArea, journals: honest).fault == nil)
      let claimed = honest.map { $0.replacing(Cast.area.description, with: Cast.otherArea.description) }
      #expect(try await ledger.verify(Cast.otherArea, journals: claimed).fault == .journal(day))
      #expect(try await ledger.verify(Cast.area, journals: honest + lost.lines()).fault == nil)
      await ledger.store.close()
    },
    Promise("roots are signed by the installation's own key, after those that it had before") { bench in
      let ledger = try await bench.ledger()
      let (own, forger) = (try bench.signingKey, try #require(SigningKey(seed: [UInt8](repeating: 9, count: 32))))
      var days: [Day] = []
      for key in [own, forger] {
        days.append(bench.clock.now.utcDay)
        _ = try await ledger.append(bench.draft("a", in: bench.id()))
        bench.clock.turn(byDays: 1)
        _ = try await ledger.closeDays(in: Cast.area, signedBy: key, journal: bench.rootJournal)
      }
      // A store of an earlier program knows no key: the newest root is the installation's own, or it is another's.
      #expect(try await ledger.verify(Cast.area).fault == nil)
      #expect(try await ledger.verify(Cast.area, own: own.publicKey).fault == .signer(days[1]))
      func keep(_ keys: [SigningKey]) async throws {
        _ = try await ledger.store.amendInstallation { _ in
          InstallationRow(area: Cast.area, keys: keys.map(\.publicKey))
        }
      }
      try await keep([own])
      #expect(try await ledger.verify(Cast.area).fault == .signer(days[1]))
      #expect(try await ledger.verify(Cast.area, own: forger.publicKey).fault == .key)
      try await keep([own, forger])
      let accepted = try await ledger.verify(Cast.area, own: forger.publicKey)
      #expect(accepted.fault == nil && accepted.keyChanges == [days[1]])
      try await keep([forger, own])
      #expect(try await ledger.verify(Cast.area).fault == .signer(days[1]))
      await ledger.store.close()
    },
  ]
}

extension Bench {
  /// What a verification finds where a store gives other entries than it keeps.
  fileprivate func fault(
    in ledger: Ledger, after change: @escaping @Sendable (EntryRow) -> [EntryRow]
  ) async throws -> VerificationFault? {
    let damaged = self.ledger(over: DamagedStore(whole: ledger.store, change: change))
    return try await damaged.verify(Cast.area).fault
  }
}

/// One bit turned over in what a store gives.
struct Damage: Sendable, CustomStringConvertible {
  enum Part: CaseIterable, Sendable {
    case header, hash, salt, payload

    func bytes(of row: EntryRow) -> [UInt8]? {
      switch self {
      case .header: row.header
      case .hash: row.hash
      case .salt: row.content?.salt
      case .payload: row.content?.payload
      }
    }
  }

  let place: Place
  let part: Part
  let index: Int
  let bit: Int

  var description: String { "bit \(bit) of byte \(index) of the \(part)" }

  func apply(_ row: EntryRow) -> EntryRow {
    guard row.place == place else { return row }
    func turned(_ which: Part) -> [UInt8] {
      var bytes = which.bytes(of: row) ?? []
      if which == part { bytes[index] ^= 1 << bit }
      return bytes
    }
    return EntryRow(
      place: row.place, id: row.id, header: turned(.header), hash: turned(.hash),
      content: row.content.map { _ in Content(salt: turned(.salt), payload: turned(.payload)) })
  }
}

/// A store that gives other entries than it keeps, when they are walked.
struct DamagedStore: Store {
  let whole: any Store
  let change: @Sendable (EntryRow) -> [EntryRow]

  init(whole: any Store, change: @escaping @Sendable (EntryRow) -> [EntryRow]) {
    self.whole = whole
    self.change = change
  }

  var media: any MediaStore { whole.media }

  func write<Result: Sendable>(
    _ area: ID<Area>, _ company: Company, _ body: @escaping @Sendable (any StoreWriting) throws -> Result
  ) async throws -> Result {
    try await whole.write(area, company, body)
  }

  func read<Result: Sendable>(
    _ area: ID<Area>, _ body: @escaping @Sendable (any StoreReading) throws -> Result
  ) async throws -> Result {
    try await whole.read(area) { try body(DamagedRows(whole: $0, change: change)) }
  }

  func areas() async throws(LedgerFault) -> [ID<Area>] { try await whole.areas() }

  func changes() async -> AsyncStream<StoreChange> { await whole.changes() }

  func installation() async throws(LedgerFault) -> InstallationRow? { try await whole.installation() }

  func amendInstallation(
    _ body: @escaping @Sendable (InstallationRow?) throws -> InstallationRow
  ) async throws -> InstallationRow { try await whole.amendInstallation(body) }

  func close() async { await whole.close() }
}

private struct DamagedRows: StoreReading {
  let whole: any StoreReading
  let change: @Sendable (EntryRow) -> [EntryRow]

  func serverTime() throws(LedgerFault) -> Instant? { try whole.serverTime() }

  func entry(_ id: ID<Entry>) throws(LedgerFault) -> EntryRow? { try whole.entry(id) }

  func entries(of stream: ID<Stream>, after sequence: Int, limit: Int) throws(LedgerFault) -> [EntryRow] {
    try whole.entries(of: stream, after: sequence, limit: limit)
  }

  func headers(of stream: ID<Stream>, after sequence: Int, limit: Int) throws(LedgerFault) -> [HeaderRow] {
    try whole.headers(of: stream, after: sequence, limit: limit)
  }

  func entries(after place: Place?, limit: Int) throws(LedgerFault) -> [EntryRow] {
    try whole.entries(after: place, limit: limit).flatMap(change)
  }

  func head(of stream: ID<Stream>) throws(LedgerFault) -> EntryRow? { try whole.head(of: stream) }

  func value(at key: Key, in map: MapName) throws(LedgerFault) -> [UInt8]? { try whole.value(at: key, in: map) }

  func pairs(in range: KeyRange, of map: MapName, _ order: ScanOrder, limit: Int) throws(LedgerFault) -> [Pair] {
    try whole.pairs(in: range, of: map, order, limit: limit)
  }

  func record(_ kind: Token, _ key: Key) throws(LedgerFault) -> Record? { try whole.record(kind, key) }

  func records(_ kind: Token, in range: KeyRange, limit: Int) throws(LedgerFault) -> [Record] {
    try whole.records(kind, in: range, limit: limit)
  }
}
