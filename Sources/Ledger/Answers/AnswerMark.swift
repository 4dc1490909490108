package import CoCreation
package import Values

/// One thing that readings need of a question or of a sign: the day it was lived, and what it was; never words.
package struct AnswerMark: Hashable, Sendable {
  package let day: Day
  package let what: What

  package init(day: Day, _ what: What) {
    self.day = day
    self.what = what
  }

  /// What came of asking, or of looking.
  package enum What: Hashable, Sendable {
    /// An answer or a pass that holds; the sides say where its pictures stood, where that is known.
    case answer(Answer, to: Question, in: AnswerStream, sides: AnswerSides?)
    /// What both sides answered, the professional without having seen the person's answer.
    case pair(person: Answer, professional: Answer, to: Question, in: AnswerStream)
    /// A question was shown and nothing came by the day's end.
    case unanswered(Question)
    /// The rhythm was due and nobody asked.
    case notAsked
    /// A "let's try" item.
    case practice(worked: Bool, in: AnswerStream)
    /// What somebody without words showed on one occasion.
    case seen(Seen)
  }
}

extension AskingState {
  /// What readings need of this question.
  var marks: [AnswerMark] {
    let question = asked.last?.content.question
    var marks: [AnswerMark] = []
    if let reading, let answer {
      let sides = answer.content.form.sides
      marks.append(
        AnswerMark(day: reading.day, .answer(reading.answer, to: reading.question, in: reading.stream, sides: sides)))
    }
    marks += (mirrorReadings).map {
      AnswerMark(day: $0.day, .answer($0.answer, to: $0.question, in: $0.stream, sides: nil))
    }
    if let question {
      marks += views.current.map {
        AnswerMark(day: $0.day, .answer($0.content.answer, to: question, in: .representative, sides: nil))
      }
    }
    if let stream {
      marks += pairs.map {
        AnswerMark(
          day: $0.day, .pair(person: $0.person, professional: $0.professional, to: $0.question, in: stream))
      }
    }
    marks += practice.current.map {
      AnswerMark(day: $0.day, .practice(worked: $0.content.worked, in: $0.voice == .person ? .own : .ownWithHelper))
    }
    switch silence {
    case .notAsked(let day): marks.append(AnswerMark(day: day, .notAsked))
    case .unanswered(let day): if let question { marks.append(AnswerMark(day: day, .unanswered(question))) }
    case nil: break
    }
    return marks
  }
}

extension SightingState {
  /// What readings need of this occasion: one mark, however many have read it.
  var marks: [AnswerMark] {
    guard let first = readings.first else { return [] }
    return [AnswerMark(day: first.day, .seen(seenTogether))]
  }

  /// What was seen, where those who saw a sign read it alike; otherwise nobody can tell.
  private var seenTogether: Seen {
    let signs = Set(readings.map(\.content.seen).filter { $0 == .turnedTo || $0 == .turnedAway })
    if let sign = signs.first { return signs.count == 1 ? sign : .cannotTell }
    return readings.allSatisfy { $0.content.seen == .noSign } ? .noSign : .cannotTell
  }
}
