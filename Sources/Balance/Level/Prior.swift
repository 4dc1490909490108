/// What is believed about the three answers before the first one.
package struct Prior: Equatable, Sendable {
  /// The weight of each answer, in answers; their sum is how much the belief weighs.
  ///
  /// It is never faded.
  package let weights: [Double]

  package init(weights: [Double]) {
    self.weights = weights
  }

  /// The belief that the settings name, for a question in a stream.
  ///
  /// The share of the good answer goes to the answer that is good: to "listened" that is the third. Signs have no third
  /// answer; its share joins the second.
  package static func standard(_ question: Question, in stream: Stream, _ settings: BalanceSettings) -> Prior {
    let shares = settings.priorShares
    let ordered =
      if stream == .signs {
        [shares.failing, shares.good + shares.other, 0]
      } else if question == .listened {
        [shares.failing, shares.other, shares.good]
      } else {
        [shares.failing, shares.good, shares.other]
      }
    return Prior(weights: ordered.map { $0 * settings.priorWeight })
  }

  /// The belief for pairs of answers: mostly the same, the two others alike.
  package static let ofPairs = Prior(weights: [0.5, 2, 0.5])

  /// The belief made of the shares of the other persons in a team of five or more.
  ///
  /// - Parameters:
  ///   - shares: For each other person the three shares, each above 0 and 1 together.
  ///   - settings: The numbers of the measure.
  /// - Returns: `nil` if the team, with the person, has fewer than five.
  package static func ofTeam(_ shares: [[Double]], _ settings: BalanceSettings) -> Prior? {
    guard shares.count + 1 >= TeamRelease.fewestPersons else { return nil }
    return Prior(
      weights: (0..<3).map { answer in
        settings.priorWeight * shares.reduce(0) { $0 + $1[answer] } / Double(shares.count)
      })
  }
}
