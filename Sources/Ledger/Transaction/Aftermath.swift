import CoCreation
import Values

/// What is to be done outside the store once a transaction's commit is on disk, and before anybody is told.
struct Aftermath: Sendable {
  /// Something was erased: the journal is to hear of it, also of what an earlier end kept from it.
  var hasErased = false
  /// Media whose last entry was erased.
  var media: Set<MediaAddress> = []
  /// Maps were given up.
  var hasMapsToClear = false
}

extension Ledger {
  /// Does what is to be done outside the store.
  ///
  /// If the process ends before, ``Ledger/prepare(_:)`` does it at the next start: both stand in the store.
  func finish(_ aftermath: Aftermath, in area: ID<Area>) async throws(LedgerFault) {
    if aftermath.hasErased {
      DecodedFacts.shared.forget()
      KnownStates.shared.forget()
      try await makeUpErasures(in: area)
    }
    if !aftermath.media.isEmpty { try await removeMedia(in: area) }
    if aftermath.hasMapsToClear { try await clearMaps(in: area) }
  }
}
