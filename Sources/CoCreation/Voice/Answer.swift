/// What somebody answered to a question: one of three places, or a pass, for passes are answers.
package enum Answer: String, Hashable, Sendable, Codable, CaseIterable {
  // To choice and help.
  case tooLittle
  case justRight
  case tooMuch
  // To whether they listened.
  case no
  case partly
  case yes
  // Passes, to any question.
  case dontKnow
  case dontUnderstand
  case wontSay
  case notNow
}

extension Answer {
  /// The passes, in the order in which they are offered.
  package static let passes: [Answer] = [.dontKnow, .dontUnderstand, .wontSay, .notNow]

  /// Whether it is a pass: counted and shown, but outside the level.
  package var isPass: Bool { Self.passes.contains(self) }
}

extension Question {
  /// Whether its outer answers change places: no, partly and yes keep theirs.
  package var hasSides: Bool { self != .listened }

  /// The three answers, from too little to too much, or from no to yes.
  package var answers: [Answer] {
    switch self {
    case .choice, .help: [.tooLittle, .justRight, .tooMuch]
    case .listened: [.no, .partly, .yes]
    }
  }

  /// Whether the answer can be given to this question.
  package func allows(_ answer: Answer) -> Bool { answer.isPass || answers.contains(answer) }
}
