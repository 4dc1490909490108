/// Where one ladder stands at the end of one day.
package struct LadderReading: Equatable, Sendable {
  package let stream: Stream
  package let direction: Direction
  package let ladder: Ladder
  package let rung: Rung
  /// The weeks after which a change of the named size would show; missing where there is no ladder.
  package let weeksToNotice: Double?

  init(_ ladder: Ladder, _ direction: Direction, _ stream: Stream, _ settings: BalanceSettings) {
    self.stream = stream
    self.direction = direction
    self.ladder = ladder
    rung = ladder.rung
    weeksToNotice = ladder.weeksToNotice(settings)
  }

  /// Whether this ladder, by itself, asks for a talk.
  package var opensQuestion: Bool { rung >= direction.opensQuestionAt && rung > .none }
}
