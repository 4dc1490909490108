/// How differently a person and the professionals saw the moments that both answered.
package struct GapReading: Equatable, Sendable {
  package let stream: Stream
  package let question: Question
  /// Every pair of answers.
  package let pairs: PairTable
  package let ladder: LadderReading
  private let level: Level

  init(_ state: GapState, _ question: Question, _ stream: Stream) {
    self.stream = stream
    self.question = question
    pairs = state.pairs
    ladder = LadderReading(state.ladder, .perceptionGap, stream)
    level = Level(state.count, prior: .ofPairs)
  }

  package var moments: Int { pairs.total }

  /// The share of pairs in which the professional saw it brighter less the share of the opposite, from -1 to 1.
  package var gap: Double { -level.tilt }

  package var standardDeviation: Double { level.tiltVariance.squareRoot() }

  /// The interval that holds the gap with nine chances in ten.
  package var interval: ClosedRange<Double> {
    let spread = Normal.quantile(0.95) * standardDeviation
    return max(-1, gap - spread)...min(1, gap + spread)
  }

  /// How certain it is that the professional sees it brighter more often than the person does.
  package var certaintyOfProfessionalBrighter: Double { level.certaintyOfMore(.first) }
}
