package import Values

/// Say that what was next is done, or not done after all; or take back that it was to come.
package struct MarkNext: Command {
  package let next: ID<Statement>
  package let mark: Mark

  /// What is said of it.
  package enum Mark: Hashable, Sendable {
    case done
    case notDone
    case withdrawn
  }

  package init(next: ID<Statement>, mark: Mark) {
    self.next = next
    self.mark = mark
  }

  /// Why it may not be.
  package enum Refusal: Error, Hashable, Sendable {
    case notAllowed(Denial)
    case noSuchThing
    /// What somebody else has said is taken back by them.
    case notYours
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing day: DayState, as standing: Standing) throws(Refusal) -> [any Fact] {
    if let denial = standing.denial(of: .write, .day) { throw .notAllowed(denial) }
    guard let told = day.next[next] else { throw .noSuchThing }
    switch mark {
    case .done: return day.done(next) == nil ? [NextDone(statement: next)] : []
    case .notDone:
      guard let done = day.done(next) else { return [] }
      guard done.mayBeAmended(by: standing.voice, of: standing.human) else { throw .notYours }
      return [Withdrawn(statement: done.id)]
    case .withdrawn:
      guard told.mayBeAmended(by: standing.voice, of: standing.human) else { throw .notYours }
      return day.next.isAmended(next) ? [] : [Withdrawn(statement: next)]
    }
  }
}
