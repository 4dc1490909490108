import Values

/// Say that one is here, or no longer here: each for oneself.
package struct SayHere: Command {
  package let isHere: Bool

  package init(isHere: Bool) {
    self.isHere = isHere
  }

  /// Why it may not be.
  package enum Refusal: Error, Hashable, Sendable {
    case notAllowed(Denial)
    case noService
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing day: DayState, as standing: Standing) throws(Refusal) -> [any Fact] {
    if let denial = standing.denial(of: .arrange, .day) { throw .notAllowed(denial) }
    guard let human = standing.human, let service = standing.ground.service else { throw .noService }
    guard day.here.contains(human) != isHere else { return [] }
    return isHere ? [CameHere(service: service)] : [LeftHere()]
  }
}
