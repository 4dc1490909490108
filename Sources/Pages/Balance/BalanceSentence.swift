package import Balance
package import Localization

/// Words for what the estimator makes of answers.
package enum BalanceSentence {
  /// The sentence that explains a reading.
  package static func explaining(_ reading: QuestionReading, in tongue: Tongue) -> String {
    let words = BalanceWords.in(tongue)
    let names = names(of: reading.question, in: reading.stream, words)
    return switch reading.explanation {
    case .tooFew(let answers): words.tooFew(answers)
    case .usual(let counts, let answers, let days): words.usual(answers, days, counts, names)
    case .oftenNotGood(let counts, let answers, let days): words.oftenNotGood(answers, days, counts, names)
    case .alwaysTheSame(let answer, let times) where reading.stream == .professional:
      words.mirrorAlwaysTheSame(times, reading.answers, names[answer.rawValue])
    case .alwaysTheSame(let answer, let times): words.alwaysTheSame(times, names[answer.rawValue])
    case .askAnotherWay(let wrong, let all): words.askAnotherWay(wrong, all)
    case .placeDecides(let answers): words.placeDecides(answers)
    }
  }

  /// What the reader should know beside a reading.
  package static func of(_ caveat: Caveat, in tongue: Tongue) -> String {
    let words = BalanceWords.in(tongue)
    return switch caveat {
    case .passes(let count): words.passes(count)
    case .unanswered(let count): words.unanswered(count)
    case .notAsked(let count): words.notAsked(count)
    case .placeCannotBeChecked: words.placeCannotBeChecked
    }
  }

  /// The names of a question's answers, in their order.
  package static func names(of question: Balance.Question, in stream: Balance.Stream, _ words: BalanceWords) -> [String]
  {
    stream == .signs ? words.signs : question == .listened ? words.listened : words.amounts
  }
}
