/// What a reading comes to, with the numbers it rests on; the sentences are made elsewhere.
package enum Explanation: Equatable, Sendable {
  /// Practice items went wrong: we should ask in another way. No level is told.
  case askAnotherWay(wrong: Int, of: Int)
  /// The answers follow the place of the pictures; the ladders stand still.
  case placeDecides(answers: Int)
  /// Too few answers to say how it usually is; the times are shown instead.
  case tooFew(answers: Int)
  /// The newest answers are all alike: content or habit, we cannot tell.
  case alwaysTheSame(answer: Answer, times: Int)
  /// More than the named share of the newer answers is not the good one.
  case oftenNotGood(counts: [Int], answers: Int, days: Int)
  /// Nothing stands out.
  case usual(counts: [Int], answers: Int, days: Int)

  /// Whether this way of asking works; if not, no level is shown and another way is proposed.
  package var trustsTheAsking: Bool {
    switch self {
    case .askAnotherWay, .placeDecides: false
    default: true
    }
  }

  /// Finds what a state comes to: the first of the cases that holds, in their order.
  init(
    _ state: QuestionState, _ question: Question, _ stream: Stream, practice: Practice?, _ settings: BalanceSettings
  ) {
    let good = Answer.good(to: question, in: stream)
    let total = state.level.total
    if let practice {
      self = .askAnotherWay(wrong: practice.wrong, of: practice.items.count)
    } else if state.place.finding(settings) == .placeDecides {
      self = .placeDecides(answers: state.answers)
    } else if total < settings.enoughWeight {
      self = .tooFew(answers: state.answers)
    } else if state.alike.length >= settings.sameAnswers, let answer = state.alike.answer.flatMap(Answer.init) {
      self = .alwaysTheSame(answer: answer, times: state.alike.length)
    } else if total - state.level.weights[good.rawValue] > settings.askingShare * total {
      self = .oftenNotGood(counts: state.counts, answers: state.answers, days: state.days)
    } else {
      self = .usual(counts: state.counts, answers: state.answers, days: state.days)
    }
  }
}

/// What a reader should know beside a reading.
package enum Caveat: Equatable, Sendable {
  /// Questions that brought no answer.
  case passes(Int)
  case unanswered(Int)
  /// Days on which the rhythm was due and nobody asked.
  case notAsked(Int)
  /// The sides of the pictures never changed, so that we could not check whether the place decided.
  case placeCannotBeChecked

  static func all(_ state: QuestionState, _ settings: BalanceSettings) -> [Caveat] {
    var caveats: [Caveat] = []
    if state.passes > 0 { caveats.append(.passes(state.passes)) }
    if state.unanswered > 0 { caveats.append(.unanswered(state.unanswered)) }
    if state.notAsked > 0 { caveats.append(.notAsked(state.notAsked)) }
    if state.place.finding(settings) == .cannotBeChecked { caveats.append(.placeCannotBeChecked) }
    return caveats
  }
}
