package import Ledger
package import Values

/// That something was written in a stream, by this node or another: a hint to read again, not a promise.
///
/// It comes after the commit, and several may come as one. A node that ends in between, or a connection that breaks,
/// loses hints; ``missed`` says when that may have been so.
package enum Change: Hashable, Sendable {
  case written(in: ID<Area>, stream: ID<Stream>)
  /// The hints before this one may have been missed: read again what is shown. Always the first.
  case missed
}

extension Change {
  /// What goes through PostgreSQL: ids only, never words.
  var payload: String {
    switch self {
    case .written(let area, let stream): "\(area) \(stream)"
    case .missed: ""
    }
  }

  /// Reads what came through PostgreSQL; anything else than two ids is a reason to read again.
  init(payload: String) {
    let ids = payload.split(separator: " ")
    guard ids.count == 2, let area = ID<Area>(String(ids[0])), let stream = ID<Stream>(String(ids[1])) else {
      self = .missed
      return
    }
    self = .written(in: area, stream: stream)
  }

  /// The changes in what a listener hears.
  static func stream(of signals: AsyncStream<Listener.Signal>) -> AsyncStream<Change> {
    let (changes, continuation) = AsyncStream.makeStream(of: Change.self, bufferingPolicy: .bufferingNewest(256))
    let passing = Task {
      for await signal in signals {
        switch signal {
        case .connected: continuation.yield(.missed)
        case .notified(_, let payload): continuation.yield(Change(payload: payload))
        }
      }
      continuation.finish()
    }
    continuation.onTermination = { _ in passing.cancel() }
    return changes
  }
}
