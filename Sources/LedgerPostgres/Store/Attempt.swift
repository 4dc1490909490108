import Ledger
import Synchronization
import CoCreation
import Values

/// The runs of one body: what the newest gave, and by what it can be told whether it was stored.
final class Attempt<Result: Sendable>: Sendable {
  private struct State: Sendable {
    var runs = 0
    var result: Result?
    var witness: Witness?
    var touched: Set<ID<Stream>> = []
    var hasErased = false
  }

  private let state = Mutex(State())

  /// The streams that the newest run wrote in.
  var touchedStreams: Set<ID<Stream>> { state.withLock { $0.touched } }

  /// Whether the newest run took words out.
  var hasErased: Bool { state.withLock { $0.hasErased } }

  /// Runs the body on a transaction that has begun, up to its commit.
  func run(
    _ body: @Sendable (any StoreWriting) throws -> Result, by session: Session, in area: ID<Area>,
    _ foresight: Foresight
  ) throws -> Result {
    let isFirst = state.withLock { state in
      state = State(runs: state.runs + 1)
      return state.runs == 1
    }
    let rows = PostgresRows(session, area: area, asksFirst: !isFirst, foresight)
    do {
      let result = try body(rows)
      try rows.finish()
      rows.end()
      state.withLock { state in
        state.result = result
        state.witness = rows.witness
        state.touched = rows.touched
        state.hasErased = rows.hasErased
      }
      return result
    } catch {
      // What the body threw may rest on a write that failed unseen; then the body is to run again.
      if rows.failure == nil {
        try rows.sendAdded()
        try session.settle()
      }
      throw rows.failure ?? error
    }
  }

  /// What the newest run gave, if its commit, whose answer was lost, had reached the disk.
  ///
  /// A run without a witness wrote nothing, and does no harm when it runs again.
  func storedResult(by session: Session, in area: ID<Area>) throws -> Result? {
    let (result, witness) = state.withLock { ($0.result, $0.witness) }
    guard let result, let witness else { return nil }
    guard try witness.isStored(by: session, in: .id(area)) else { return nil }
    try session.send(.barrier)
    return result
  }
}
