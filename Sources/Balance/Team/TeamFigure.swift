/// A team's answers to one question in one quarter, rounded for release.
package struct TeamFigure: Equatable, Sendable {
  package let question: Question
  package let persons: Int
  package let basis: Basis
  /// The share of the first answer: too little, or no.
  package let first: RoundedShare
  /// The share of the third answer, too much; missing for "listened", where the third is the good one.
  package let third: RoundedShare?

  /// The persons that a figure rests on.
  package enum Basis: String, Sendable, Codable {
    case everybody = "everybody with answers on three days or more"
    case presentInBothQuarters = "those present in both quarters"
  }

  init(_ question: Question, _ persons: [QuarterCounts], basis: Basis) {
    func share(_ answer: Answer) -> RoundedShare {
      // Sorted, since a sum of fractions depends on its order and a release must not.
      RoundedShare(TeamShare(persons.map { Double($0.answers[answer.rawValue]) / Double($0.total) }.sorted()))
    }
    self.question = question
    self.persons = persons.count
    self.basis = basis
    first = share(.first)
    third = Answer.good(to: question, in: .own) == .third ? nil : share(.third)
  }
}

/// A share in whole points, rounded to fives, so that no single person shows in it.
package struct RoundedShare: Equatable, Sendable {
  /// 5 to 95; 5 stands for "5 or less" and 95 for "95 or more".
  package let points: Int
  /// Rounded outward to fives, within 0 to 100; out to the end where the share is told as an end, so that it holds what
  /// "5 or less" says and does not tell where below it the share is.
  package let interval: ClosedRange<Int>

  package init(share: Double, interval: ClosedRange<Double>) {
    // The tolerance keeps a bound that is a multiple of five, but for its last digit, where it is.
    let tolerance = 1e-9
    points = min(95, max(5, 5 * Int((share * 20).rounded())))
    let low = max(0, 5 * Int((interval.lowerBound * 20 + tolerance).rounded(.down)))
    let high = min(100, 5 * Int((interval.upperBound * 20 - tolerance).rounded(.up)))
    self.interval = Self.holding(points, low...max(low, high))
  }

  /// An interval with the whole of what the points stand for in it.
  private static func holding(_ points: Int, _ interval: ClosedRange<Int>) -> ClosedRange<Int> {
    (points <= 5 ? 0 : interval.lowerBound)...(points >= 95 ? 100 : interval.upperBound)
  }

  fileprivate init(_ team: TeamShare?) {
    self.init(share: team?.mean ?? 0, interval: team?.interval ?? 0...1)
  }

  /// Whether the figure reads "5 or less", or "95 or more".
  package var isBottom: Bool { points == 5 }
  package var isTop: Bool { points == 95 }
}
