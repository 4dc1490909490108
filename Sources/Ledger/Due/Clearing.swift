import CoCreation
import Values

extension Job {
  /// Takes out what has had its time: records that expired, and media that no entry shows.
  package static let clearing = Job("ledger.clear") { round in
    let (ledger, area) = (round.ledger, round.area)
    _ = try await ledger.removeExpiredRecords(in: area)
    try await round.renew()
    // A day's grace, so that an entry on its way finds its medium.
    try await ledger.removeUnusedMedia(keptBefore: ledger.clock().advanced(bySeconds: -86_400), in: area)
  }
}
