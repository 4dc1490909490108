import Values

/// What a transaction must know of the ledger before it appends: two things, read in one scan.
struct LedgerState {
  /// The registered projections that are built or being built, each with how far it is.
  var projections: [(projection: Projection, state: ProjectionState)] = []
  /// The newest day whose root is made.
  var closedDay: Day?

  static let closedDayKey = Key("closed")

  /// Reads the state, and marks every projection as serving where the area has no entry yet.
  init(read rows: any StoreWriting, projections registered: [Projection]) throws(LedgerFault) {
    var states: [Key: ProjectionState] = [:]
    for pair in try rows.pairs(in: .all, of: .state, .forward, limit: 10_000) {
      if pair.key == Self.closedDayKey {
        var value = KeyReader(pair.value)
        guard let day = value.day() else { throw .damaged(at: nil) }
        closedDay = day
      } else {
        states[pair.key] = try ProjectionState(encoded: pair.value)
      }
    }
    var isEmpty: Bool?
    for projection in registered {
      let key = ProjectionState.key(projection.name)
      if let state = states[key] {
        projections.append((projection, state))
        continue
      }
      if isEmpty == nil { isEmpty = try rows.entries(after: nil, limit: 1).isEmpty }
      guard isEmpty == true else { continue }
      try rows.put(ProjectionState.serving.encoded, at: key, in: .state)
      projections.append((projection, .serving))
    }
  }
}
