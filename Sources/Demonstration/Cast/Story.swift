import CoCreation

/// How it goes for somebody through the four months, as their answers have it.
enum Story: Hashable, Sendable {
  case ordinary
  /// The professionals take over little by little: too little to choose.
  case takenOver
  /// The professionals stay away little by little: too little help.
  case leftAlone
  /// The person stops answering.
  case silent
  /// It glided, was talked about, and is well again.
  case restored
  /// No questions; what the person shows is read by named people.
  case bySigns
  /// The person has paused what is voluntary.
  case paused
}

extension Story {
  /// Days before the end on which the gliding begins to show in most answers.
  static let glideDays = 10
  /// Days before the end on which the silent person answered last.
  static let silentDays = 38
  /// Days before the end on which the voluntary layer was paused.
  static let pausedDays = 25
  /// The days, from the first on, in which the restored relation glided.
  static let glided = 24..<44

  /// What the person answers; `nil` if nothing.
  ///
  /// It follows a pattern and not chance, so that no ladder opens but those that are meant to.
  ///
  /// - Parameters:
  ///   - number: How many questions of this kind the person has been asked before.
  ///   - day: Days since the first.
  ///   - left: Days until the last.
  func answer(to question: Question, number: Int, day: Int, left: Int) -> Answer? {
    let usual = usual(question, number)
    switch self {
    // Of one question only: they come in turn, and two silent days one after the other would be a glide.
    case .ordinary, .bySigns: return question == .choice && number % 17 == 16 ? nil : usual
    case .paused: return usual
    case .silent: return left < Self.silentDays ? nil : usual
    case .takenOver where question == .choice && left < Self.glideDays,
      .leftAlone where question == .help && left < Self.glideDays:
      // Questions come in turn, so these are few days; the ladder must have opened on whatever weekday it is made.
      return .tooLittle
    case .restored where question == .choice && Self.glided.contains(day):
      return number % 4 == 3 ? .justRight : .tooLittle
    case .takenOver, .leftAlone, .restored: return usual
    }
  }

  /// Answers of a relation that is well: mostly the good one, now and then another, seldom a pass.
  private func usual(_ question: Question, _ number: Int) -> Answer {
    if question == .listened { return number % 8 == 5 ? .partly : .yes }
    if number % 10 == 4 { return .tooLittle }
    if number % 13 == 9 { return .tooMuch }
    return number % 19 == 12 ? .dontKnow : .justRight
  }

  /// What the professional answers to the mirror: those who take over, or stay away, seldom see it.
  func mirror(number: Int) -> (choice: Answer, help: Answer, will: WhoseWill) {
    switch self {
    case .takenOver: (.justRight, number % 9 == 5 ? .tooMuch : .justRight, number % 3 == 0 ? .staffs : .both)
    case .leftAlone: (number % 11 == 7 ? .tooMuch : .justRight, .justRight, .persons)
    default:
      (
        number % 12 == 6 ? .tooLittle : .justRight, number % 14 == 9 ? .tooMuch : .justRight,
        number % 3 == 0 ? .both : .persons
      )
    }
  }

  /// What came of a wish, and whose reason it was where it differs.
  ///
  /// - Parameter roll: A number below 20, drawn.
  func outcome(roll: Int, left: Int) -> (outcome: Outcome, reason: DifferenceReason?) {
    switch (self, roll) {
    case (.takenOver, 0..<9) where left < Self.glideDays + 14:
      return (.otherwise, roll % 2 == 0 ? .routine : .professionalsValue)
    case (.leftAlone, 0..<9) where left < Self.glideDays + 14: return (roll % 2 == 0 ? .notDone : .later, .resources)
    case (_, 0): return (.otherwise, .routine)
    case (_, 1): return (.partly, .resources)
    case (_, 2): return (.otherwise, .personChangedTheirMind)
    case (_, 3): return (.later, .anotherPersonsInterest)
    default: return (.asWished, nil)
    }
  }
}
