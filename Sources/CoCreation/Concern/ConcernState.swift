package import Values

/// One concern with its answers, as it stands.
package struct ConcernState: StreamState, Hashable {
  package private(set) var raised = Strand<ConcernRaised>()
  package private(set) var answers = Strand<ConcernAnswered>()
  package private(set) var receptions = Strand<ConcernAnswerReceived>()
  package private(set) var passedOn = Strand<ConcernPassedOn>()

  package init() {}

  package mutating func read(_ statement: Statement) {
    answers.read(statement)
    passedOn.read(statement)
    let isThePersons =
      statement.fact is ConcernRaised || statement.fact is ConcernAnswerReceived || statement.fact is Withdrawn
    guard !isThePersons || statement.voice.isThePerson else { return }
    raised.read(statement)
    receptions.read(statement)
  }
}

extension ConcernState {
  /// Days that whoever is asked has to answer.
  package static let daysToAnswer = 7
  /// Days to answer somebody who is afraid.
  package static let daysToAnswerFear = 1

  /// Who shall answer now.
  package var answerer: ID<Human>? { passedOn.last?.content.answerer ?? raised.last?.content.answerer }

  /// The last day to answer.
  package var due: Day? { passedOn.last?.content.due ?? raised.last?.content.due }

  /// The answer to whoever was asked last; `nil` while it is missing.
  package var answer: Said<ConcernAnswered>? {
    let asked = passedOn.last?.at ?? raised.last?.at
    return answers.current.last { answer in asked.map { $0 <= answer.at } ?? false }
  }

  /// Whether it still waits for an answer.
  package var isOpen: Bool { raised.last != nil && answer == nil }

  /// How the person took the newest answer; `nil` while they have not said.
  package var reception: Said<ConcernAnswerReceived>? {
    guard let answer else { return nil }
    return receptions.last.flatMap { $0.at < answer.at ? nil : $0 }
  }

  /// Whether whoever was asked last has something to say: an answer, or the same once more.
  package var waitsForWords: Bool { isOpen || raised.last != nil && reception?.content.reception == .explainAgain }

  /// Whether no answer came in time.
  package func isLate(on day: Day) -> Bool { isOpen && due.map { $0 < day } ?? false }

  /// Whether it may be seen from this standing: by the person, and by whoever shall answer or has answered.
  ///
  /// It never reaches those it concerns.
  package func isSeen(by standing: Standing) -> Bool {
    guard standing.may(.read, .concern), let raised = raised.last else { return false }
    if standing.kind == .person { return true }
    guard let human = standing.human, !raised.content.concerns.contains(human) else { return false }
    return human == answerer || answers.all.contains { $0.author == human }
  }
}
