package import Balance
package import CoCreation
package import Values

/// All that a person was asked and answered, and the signs that were read, as far as readings need it.
package struct AnswerRecord: Sendable {
  package let lines: [AnswerLine]

  package init(lines: [AnswerLine]) {
    self.lines = lines
  }

  /// The teams that anything in it belongs to.
  package var services: [ID<Service>] { Set(lines.compactMap(\.service)).sorted() }

  /// The part that belongs to one team; `nil` for what belongs to none.
  package func with(_ service: ID<Service>?) -> AnswerRecord {
    AnswerRecord(lines: lines.filter { $0.service == service })
  }

  /// Everything in it by day; what lies on one day is sorted by its thing, so that no order of arrival shows.
  package var marks: [AnswerMark] {
    lines.flatMap { line in line.marks.enumerated().map { (mark: $1, thing: line.thing, index: $0) } }
      .sorted { ($0.mark.day, $0.thing, $0.index) < ($1.mark.day, $1.thing, $1.index) }
      .map(\.mark)
  }

  /// What the estimator is fed with, by day.
  ///
  /// A day's silence belongs to the stream in which the person answered last, and one on which nobody asked to the
  /// question whose turn it was: an unanswered question says neither.
  package var observations: [(day: Int, observation: Observation)] {
    var turn = Turn()
    var found: [(day: Int, observation: Observation)] = []
    var waiting: [AnswerMark] = []
    func settle() {
      found += waiting.map { ($0.day.number, turn.silence(of: $0)) }
      waiting = []
    }
    for mark in marks {
      if let last = waiting.last, last.day < mark.day { settle() }
      if mark.isSilence {
        waiting.append(mark)
      } else {
        turn.take(mark)
        found += mark.observation.map { [(mark.day.number, $0)] } ?? []
      }
    }
    settle()
    return found
  }

  /// The history of the relationship, for its readings.
  ///
  /// - Parameter talks: The talks that were recorded.
  package func history(
    talks: [RecordedTalk] = [], _ settings: BalanceSettings = BalanceSettings()
  ) -> RelationshipHistory {
    var history = RelationshipHistory()
    let talks = talks.map { (day: $0.day.number, observation: Observation.talk($0.talk)) }
    for (day, observation) in (observations + talks).sorted(by: { $0.day < $1.day }) {
      history.add(observation, on: day, settings)
    }
    return history
  }
}

/// Whose turn it was when nothing came.
private struct Turn {
  var stream = Balance.Stream.own
  var question: CoCreation.Question?

  mutating func take(_ mark: AnswerMark) {
    guard case .answer(_, let question, let stream, _) = mark.what, stream.isThePersons else { return }
    self.stream = stream.read
    self.question = question
  }

  func silence(of mark: AnswerMark) -> Observation {
    if case .unanswered(let question) = mark.what { return .noAnswer(question.read, in: stream) }
    return .notAsked(question == .choice ? .help : .choice, in: stream)
  }
}

extension AnswerMark {
  fileprivate var isSilence: Bool {
    switch what {
    case .unanswered, .notAsked: true
    case .answer, .pair, .practice, .seen: false
    }
  }

  /// What the estimator takes of it; `nil` of silence, which needs to know what came before.
  fileprivate var observation: Observation? {
    switch what {
    case .answer(let answer, let question, let stream, let sides):
      guard let read = answer.read else { return .pass(question.read, in: stream.read) }
      return .answer(read, to: question.read, in: stream.read, place: sides?.place(to: question))
    case .pair(let person, let professional, let question, let stream):
      guard let person = person.read, let professional = professional.read else { return nil }
      return .pair(person: person, professional: professional, to: question.read, in: stream.read)
    case .practice(let worked, let stream): return .practice(right: worked, in: stream.read)
    // Signs have no questions of their own: what was offered is what there was to choose.
    case .seen(.turnedTo): return .answer(.second, to: .choice, in: .signs, place: nil)
    case .seen(.turnedAway): return .answer(.first, to: .choice, in: .signs, place: nil)
    case .seen(.noSign), .seen(.cannotTell): return .pass(.choice, in: .signs)
    case .unanswered, .notAsked: return nil
    }
  }
}

extension CoCreation.Answer {
  /// The answer as the estimator knows it; `nil` for a pass.
  package var read: Balance.Answer? {
    switch self {
    case .tooLittle, .no: .first
    case .justRight, .partly: .second
    case .tooMuch, .yes: .third
    case .dontKnow, .dontUnderstand, .wontSay, .notNow: nil
    }
  }
}

extension CoCreation.Question {
  /// The question as the estimator knows it.
  package var read: Balance.Question {
    switch self {
    case .choice: .choice
    case .help: .help
    case .listened: .listened
    }
  }
}

extension AnswerStream {
  /// The stream as the estimator knows it.
  package var read: Balance.Stream {
    switch self {
    case .own: .own
    case .ownWithHelper: .ownWithHelper
    case .signs: .signs
    case .representative: .representative
    case .professional: .professional
    }
  }
}

extension AnswerSides {
  /// Where the picture of the first answer stood; those of the third question never change places.
  fileprivate func place(to question: CoCreation.Question) -> Balance.Place {
    question == .listened || self == .tooLittleFirst ? .left : .right
  }
}
