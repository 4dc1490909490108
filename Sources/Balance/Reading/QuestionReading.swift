/// What the answers to one question in one stream say at the end of one day.
package struct QuestionReading: Equatable, Sendable {
  package let stream: Stream
  package let question: Question
  /// Answers in all, and the days that held any.
  package let answers: Int
  package let days: Int
  /// How often each answer was given, in the order of ``Answer``, unfaded.
  package let counts: [Int]
  package let passes: Int
  package let unanswered: Int
  package let notAsked: Int
  package let halfLifeWeeks: Double
  package let level: Level
  package let explanation: Explanation
  /// What the reader should know besides.
  package let caveats: [Caveat]

  /// Whether there is enough, asked in a way that works, for a level to be told.
  package var isEnough: Bool {
    if case .tooFew = explanation { return false }
    return explanation.trustsTheAsking
  }

  init(
    _ whole: StreamState, _ question: Question, _ stream: Stream, prior: Prior, _ settings: BalanceSettings
  ) {
    let state = whole.questions[question]
    let practice = whole.practice.asksInVain(settings) ? whole.practice : nil
    self.stream = stream
    self.question = question
    answers = state.answers
    days = state.days
    counts = state.counts
    passes = state.passes
    unanswered = state.unanswered
    notAsked = state.notAsked
    halfLifeWeeks = HalfLife.weeks(state.pace.perWeek, settings)
    level = Level(state.level, prior: prior, intervalProbability: settings.intervalProbability)
    explanation = Explanation(state, question, stream, practice: practice, settings)
    caveats = Caveat.all(state, settings)
  }
}
