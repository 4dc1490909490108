import CoCreation
import Values

/// A body's view of an area that it only reads.
struct ReadTransaction: LedgerReading {
  let area: ID<Area>
  let now: Instant
  let rows: any StoreReading
  let marks = ReadMarks()

  init(area: ID<Area>, now: Instant, rows: any StoreReading) {
    self.area = area
    self.now = now
    self.rows = rows
  }
}
