import CoCreation
import Ledger
import Localization
import Pages
import Values

/// What was answered about a moment, as far as whoever reads may see it: a professional their own mirrors, the person all,
/// and the person's answer only those to whom it is shown.
struct MomentAnswers {
  let answers: [MomentPage.Answered]
  let wills: [(voice: String, will: WhoseWill)]

  init(_ record: OpenRecord, _ moment: ID<Moment>) throws {
    let sights = try record.reader.askings(about: moment)
    let questions: [Question] = [.choice, .help, .listened]
    answers = try questions.compactMap { question -> MomentPage.Answered? in
      var given: [(voice: String, answer: Answer, note: MomentPage.Answered.Note?)] = []
      for sight in sights where sight.asked.content.question == question {
        if let own = sight.answer { given.append((try record.voice(of: own), own.content.answer, nil)) }
      }
      for sight in sights {
        for mirror in sight.mirrors {
          guard let answer = mirror.content.answer(to: question) else { continue }
          given.append((try record.voice(of: mirror), answer, mirror.content.note(answer, to: question, sight)))
        }
      }
      return given.isEmpty ? nil : MomentPage.Answered(question, given)
    }
    wills = try sights.flatMap(\.mirrors).compactMap { mirror in
      try mirror.content.whoseWill.map { (try record.voice(of: mirror), $0) }
    }
  }
}

extension MirrorGiven {
  fileprivate func answer(to question: Question) -> Answer? {
    switch question {
    case .choice: choice
    case .help: help
    case .listened: nil
    }
  }

  /// How it lies beside the person's answer, where both were asked the same, and neither passed.
  fileprivate func note(_ answer: Answer, to question: Question, _ sight: AskingSight) -> MomentPage.Answered.Note? {
    guard isBlind else { return .notBlind }
    guard sight.asked.content.question == question, let own = sight.answer?.content.answer, !own.isPass, !answer.isPass
    else { return nil }
    return own == answer ? .alike : .differently
  }
}
