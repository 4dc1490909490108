import Balance

/// Observations of a relationship, each with its lived day, as a test tells them.
typealias Diary = [(day: Int, observation: Observation)]

extension RelationshipHistory {
  init(_ diary: Diary, _ settings: BalanceSettings = BalanceSettings()) {
    self.init()
    for entry in diary { add(entry.observation, on: entry.day, settings) }
  }
}

extension RelationshipReading {
  func ladder(_ direction: Direction, _ stream: Balance.Stream = .own) -> LadderReading? {
    ladders.first { $0.direction == direction && $0.stream == stream }
  }

  func question(_ question: Question, _ stream: Balance.Stream = .own) -> QuestionReading? {
    questions.first { $0.question == question && $0.stream == stream }
  }
}

/// 1 January 2026, as days since 1 January 1970.
let newYear = 20_454

/// Anything that can be observed, on days of about two years.
func randomDiary(_ count: Int, _ random: inout Seeded) -> Diary {
  (0..<count).map { _ in
    let stream = Balance.Stream.allCases.randomElement(using: &random) ?? .own
    let question = Question.allCases.randomElement(using: &random) ?? .choice
    let answers = Answer.all(to: question, in: stream)
    let place: Place? = Bool.random(using: &random) ? .left : Bool.random(using: &random) ? .right : nil
    let observation: Observation =
      switch Int.random(in: 0..<20, using: &random) {
      case 0..<12: .answer(answers.randomElement(using: &random) ?? .second, to: question, in: stream, place: place)
      case 12: .pass(question, in: stream)
      case 13: .noAnswer(question, in: stream)
      case 14: .notAsked(question, in: stream)
      case 15: .practice(right: Int.random(in: 0..<5, using: &random) > 0, in: stream)
      case 16...18:
        .pair(
          person: answers.randomElement(using: &random) ?? .second,
          professional: answers.randomElement(using: &random) ?? .second, to: question, in: stream)
      default: .talk(Bool.random(using: &random) ? .settled : .watch)
      }
    return (newYear + Int.random(in: -30..<700, using: &random), observation)
  }
}

/// A day's answer about choosing.
func choice(_ answer: Answer, _ place: Place? = nil) -> Observation {
  .answer(answer, to: .choice, in: .own, place: place)
}
