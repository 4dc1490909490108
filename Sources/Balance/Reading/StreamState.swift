/// One stream of a relationship after some day: what the in-order fold of its days makes.
struct StreamState: Equatable, Sendable {
  private(set) var questions: [QuestionState]
  private(set) var silence: Ladder
  private(set) var practice = Practice()
  private var quarter: Quarter?
  private var firstDay: Int?

  init(_ settings: BalanceSettings) {
    questions = Question.allCases.map { _ in QuestionState(settings) }
    silence = Ladder(settings)
  }

  /// Takes the next day that held something.
  ///
  /// - Parameter today: A later day than any taken before.
  mutating func take(_ today: StreamDay, _ settings: BalanceSettings) {
    firstDay = firstDay ?? today.day
    advance(to: today.day, settings)
    for index in questions.indices { questions[index].take(today.questions[index], on: today.day, settings) }
    practice.take(right: today.practiceRight, wrong: today.practiceWrong, settings)
    if today.isSilent || today.hasAnswers { silence.step(isEvent: today.isSilent, on: today.day, settings) }
    guard let talk = today.talk else { return }
    for index in questions.indices { questions[index].take(talk, on: today.day, settings) }
    silence.take(talk, on: today.day, settings)
  }

  /// Lets time pass: counts fade, and where a quarter ends the paces change.
  mutating func advance(to day: Int, _ settings: BalanceSettings) {
    guard let firstDay else { return }
    var current = quarter ?? Quarter(containing: day)
    while current.lastDay < day {
      fade(to: current.next.firstDay, settings)
      let isComplete = firstDay < current.firstDay + settings.completeQuarterSlack
      for index in questions.indices { questions[index].close(current, isComplete: isComplete, settings) }
      silence.close(current, isComplete: isComplete, settings)
      current = current.next
    }
    fade(to: day, settings)
    quarter = current
  }

  private mutating func fade(to day: Int, _ settings: BalanceSettings) {
    for index in questions.indices { questions[index].fade(to: day, settings) }
  }
}
