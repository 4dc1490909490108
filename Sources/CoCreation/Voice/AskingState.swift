package import Values

/// One question with the person's answer, the mirrors, and a representative's view, each in its own list.
package struct AskingState: StreamState, Hashable {
  package private(set) var asked = Strand<QuestionAsked>()
  package private(set) var answers = Strand<AnswerGiven>()
  package private(set) var presences = Strand<PresentTold>()
  package private(set) var audiences = Strand<AudienceSet>()
  package private(set) var mirrors = Strand<MirrorGiven>()
  package private(set) var views = Strand<ViewGiven>()
  package private(set) var practice = Strand<PracticeDone>()
  package private(set) var notAsked: NotAsked?
  package private(set) var isLeftUnanswered = false

  package init() {}

  package mutating func read(_ statement: Statement) {
    asked.read(statement)
    practice.read(statement)
    switch statement.fact {
    case is AnswerGiven, is AudienceSet, is PresentTold:
      // Nobody's answer passes for the person's: in another voice it is not read.
      guard statement.voice.isThePerson else { return }
      answers.read(statement)
      audiences.read(statement)
      presences.read(statement)
    case is MirrorGiven:
      guard statement.voice == .professional else { return }
      mirrors.read(statement)
    case is ViewGiven:
      guard statement.voice == .representative else { return }
      views.read(statement)
    case is Withdrawn:
      answers.read(statement)
      mirrors.read(statement)
      views.read(statement)
    case let fact as NotAsked: notAsked = fact
    case is LeftUnanswered: isLeftUnanswered = true
    default: break
    }
  }
}

extension AskingState {
  /// The person's answer that holds today; `nil` if none was given, or it was withdrawn.
  package var answer: Said<AnswerGiven>? { answers.last }

  /// The stream in which the answer is read: a change of the answer never upgrades it.
  package var stream: AnswerStream? {
    guard answer != nil else { return nil }
    let isOwn = answers.all.allSatisfy { $0.content.stream == .own && $0.voice == .person }
    return isOwn ? .own : .ownWithHelper
  }

  /// Who may see the answer now.
  package var audience: Audience {
    guard let answer else { return .onlyMe }
    return audiences.all.last { $0.at >= answer.at }?.content.audience ?? answer.content.audience
  }

  /// Who was there, as the person said after the answer; `nil` if the person did not say.
  package var toldPresent: [ID<Human>]? { presences.last?.content.present }

  /// Who counts as having been there: as the person said, or else as it was known when the person answered.
  package var present: [ID<Human>]? { toldPresent ?? answer?.content.present }

  /// Whether the answer was ever open to more than the person.
  package var wasShown: Bool {
    answers.all.contains { $0.content.audience != .onlyMe } || audiences.all.contains { $0.content.audience != .onlyMe }
  }

  /// Whether it waits for the person's answer.
  package var isOpen: Bool { asked.last != nil && answer == nil && !isLeftUnanswered }
}
