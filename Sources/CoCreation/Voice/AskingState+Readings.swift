package import Values

/// One answer as far as a reading needs it: a stream, a question, a day and the answer, and no words.
package struct AnswerReading: Hashable, Sendable {
  package let service: ID<Service>?
  package let question: Question
  package let stream: AnswerStream
  package let answer: Answer
  package let day: Day
}

/// What both sides answered to one question about one thing, the professional without having seen the person's answer.
package struct PerceptionPair: Hashable, Sendable {
  package let question: Question
  package let person: Answer
  package let professional: Answer
  package let day: Day
}

/// A day of the rhythm without an answer; the two kinds are shown apart.
package enum Silence: Hashable, Sendable {
  case notAsked(day: Day)
  case unanswered(day: Day)
}

extension AskingState {
  /// The person's answer in its stream; `nil` while there is none, or it was withdrawn.
  package var reading: AnswerReading? {
    guard let asked = asked.last?.content, let answer, let stream else { return nil }
    return AnswerReading(
      service: asked.service, question: asked.question, stream: stream, answer: answer.content.answer, day: answer.day)
  }

  /// The mirrors as readings of the professionals' stream.
  package var mirrorReadings: [AnswerReading] {
    guard let asked = asked.last?.content else { return [] }
    return mirrors.current.flatMap { said in
      [(Question.choice, said.content.choice), (.help, said.content.help)].compactMap { question, answer in
        answer.map {
          AnswerReading(
            service: asked.service, question: question, stream: .professional, answer: $0, day: said.day)
        }
      }
    }
  }

  /// The pairs for the perception gap: neither a pass, and the mirror blind.
  package var pairs: [PerceptionPair] {
    guard let asked = asked.last?.content, let answer, !answer.content.answer.isPass else { return [] }
    return mirrors.current.filter(\.content.isBlind).compactMap { said in
      let mirrored = asked.question == .choice ? said.content.choice : asked.question == .help ? said.content.help : nil
      guard let mirrored, !mirrored.isPass else { return nil }
      return PerceptionPair(
        question: asked.question, person: answer.content.answer, professional: mirrored, day: answer.day)
    }
  }

  /// The day's silence; `nil` if it was asked and answered, or may still be.
  package var silence: Silence? {
    if let notAsked { return .notAsked(day: notAsked.day) }
    guard isLeftUnanswered, answer == nil, let asked = asked.last else { return nil }
    return .unanswered(day: asked.day)
  }
}
