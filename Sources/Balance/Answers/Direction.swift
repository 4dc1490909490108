/// A way in which the relation can fail, watched by a ladder of its own.
package enum Direction: String, CaseIterable, Sendable, Codable {
  /// The person got to choose too little.
  case takenOver = "taken-over"
  /// The person got too little help.
  case leftAlone = "left-alone"
  /// The person had to choose too much.
  case leftWithTheChoice = "left-with-the-choice"
  /// The person got too much help.
  case overHelp = "over-help"
  /// They did not listen.
  case notListened = "not-listened"
  /// No answers came, or nobody asked.
  case silence
  /// The professional saw it brighter than the person.
  case perceptionGap = "perception-gap"

  /// The rung at which this direction opens a question to talk about.
  ///
  /// What the person can hardly have meant as a failing opens one only at orange; a perception gap is a question
  /// to the professionals first.
  package var opensQuestionAt: Rung {
    switch self {
    case .takenOver, .leftAlone, .notListened, .silence: .yellow
    case .leftWithTheChoice, .overHelp, .perceptionGap: .orange
    }
  }

  /// The direction that an answer is an event of, if it is one.
  package init?(_ answer: Answer, to question: Question) {
    switch (question, answer) {
    case (.choice, .first): self = .takenOver
    case (.choice, .third): self = .leftWithTheChoice
    case (.help, .first): self = .leftAlone
    case (.help, .third): self = .overHelp
    case (.listened, .first): self = .notListened
    default: return nil
    }
  }
}

/// How high a ladder has been climbed since the last recorded talk.
package enum Rung: String, Sendable, Codable, Comparable {
  case none
  case yellow
  case orange

  private var height: Int {
    switch self {
    case .none: 0
    case .yellow: 1
    case .orange: 2
    }
  }

  package static func < (left: Rung, right: Rung) -> Bool { left.height < right.height }
}
