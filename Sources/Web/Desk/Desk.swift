package import CoCreation
package import Ledger
package import Values

/// What every page about people stands on: the ledger of the area, the packs, and the ground of the site.
package struct Desk: Sendable {
  package let ledger: Ledger
  package let area: ID<Area>
  package let packs: [PackKey: Pack]
  package let ground: Ground
  /// The zone of days that belong to no service.
  package let zone: Zone
  /// Whether all people here are invented.
  package let isInvented: Bool
  /// Whether the start of a demonstration is served beside the site.
  package let hasTour: Bool
  /// Checks passwords and codes.
  package let hasher: PasswordHasher
  /// The networks from which no second factor is asked of those who have none.
  package let inside: [Network]
  /// The published profiles that come with the program.
  package let published: [ProfileDraft]
  /// Tells open pages what has changed.
  package let live: LiveUpdates
  /// What the hours of questions are drawn from.
  let hourKey: [UInt8]
  /// The symbols that can be found by a word.
  package let symbols: SymbolShelf
  /// What reads sound and film; `nil` where they cannot be kept.
  package let recordings: RecordingTools?

  package init(
    ledger: Ledger, area: ID<Area>, packs: [PackKey: Pack], ground: Ground, zone: Zone, isInvented: Bool = false,
    hasTour: Bool = false, hasher: PasswordHasher = PasswordHasher(HashingCost()), inside: [Network] = [],
    published: [ProfileDraft] = [], recordings: RecordingTools? = nil,
    symbols: SymbolShelf = SymbolShelf(folder: nil), live: LiveUpdates = LiveUpdates(), hourKey: [UInt8] = []
  ) {
    self.ledger = ledger
    self.area = area
    self.packs = packs
    self.ground = ground
    self.zone = zone
    self.isInvented = isInvented
    self.hasTour = hasTour
    self.hasher = hasher
    self.inside = inside
    self.published = published
    self.live = live
    self.hourKey = hourKey
    self.recordings = recordings
    self.symbols = symbols
  }

  package var records: LedgerRecords { LedgerRecords(ledger, in: area) }
  package var accounts: LedgerAccounts { LedgerAccounts(ledger, in: area) }

  /// The pack of an organisation.
  ///
  /// - Throws: ``Trouble`` if it is not loaded: then no page about law would be true.
  package func pack(of organisation: Organisation) throws -> Pack {
    guard let pack = packs[organisation.pack] else { throw Trouble(.failure, cause: "the pack is not loaded") }
    return pack
  }
}
