import Values

/// Enter a limit, for days only.
package struct EnterLimit: Command {
  package let limit: LimitEntered
  package let pack: Pack

  package init(limit: LimitEntered, pack: Pack) {
    self.limit = limit
    self.pack = pack
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing state: LimitState, as standing: Standing) throws(LimitRefusal) -> [any Fact] {
    if let denial = standing.denial(of: .arrange, .limit) { throw .notAllowed(denial) }
    if let entered = state.entered.all.first {
      guard entered.content == limit else { throw .alreadyEntered }
      return []
    }
    if case let .ofPack(id) = limit.ground {
      guard pack.limitGrounds.contains(where: { $0.id == id }) else { throw .unknownGround(id) }
    }
    try LimitRefusal.check(limit.last, on: standing.day)
    return [limit]
  }
}
