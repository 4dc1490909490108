package import Balance
package import CoCreation
package import Values

/// A talk about a relationship that was recorded, as the ladders take it.
package struct RecordedTalk: Hashable, Sendable {
  package let day: Day
  package let talk: Talk

  package init(day: Day, _ talk: Talk) {
    self.day = day
    self.talk = talk
  }
}

extension DriftState {
  /// The talks about this question.
  ///
  /// What those who talked will try is kept an eye on; what came of it says "this is how we want it now". That it is
  /// fine anyway, said by the person alone, is kept an eye on too: it must not become the new usual by one touch. How often
  /// to ask, set after a silence, concerns the silence alone.
  package var recordedTalks: [RecordedTalk] {
    let tried = talks.current.map { RecordedTalk(day: $0.day, .watch) }
    let settled = afterwards.current.map { RecordedTalk(day: $0.day, .settled) }
    let fine = choices.current.filter { $0.content.choice == .fineAnyway }.map { RecordedTalk(day: $0.day, .watch) }
    let rhythms = choices.current.filter { $0.content.choice == .rhythmSet }.map { RecordedTalk(day: $0.day, .rhythm) }
    return tried + settled + fine + rhythms
  }
}
