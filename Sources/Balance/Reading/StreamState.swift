/// One stream of a relationship after some day: what the in-order fold of its days makes.
struct StreamState: Equatable, Sendable {
  private(set) var questions: ByQuestion<QuestionState>
  private(set) var silence: Ladder
  private(set) var practice = Practice()
  private var quarter: Quarter?
  private var firstDay: Int?

  init(_ settings: BalanceSettings) {
    questions = ByQuestion(repeating: QuestionState(settings))
    silence = Ladder(settings)
  }

  /// Every ladder of the stream with its direction, those of the perception gap last.
  var ladders: [(direction: Direction, ladder: Ladder)] {
    let ofAnswers = Question.allCases.flatMap { question in
      let kept = questions[question]
      return [(Answer.first, kept.first), (.third, kept.third)].compactMap { answer, ladder in
        Direction(answer, to: question).map { ($0, ladder) }
      }
    }
    return ofAnswers + [(.silence, silence)] + Question.allCases.map { (.perceptionGap, questions[$0].gap.ladder) }
  }

  /// Takes the next day that held something.
  ///
  /// - Parameter today: A later day than any taken before.
  mutating func take(_ today: StreamDay, _ settings: BalanceSettings) {
    firstDay = firstDay ?? today.day
    advance(to: today.day, settings)
    for question in Question.allCases { questions[question].take(today.questions[question], on: today.day, settings) }
    practice.take(right: today.practiceRight, wrong: today.practiceWrong, settings)
    if today.isSilent || today.hasAnswers { silence.step(isEvent: today.isSilent, on: today.day, settings) }
    guard let talk = today.talk else { return }
    for question in Question.allCases { questions[question].take(talk, on: today.day, settings) }
    silence.take(talk, on: today.day, settings)
  }

  /// Lets time pass: counts fade, and where a quarter ends the paces change.
  mutating func advance(to day: Int, _ settings: BalanceSettings) {
    guard let firstDay else { return }
    var current = quarter ?? Quarter(containing: day)
    while current.lastDay < day {
      fade(to: current.next.firstDay, settings)
      let isComplete = firstDay < current.firstDay + settings.completeQuarterSlack
      for question in Question.allCases { questions[question].close(current, isComplete: isComplete, settings) }
      silence.close(current, isComplete: isComplete, settings)
      current = current.next
    }
    fade(to: day, settings)
    quarter = current
  }

  private mutating func fade(to day: Int, _ settings: BalanceSettings) {
    for question in Question.allCases { questions[question].fade(to: day, settings) }
  }
}
