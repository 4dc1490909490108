package import CoCreation
package import Values

/// That something was written in a stream, by this node or another: a hint to read again, not a promise.
///
/// It comes after the commit, and several may come as one. A node that ends in between, a connection that breaks, or
/// whoever listens too slowly loses hints; ``missed`` says when that may have been so.
package enum StoreChange: Hashable, Sendable {
  case written(in: ID<Area>, stream: ID<Stream>)
  /// The hints before this one may have been missed: read again what is shown. Always the first.
  case missed
}

extension StoreChange {
  /// Hands a change to whoever listens; where the listener is too slow for all of them, it is told that it missed some.
  package static func tell(_ change: StoreChange, to listener: AsyncStream<StoreChange>.Continuation) {
    if case .dropped = listener.yield(change) { listener.yield(.missed) }
  }

  /// A stream that keeps so many changes for a slow listener, with what to tell it by.
  package static func makeStream(keeping most: Int = 256) -> (
    stream: AsyncStream<StoreChange>, continuation: AsyncStream<StoreChange>.Continuation
  ) {
    AsyncStream.makeStream(of: StoreChange.self, bufferingPolicy: .bufferingNewest(most))
  }
}
