/// How differently a person and the professionals saw the moments that both answered.
package struct GapReading: Equatable, Sendable {
  package let stream: Stream
  package let question: Question
  /// Pairs in which the person's answer was lower, the same, higher than the professional's.
  package let pairs: [Int]
  package let ladder: LadderReading
  private let level: Level

  package init(count: FadingCount, pairs: [Int], question: Question, stream: Stream, ladder: LadderReading) {
    self.stream = stream
    self.question = question
    self.pairs = pairs
    self.ladder = ladder
    level = Level(count, prior: .ofPairs)
  }

  init(_ state: GapState, _ question: Question, _ stream: Stream) {
    self.init(
      count: state.count, pairs: state.pairs, question: question, stream: stream,
      ladder: LadderReading(state.ladder, .perceptionGap, stream))
  }

  package var moments: Int { pairs.reduce(0, +) }

  /// The share of pairs in which the professional saw it brighter less the share of the opposite, from -1 to 1.
  package var gap: Double { -level.tilt }

  package var standardDeviation: Double { level.tiltVariance.squareRoot() }

  /// How certain it is that the professional sees it brighter more often than the person does.
  package var certaintyOfProfessionalBrighter: Double { level.certaintyOfMore(.first) }
}
