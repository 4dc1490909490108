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
  /// The times themselves, shown where there are too few to make piles.
  package let times: [Thing]
  package let reading: Reading
  /// Which questions the person is asked.
  package let questions: [Question]

  /// What can be said of the answers.
  package enum Reading: Sendable {
    case none
    case tooFew
    case piles
    /// Piles, of which all the last answers are the same.
    case alwaysTheSame
  }

  package init(
    person: ID<Address.Person>, question: Question, counts: [Answer: Int], passes: Int = 0, notAsked: Int = 0,
    times: [Thing] = [], reading: Reading, questions: [Question] = [.choice, .help]
  ) {
    self.person = person
    self.question = question
    self.counts = counts
    self.passes = passes
    self.notAsked = notAsked
    self.times = times
    self.reading = reading
    self.questions = questions
  }

  /// Answers in the three places.
  var answered: Int { question.answers.reduce(0) { $0 + (counts[$1] ?? 0) } }
}
