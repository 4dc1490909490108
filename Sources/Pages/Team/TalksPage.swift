package import CoCreation
package import Links
import Localization
package import Markup
package import Values

/// Every question to talk about that somebody may see, with what was chosen, tried, and what came of it.
package struct TalksPage: Page {
  package let questions: [Question]
  /// Whether it is the person who reads.
  package let isOwn: Bool

  /// One question, with its talks.
  package struct Question: Sendable {
    package let signal: ID<Address.Signal>
    /// What it is about; `nil` where only a talk is due.
    package let matter: Matter?
    /// What the person chose; only the person is told.
    package let choice: Choice?
    package let talks: [ToldTalk]
    /// Where more can be done about it; `nil` where nothing can.
    package let address: Address?

    package init(
      signal: ID<Address.Signal>, matter: Matter?, choice: Choice? = nil, talks: [ToldTalk] = [],
      address: Address? = nil
    ) {
      self.signal = signal
      self.matter = matter
      self.choice = choice
      self.talks = talks
      self.address = address
    }
  }

  /// What a question is about.
  package enum Matter: Hashable, Sendable {
    case answers(CoCreation.Question)
    /// Days without an answer.
    case asking
  }

  /// What the person chose, with a name where it was somebody.
  package enum Choice: Hashable, Sendable {
    case notYet, team, outsider, notNow, fine, rhythm
    case somebody(String)
  }

  package init(questions: [Question], isOwn: Bool) {
    self.questions = questions
    self.isOwn = isOwn
  }

  package func title(in scene: Scene) -> String { TalkWords.in(scene.tongue).title }

  package func content(in scene: Scene) -> HTML {
    let words = TalkWords.in(scene.tongue)
    return HTML {
      if questions.isEmpty { Tag.p(words.noTalks) }
      for question in questions { part(question, words, scene) }
    }
  }

  private func part(_ question: Question, _ words: TalkWords, _ scene: Scene) -> HTML {
    let heading: String =
      switch question.matter {
      case .answers(let about): about.name(PilesWords.in(scene.tongue))
      case .asking: words.aboutAsking
      case nil: TeamWords.in(scene.tongue).questionsToTalk
      }
    return Block(heading) {
      if let choice = question.choice { Tag.p(choice.told(words)) }
      for talk in question.talks { talk.html(.third, in: scene) }
      if let address = question.address {
        LinkButton(isOwn ? words.toQuestion : words.title, drawing: .talk, address)
      }
    }.html
  }
}

extension TalksPage.Choice {
  func told(_ words: TalkWords) -> String {
    switch self {
    case .notYet: words.notChosen
    case .team: words.choseTeam
    case .outsider: words.choseOutsider
    case .notNow: words.choseNotNow
    case .fine: words.choseFine
    case .rhythm: words.choseRhythm
    case .somebody(let name): words.chosePerson(name)
    }
  }
}

/// What those who talk are reminded of.
package enum TalkReminder: Hashable, Sendable {
  /// There is a question that nobody has talked about.
  case talk
  /// They meant to look again by now, or said nothing of when.
  case look
  /// They look again on a later day.
  case later(Day)

  /// The reminder in words.
  func label(in scene: Scene) -> String {
    switch self {
    case .talk: TeamWords.in(scene.tongue).questionsToTalk
    case .look: TalkWords.in(scene.tongue).lookAgain
    case .later(let day): TalkWords.in(scene.tongue).again(scene.dates.near(day, today: scene.today))
    }
  }
}
