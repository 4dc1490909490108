package import Ledger
package import Values

/// What is found in a store after its writer came to an end: whether all that was acknowledged is there.
package struct Inspection: Hashable, Sendable {
  /// How many entries there are.
  package var entryCount = 0
  /// Entries that were acknowledged and are not there.
  package var lost: [ID<Entry>] = []
  /// Entries whose words are not those that were written.
  package var wrong: [ID<Entry>] = []
  /// Erased entries that have words, and those of whose erasure the journal does not tell.
  package var unerased: [ID<Entry>] = []
  /// The first fault of chains, roots, words and pictures.
  package var fault: VerificationFault?
  /// Projections that are not what the entries make.
  package var stale: [MapName] = []

  /// Nothing is missing and nothing is wrong.
  package var isWhole: Bool { lost.isEmpty && wrong.isEmpty && unerased.isEmpty && fault == nil && stale.isEmpty }

  /// Opens a store as the program would at its start, and looks.
  ///
  /// - Parameters:
  ///   - told: What must be there.
  ///   - rebuilding: Whether each projection is made anew and compared.
  /// - Throws: What the store throws; a store that cannot be opened has lost everything.
  package init(of place: TrialPlace, for told: Acknowledgements, rebuilding: Bool = true) async throws {
    let store = try await place.open()
    do {
      try await self.init(of: TrialLedger.over(store, journal: place.journal), place.journal, told, rebuilding)
    } catch {
      await store.close()
      throw error
    }
    await store.close()
  }

  private init(of ledger: Ledger, _ journal: Journal, _ told: Acknowledgements, _ rebuilding: Bool) async throws {
    // Alone, so that what a killed writer had under way on a server has ended, one way or the other.
    try await ledger.store.write(TrialLedger.area, .alone) { _ in }
    try await ledger.prepare(TrialLedger.area)
    try await look(for: told, in: ledger)
    try await look(for: told, in: try journal.lines(), of: ledger)
    let verification = try await ledger.verify(TrialLedger.area)
    (entryCount, fault) = (verification.entryCount, verification.fault)
    guard rebuilding else { return }
    for projection in ledger.projections {
      let live = try await ledger.pairs(of: projection)
      try await ledger.rebuild(projection, in: TrialLedger.area)
      if try await ledger.pairs(of: projection) != live { stale.append(projection.name) }
    }
  }

  private mutating func look(for told: Acknowledgements, in ledger: Ledger) async throws {
    for page in stride(from: 0, to: told.kept.count, by: 500) {
      let ids = told.kept[page..<min(page + 500, told.kept.count)]
      let found = try await ledger.read(TrialLedger.area) { entries in try ids.map { try entries.entry($0) } }
      for (id, entry) in zip(ids, found) {
        switch entry?.content {
        case _ where entry == nil: lost.append(id)
        case .some where told.erased.contains(id): unerased.append(id)
        case let content?: if content.payload != TrialLedger.words(of: id) { wrong.append(id) }
        case nil: if !told.erasing.contains(id) { wrong.append(id) }
        }
      }
    }
  }

  /// Every erasure that was acknowledged stands in the journal, by the place that it emptied.
  private mutating func look(for told: Acknowledgements, in journal: [String], of ledger: Ledger) async throws {
    let words = Set(journal.flatMap { $0.split(separator: " ") }.flatMap { $0.split(separator: ",") }.map(String.init))
    for id in told.erased {
      guard let place = try await ledger.read(TrialLedger.area, { try $0.entry(id) })?.header.place else { continue }
      if !words.contains("\(place.stream):\(place.sequence)") { unerased.append(id) }
    }
  }
}

extension Ledger {
  /// All pairs of a projection's map.
  fileprivate func pairs(of projection: Projection) async throws -> [Pair] {
    try await read(TrialLedger.area) { try $0.map(projection).pairs(in: .all, .forward, limit: .max) }
  }
}

extension Inspection: CustomStringConvertible {
  package var description: String {
    guard !isWhole else { return "\(entryCount) entries, all whole" }
    var found = ["\(entryCount) entries"]
    for (name, ids) in [("lost", lost), ("wrong", wrong), ("not erased", unerased)] where !ids.isEmpty {
      found.append("\(ids.count) \(name), such as \(ids[0])")
    }
    if let fault { found.append("verification: \(fault)") }
    if !stale.isEmpty { found.append("maps that are not what the entries make: \(stale.map(\.name.name))") }
    return found.joined(separator: "; ")
  }
}
