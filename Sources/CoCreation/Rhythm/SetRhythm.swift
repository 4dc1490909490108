import Values

/// Set the rhythm: the person does, alone or with a helper who writes.
package struct SetRhythm: Command {
  package let rhythm: Rhythm

  package init(rhythm: Rhythm) {
    self.rhythm = rhythm
  }

  /// Why it may not be.
  package enum Refusal: Error, Hashable, Sendable {
    case notAllowed(Denial)
    /// One to three times a day, or one to six days a week, or never.
    case tooOften
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing state: RhythmState, as standing: Standing) throws(Refusal) -> [any Fact] {
    if let denial = standing.denial(of: .write, .rhythm) { throw .notAllowed(denial) }
    guard rhythm.frequency.isPossible else { throw .tooOften }
    let last = state.sets.last?.content.rhythm
    let settled = rhythm.keepingBlocks(of: last)
    let isSame = last == settled && !state.isStopped(on: standing.day)
    return isSame ? [] : [RhythmSet(rhythm: settled)]
  }
}
