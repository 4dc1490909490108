/// Where one ladder stands at the end of one day.
package struct LadderReading: Equatable, Sendable {
  package let stream: Stream
  package let direction: Direction
  package let ladder: Ladder

  init(_ ladder: Ladder, _ direction: Direction, _ stream: Stream) {
    self.stream = stream
    self.direction = direction
    self.ladder = ladder
  }

  package var rung: Rung { ladder.rung }

  /// Whether this ladder, by itself, asks for a talk.
  package var opensQuestion: Bool { rung >= direction.opensQuestionAt && rung > .none }
}
