import CoCreation
import Ledger
import Values

extension StoreChange {
  /// What goes through PostgreSQL: ids only, never words; as many changes in one as it takes (8000 bytes).
  static func payloads(of changes: Set<StoreChange>) -> [String] {
    let lines = changes.compactMap { change -> String? in
      guard case .written(let area, let stream) = change else { return nil }
      return "\(area) \(stream)"
    }
    return stride(from: 0, to: lines.count, by: 100).map { start in
      lines[start..<min(start + 100, lines.count)].joined(separator: "\n")
    }
  }

  /// Reads what came through PostgreSQL; anything else than pairs of ids is a reason to read again.
  static func changes(in payload: String) -> [StoreChange] {
    payload.split(separator: "\n").map { line in
      let ids = line.split(separator: " ")
      guard ids.count == 2, let area = ID<Area>(String(ids[0])), let stream = ID<Stream>(String(ids[1])) else {
        return .missed
      }
      return .written(in: area, stream: stream)
    }
  }

  /// The changes in what a listener hears.
  static func stream(of signals: AsyncStream<Listener.Signal>) -> AsyncStream<StoreChange> {
    let (changes, continuation) = makeStream()
    let passing = Task {
      for await signal in signals {
        switch signal {
        case .connected: continuation.yield(.missed)
        case .notified(_, let payload): for change in self.changes(in: payload) { tell(change, to: continuation) }
        }
      }
      continuation.finish()
    }
    continuation.onTermination = { _ in passing.cancel() }
    return changes
  }
}
