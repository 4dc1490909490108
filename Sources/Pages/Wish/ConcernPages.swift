package import CoCreation
package import Links
import Localization
package import Markup
package import Values

/// What waits for this reader's answer; it never reaches those it concerns.
package struct ConcernsPage: Page {
  package let waiting: [Waiting]

  /// A wish that waits.
  package struct Waiting: Sendable {
    package let person: ID<Address.Person>
    package let wish: ID<Address.Wish>
    package let name: String
    package let about: Written?
    package let due: Day
    /// Whether it has an answer, and the person wants to have it explained again.
    package let isAgain: Bool

    package init(
      person: ID<Address.Person>, wish: ID<Address.Wish>, name: String, about: Written?, due: Day, isAgain: Bool = false
    ) {
      self.isAgain = isAgain
      self.person = person
      self.wish = wish
      self.name = name
      self.about = about
      self.due = due
    }
  }

  package init(waiting: [Waiting]) {
    self.waiting = waiting
  }

  package func title(in scene: Scene) -> String { ConcernWords.in(scene.tongue).title }

  package func content(in scene: Scene) -> HTML {
    let words = ConcernWords.in(scene.tongue)
    return HTML {
      Tag.p(words.explained)
      Things(
        waiting.sorted { $0.due < $1.due }.map { one in
          let day = scene.dates.day(one.due, today: scene.today)
          let asked = one.due < scene.today ? words.late(day) : words.by(day)
          let state = one.isAgain ? words.explainAgain(one.name) : asked
          return Thing(
            words.concernOf(one.name), picture: .drawing(.unwanted), note: one.about?.words,
            noteLanguage: one.about?.language, state: state, address: .person(one.person, .concern(one.wish)))
        }, whenEmpty: words.none, scene)
    }
  }
}

/// One such wish, with the form to answer it; a no says why.
package struct ConcernPage: Page {
  package let person: ID<Address.Person>
  package let wish: ID<Address.Wish>
  package let name: String
  package let about: Saying?
  package let due: Day
  /// What this reader has answered before, and how the person took it.
  package let answers: [(words: Saying, isNo: Bool, reception: ReasonReceived.Reception?)]
  /// Whether it still waits for this reader.
  package let mayAnswer: Bool
  package let written: [String: String]
  package let faults: FieldFaults

  package init(
    person: ID<Address.Person>, wish: ID<Address.Wish>, name: String, about: Saying?, due: Day,
    answers: [(words: Saying, isNo: Bool, reception: ReasonReceived.Reception?)] = [], mayAnswer: Bool,
    written: [String: String] = [:], faults: FieldFaults = []
  ) {
    self.person = person
    self.wish = wish
    self.name = name
    self.about = about
    self.due = due
    self.answers = answers
    self.mayAnswer = mayAnswer
    self.written = written
    self.faults = faults
  }

  package func title(in scene: Scene) -> String { ConcernWords.in(scene.tongue).concernOf(name) }

  package func content(in scene: Scene) -> HTML {
    let words = ConcernWords.in(scene.tongue)
    let day = scene.dates.day(due, today: scene.today)
    return HTML {
      Block(words.whatItIs) {
        if let about { about } else { Tag.p(words.noWords) }
      }
      for answer in answers { given(answer, words) }
      if mayAnswer {
        if isAgain {
          Tag.p(words.explainAgain(name))
        } else {
          Notice(due < scene.today ? .careful : .note, due < scene.today ? words.late(day) : words.by(day))
        }
        form(words, scene)
      } else if answers.isEmpty {
        Tag.p(words.passedOn)
      }
      Tag.div(.class("acts")) { LinkButton(scene.site.back, drawing: .undo, .concerns) }
    }
  }

  /// Whether it waits because the person wants the newest answer explained again.
  private var isAgain: Bool { mayAnswer && answers.last?.reception == .explainAgain }

  private func given(
    _ answer: (words: Saying, isNo: Bool, reception: ReasonReceived.Reception?), _ words: ConcernWords
  ) -> HTML {
    Block("\(words.youAnswered): \((answer.isNo ? words.no : words.yes).lowercased())") {
      answer.words
      switch answer.reception {
      case .understood: Tag.p(words.received)
      case .explainAgain: if !isAgain { Tag.p(words.again) }
      case .askSomebodyElse: Tag.p(words.someoneElse)
      case nil: HTML()
      }
    }.html
  }

  private func form(_ words: ConcernWords, _ scene: Scene) -> HTML {
    let filling = Filling(written, faults, ["answer": words.yourAnswer, "words": words.words], scene)
    return HTML {
      filling.summary
      ClassNote(ConcernAnswered.self, in: scene)
      PostForm(to: .person(person, .concern(wish)), scene: scene) {
        filling.one(
          "answer",
          [
            Option(words.yes, picture: .drawing(.yes), value: "yes"),
            Option(words.no, picture: .drawing(.no), value: "no"),
          ], hint: words.noNeedsReason)
        filling.field("words", .lines(4), hint: words.wordsHint)
        Tag.div(.class("acts")) { Button(words.answer, drawing: .done, isMain: true) }
      }
    }
  }
}

/// The person asks somebody else: always among them somebody who does not work here.
package struct PassOnPage: Page {
  package let person: ID<Address.Person>
  package let wish: ID<Address.Wish>
  package let isLate: Bool
  package let answerers: Answerers
  package let first: Int

  package init(
    person: ID<Address.Person>, wish: ID<Address.Wish>, isLate: Bool, answerers: Answerers, from first: Int = 0
  ) {
    self.person = person
    self.wish = wish
    self.isLate = isLate
    self.answerers = answerers
    self.first = first
  }

  package func title(in scene: Scene) -> String { ConcernWords.in(scene.tongue).passOnTitle }

  package func content(in scene: Scene) -> HTML {
    let words = ConcernWords.in(scene.tongue)
    return HTML {
      if isLate { Notice(.note, words.lateNow) }
      ClassNote(ConcernPassedOn.self, in: scene)
      PostForm(to: .person(person, .passOn(wish)), scene: scene) {
        Portion(
          id: "who", label: words.passOnTitle, from: first, scene: scene,
          answerers.tiles(UnwantedWords.in(scene.tongue), outsideFirst: true))
      }
      answerers.noOutsider(UnwantedWords.in(scene.tongue))
    }
  }
}
