/// What one lived day held in one stream: all that a reading is ever folded from.
struct StreamDay: Equatable, Sendable {
  let day: Int
  var questions = ByQuestion(repeating: QuestionDay())
  var practiceRight = 0
  var practiceWrong = 0
  var talk: Talk?

  init(day: Int) {
    self.day = day
  }

  mutating func add(_ observation: Observation) {
    switch observation {
    case .answer(let answer, let question, _, let place):
      questions[question].add(answer, place)
    case .pass(let question, _):
      questions[question].passes += 1
    case .noAnswer(let question, _):
      questions[question].unanswered += 1
    case .notAsked(let question, _):
      questions[question].notAsked += 1
    case .pair(let person, let professional, let question, _):
      questions[question].pairs.add(person, professional)
    case .practice(let right, _):
      if right { practiceRight += 1 } else { practiceWrong += 1 }
    case .talk(let new):
      talk = new.joined(with: talk)
    }
  }

  var hasAnswers: Bool { questions.contains { $0.hasAnswers } }

  /// Whether the day's questions all went without any answer or pass.
  var isSilent: Bool {
    !hasAnswers && !questions.contains { $0.passes > 0 } && questions.contains { $0.unanswered + $0.notAsked > 0 }
  }
}
