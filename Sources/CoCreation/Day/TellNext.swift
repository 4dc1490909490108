import Values

/// Tell what is next in the day.
package struct TellNext: Command {
  package let next: NextTold

  package init(next: NextTold) {
    self.next = next
  }

  /// Why it may not be.
  package enum Refusal: Error, Hashable, Sendable {
    case notAllowed(Denial)
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing day: DayState, as standing: Standing) throws(Refusal) -> [any Fact] {
    if let denial = standing.denial(of: .write, .day) { throw .notAllowed(denial) }
    return [next]
  }
}
