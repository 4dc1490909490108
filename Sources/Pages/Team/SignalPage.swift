import CoCreation
package import Links
package import Localization
package import Markup
package import Values

/// A drift question, put to the person first.
package struct SignalPage: Page {
  package let person: ID<Address.Person>
  package let signal: ID<Address.Signal>
  package let counts: (all: Int, saying: Int, since: Day)
  package let matter: SignalWords.Matter
  /// Whether it comes of signs that others have read, and of no answer.
  package let isOfSigns: Bool
  package let step: Step
  package let first: Int
  /// What the person has chosen already, and when; `nil` while it waits.
  package let answered: (choice: TalksPage.Choice, day: Day)?

  /// Whether to talk, then with whom.
  package enum Step: Sendable {
    case whether
    /// Those of the circle who can be chosen; somebody from outside is always there too.
    case whom([Candidate])
  }

  package init(
    person: ID<Address.Person>, signal: ID<Address.Signal>, counts: (all: Int, saying: Int, since: Day),
    matter: SignalWords.Matter, isOfSigns: Bool = false, step: Step = .whether, from first: Int = 0,
    answered: (choice: TalksPage.Choice, day: Day)? = nil
  ) {
    self.answered = answered
    self.person = person
    self.signal = signal
    self.counts = counts
    self.matter = matter
    self.isOfSigns = isOfSigns
    self.step = step
    self.first = first
  }

  package func title(in scene: Scene) -> String {
    let words = SignalWords.in(scene.tongue)
    return switch step {
    case .whether: words.wantToTalk
    case .whom: words.withWhom
    }
  }

  package var asksOneThing: Bool { true }

  package func content(in scene: Scene) -> HTML {
    let words = SignalWords.in(scene.tongue)
    return HTML {
      if let answered { told(answered.choice, answered.day, scene) }
      switch step {
      case .whether: whether(words, scene)
      case .whom(let candidates): whom(candidates, words, scene)
      }
      ClassNote(DriftChoiceMade.self, in: scene)
    }
  }

  private func told(_ choice: TalksPage.Choice, _ day: Day, _ scene: Scene) -> HTML {
    let words = TalkWords.in(scene.tongue)
    return Notice(.note) {
      Tag.p(words.answered(scene.dates.near(day, today: scene.today)))
      Tag.p(choice.told(words))
      Tag.p(words.mayChange)
    }.html
  }

  private func whether(_ words: SignalWords, _ scene: Scene) -> HTML {
    let since = scene.dates.day(counts.since, today: scene.today)
    return HTML {
      let told = SignalWords.Counts(all: counts.all, saying: counts.saying, since: since)
      Tag.p(isOfSigns ? words.signs(told) : words.person(told, matter))
      Tag.p(words.mayBeChance)
      PostForm(to: .person(person, .signal(signal)), scene: scene) {
        Portion(
          id: "signal", label: words.wantToTalk, from: first, scene: scene,
          [
            Tile(words.yes, .drawing(.talk), .button(name: "reply", value: "yes")),
            Tile(words.notNow, .drawing(.notNow), .button(name: "reply", value: "notNow")),
            Tile(words.fineAnyway, .drawing(.good), .button(name: "reply", value: "fine")),
            Tile(
              words.showTimes, .drawing(.answers),
              .link(.person(person, isOfSigns ? .signs : .answers(question: question)))),
          ])
      }
    }
  }

  private func whom(_ candidates: [Candidate], _ words: SignalWords, _ scene: Scene) -> HTML {
    let talks = TalkWords.in(scene.tongue)
    // Somebody from outside comes first, so that no density hides that way.
    let outsider = Tile(words.outsider, .drawing(.outsider), .button(name: "whom", value: "outsider"))
    return HTML {
      PostForm(to: .person(person, .signal(signal)), scene: scene) {
        Portion(
          id: "whom", label: words.withWhom, from: first, scene: scene,
          [outsider, Tile(talks.withTeam, .drawing(.everyone), .button(name: "whom", value: "team"))]
            + candidates.map { Tile($0.face.name, .face($0.face), .button(name: "whom", value: $0.value)) })
      }
      Tag.p(words.notTold)
      Tag.p(talks.managerTold)
    }
  }

  private var question: String {
    switch matter {
    case .choseTooLittle, .choseTooMuch: Question.choice.rawValue
    case .helpTooLittle, .helpTooMuch: Question.help.rawValue
    case .notListenedTo: Question.listened.rawValue
    }
  }
}
