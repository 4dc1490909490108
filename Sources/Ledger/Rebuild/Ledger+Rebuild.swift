package import CoCreation
package import Values

extension Ledger {
  /// The registered projections that cannot be read in an area yet.
  package func projectionsToBuild(in area: ID<Area>) async throws -> [Projection] {
    try await read(area) { entries in try projections.filter { try !entries.isServing($0.name) } }
  }

  /// Builds a projection's map anew beside the one that serves, and swaps them when it has caught up.
  ///
  /// It takes a few hundred entries a transaction, so that others write between them. Begun and broken off, it goes on
  /// where it was; begun by several nodes, they take turns, and all end when it serves.
  ///
  /// - Parameter progress: Called after each transaction with the entries folded by this call so far.
  /// - Throws: `CancellationError` between two transactions, if the task was cancelled.
  package func rebuild(
    _ projection: Projection, in area: ID<Area>, progress: @Sendable (Int) -> Void = { _ in }
  ) async throws {
    var done = 0
    let aim = try await read(area) { try Self.generation(toBuild: projection, $0) }
    while true {
      let step = try await write(area, .alone) { try Self.rebuildStep(projection, aimingAt: aim, $0) }
      done += step.folded
      progress(done)
      if step.isLast { break }
      try Task.checkCancellation()
    }
    try await clearMaps(in: area)
  }

  private static let pageSize = 500

  /// The generation that is being built, or the next one.
  private static func generation(toBuild projection: Projection, _ entries: any LedgerReading) throws -> Int {
    let state = try entries.rows.value(at: ProjectionState.key(projection.name), in: .state).map {
      try ProjectionState(encoded: $0)
    }
    return state?.building?.generation ?? (state?.serving ?? 0) + 1
  }

  private static func rebuildStep(
    _ projection: Projection, aimingAt aim: Int, _ entries: any LedgerWriting
  ) throws -> (folded: Int, isLast: Bool) {
    guard let transaction = entries as? WriteTransaction else { throw LedgerFault.failed(code: -1) }
    let rows = transaction.writable
    let key = ProjectionState.key(projection.name)
    var state = try rows.value(at: key, in: .state).map { try ProjectionState(encoded: $0) } ?? ProjectionState()
    // Another node has ended it meanwhile.
    guard (state.serving ?? 0) < aim else { return (0, true) }
    var building = state.building ?? .init(generation: aim, upTo: nil)
    let map = WritableMap(name: projection.name.generation(building.generation), rows: rows)
    if building.upTo == nil { try transaction.clear(.all, of: map.name) }
    let page = try rows.entries(after: building.upTo, limit: pageSize)
    for row in page { try projection.fold(Entry(row), map) }
    building.upTo = page.last?.place ?? building.upTo
    let isLast = page.count < pageSize
    if isLast, let old = state.serving { try rows.markToClear(projection.name.generation(old)) }
    state = isLast ? .init(serving: building.generation) : .init(serving: state.serving, building: building)
    try rows.putState(state.encoded, at: key)
    return (page.count, isLast)
  }
}
