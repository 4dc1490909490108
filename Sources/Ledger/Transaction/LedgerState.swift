import Synchronization
import Values

/// What a transaction must know of the ledger before it appends: two things, read in one scan.
struct LedgerState {
  /// What each appended entry is folded into.
  var targets: [FoldTarget] = []
  /// The newest day whose root is made.
  var closedDay: Day?

  static let closedDayKey = Key("closed")

  /// Whether maps were given up that are now to be emptied.
  var hasMapsToClear = false

  /// Whether reading it changed nothing in the store.
  private(set) var isSettled = true

  /// Reads the pairs of the state, and brings it up to what this program knows.
  ///
  /// Every projection serves where the area has no entry yet. A projection that this program does not know is an older
  /// one, since what a newer program wrote is refused before: it would no longer be true after what is about to be
  /// appended, and is given up.
  init(_ pairs: [Pair], _ rows: any StoreWriting, projections: [Projection]) throws(LedgerFault) {
    var states: [Key: ProjectionState] = [:]
    for pair in pairs {
      switch pair.key {
      case Self.closedDayKey: closedDay = try Self.closedDay(pair.value)
      case StoreFormat.key: try StoreFormat.check(state: pair.value)
      default: states[pair.key] = try ProjectionState(encoded: pair.value)
      }
    }
    try giveUp(states.filter { key, _ in !projections.contains { ProjectionState.key($0.name) == key } }, rows)
    var isEmpty: Bool?
    for projection in projections {
      let key = ProjectionState.key(projection.name)
      if let state = states[key] {
        targets += FoldTarget.all(projection, state)
        continue
      }
      if isEmpty == nil { isEmpty = try rows.entries(after: nil, limit: 1).isEmpty }
      guard isEmpty == true else { continue }
      let state = ProjectionState(serving: 1)
      isSettled = false
      try rows.putState(state.encoded, at: key)
      targets += FoldTarget.all(projection, state)
    }
  }

  private mutating func giveUp(_ states: [Key: ProjectionState], _ rows: any StoreWriting) throws(LedgerFault) {
    for (key, state) in states {
      let name = try ProjectionState.name(at: key)
      try rows.remove(key, in: .state)
      try rows.markState()
      for generation in state.generations { try rows.markToClear(name.generation(generation)) }
      hasMapsToClear = true
      isSettled = false
    }
  }

  static func closedDay(_ value: [UInt8]) throws(LedgerFault) -> Day {
    var value = KeyReader(value)
    guard let day = value.day() else { throw .damaged(at: nil) }
    return day
  }
}

/// The state that was read last: it seldom changes, and every transaction that appends asks for it.
final class KnownLedgerState: Sendable {
  private struct Known {
    let mark: [UInt8]
    let state: LedgerState
  }

  private let known = Mutex<Known?>(nil)

  /// The ledger's state as the store has it now.
  func read(_ rows: any StoreWriting, _ projections: [Projection]) throws(LedgerFault) -> LedgerState {
    let mark = try rows.value(at: Key(), in: .stateMark)
    if let mark, let known = known.withLock({ $0 }), known.mark == mark { return known.state }
    let pairs = try rows.pairs(in: .all, of: .state, .forward, limit: 10_000)
    let state = try LedgerState(pairs, rows, projections: projections)
    if let mark, state.isSettled { known.withLock { $0 = Known(mark: mark, state: state) } }
    return state
  }
}

extension StoreWriting {
  /// Sets a pair of the ledger's state.
  func putState(_ value: [UInt8], at key: Key) throws(LedgerFault) {
    try put(value, at: key, in: .state)
    try markState()
  }

  /// Makes the mark of the state anew, so that whoever knows it reads it again.
  func markState() throws(LedgerFault) {
    try put(Randomness.system.bytes(16), at: Key(), in: .stateMark)
  }
}
