/// How far a ladder goes up on an event day and down on a calm day.
package struct LadderSteps: Equatable, Hashable, Sendable {
  package let up: Int
  package let down: Int

  package init(up: Int, down: Int) {
    self.up = up
    self.down = down
  }

  /// The steps for a usual share of event days.
  ///
  /// Page's chart for yes-or-no data with its ratio rounded to small whole numbers (Reynolds & Stoumbos 1999).
  ///
  /// - Returns: `nil` above the highest reference, where the level itself is the message.
  package static func forReference(_ reference: Double, _ settings: BalanceSettings) -> LadderSteps? {
    switch reference {
    case ...0.075: LadderSteps(up: 5, down: 1)
    case ...0.175: LadderSteps(up: 3, down: 1)
    case ...0.25: LadderSteps(up: 2, down: 1)
    case ...settings.highestReference: LadderSteps(up: 1, down: 1)
    default: nil
    }
  }
}
