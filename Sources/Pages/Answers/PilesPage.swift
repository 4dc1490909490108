package import CoCreation
package import Links
package import Values

/// The person's answers to one question as three piles of the answer pictures themselves.
package struct PilesPage: Sendable {
  package let person: ID<Address.Person>
  package let question: Question
  package let counts: [Answer: Int]
  package let passes: Int
  /// Days on which a question was due and nobody asked.
  package let notAsked: Int
  /// Times this question was asked and waited in vain; they stand apart from the days on which nobody asked.
  package let unanswered: Int
  /// The times themselves, shown where there are too few to make piles.
  package let times: [Thing]
  package let reading: Reading
  /// Which questions the person is asked.
  package let questions: [Question]
  /// Whether these are the answers that the person gave with help; they have piles of their own.
  package let isHelped: Bool
  /// The answers in the other piles of this question: with help, or alone.
  package let others: Int
  /// What to know beside the piles.
  package let notes: [Note]
  /// Areas of life in which nobody asked or offered anything lately; `nil` for those to whom the piles are shown.
  package let areas: LifeAreas?
  /// Whether whoever reads can ask for a talk about these answers: the person can.
  package let mayTalk: Bool

  /// What can be said of the answers.
  package enum Reading: Sendable {
    case none
    case tooFew
    case piles
  }

  /// What to know beside the piles.
  package enum Note: Hashable, Sendable, CaseIterable {
    /// Practice went wrong: this way of asking does not work.
    case askAnotherWay
    /// The answers follow the place of the pictures.
    case placeDecides
    /// All the last answers are the same.
    case alwaysTheSame
    /// More than a third of the last answers is not the good one: the page asks, without any signal.
    case oftenNotGood
  }

  package init(
    person: ID<Address.Person>, question: Question, counts: [Answer: Int], passes: Int = 0, notAsked: Int = 0,
    times: [Thing] = [], reading: Reading, questions: [Question] = [.choice, .help], isHelped: Bool = false,
    others: Int = 0, unanswered: Int = 0, notes: [Note] = [], areas: LifeAreas? = nil, mayTalk: Bool = false
  ) {
    self.unanswered = unanswered
    self.notes = notes
    self.areas = areas
    self.mayTalk = mayTalk
    self.person = person
    self.question = question
    self.counts = counts
    self.passes = passes
    self.notAsked = notAsked
    self.times = times
    self.reading = reading
    self.questions = questions
    self.isHelped = isHelped
    self.others = others
  }

  /// What the path calls the piles of a question, alone or with help.
  package static func name(_ question: Question, isHelped: Bool) -> String {
    isHelped ? "\(question.rawValue)-helped" : question.rawValue
  }

  /// Reads what ``name(_:isHelped:)`` gave; `nil` for anything else.
  package static func question(named name: String) -> (question: Question, isHelped: Bool)? {
    for question in Question.allCases {
      if name == question.rawValue { return (question, false) }
      if name == Self.name(question, isHelped: true) { return (question, true) }
    }
    return nil
  }

  /// Answers in the three places.
  var answered: Int { question.answers.reduce(0) { $0 + (counts[$1] ?? 0) } }
}
