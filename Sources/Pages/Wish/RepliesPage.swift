import CoCreation
package import Links
import Localization
package import Markup
package import Values

/// Answers that came to the person.
package struct RepliesPage: Page {
  package let replies: [Thing]
  /// Answers that are late: who should have answered, and who is asked now.
  package let late: [(who: String, next: String)]

  package init(replies: [Thing], late: [(who: String, next: String)] = []) {
    self.replies = replies
    self.late = late
  }

  package func title(in scene: Scene) -> String { UnwantedWords.in(scene.tongue).replies }

  package func content(in scene: Scene) -> HTML {
    let words = UnwantedWords.in(scene.tongue)
    return HTML {
      for one in late { Notice(.note, words.late(one.who, one.next)) }
      Things(replies, whenEmpty: words.noReplies, scene)
    }
  }
}

/// One answer: a no says why, and can be asked about again.
package struct ReplyPage: Page {
  package let person: ID<Address.Person>
  package let wish: ID<Address.Wish>
  package let from: String
  package let answer: Answer
  package let first: Int

  /// What the answer says.
  package enum Answer: Sendable {
    case words(Saying)
    case no(reason: Written)
  }

  package init(
    person: ID<Address.Person>, wish: ID<Address.Wish>, from: String, answer: Answer, startingAt first: Int = 0
  ) {
    self.person = person
    self.wish = wish
    self.from = from
    self.answer = answer
    self.first = first
  }

  package func title(in scene: Scene) -> String { UnwantedWords.in(scene.tongue).replyFrom(from) }

  package func content(in scene: Scene) -> HTML {
    let words = UnwantedWords.in(scene.tongue)
    return HTML {
      switch answer {
      case .words(let saying): saying
      case .no(let reason): refusal(reason, words)
      }
      PostForm(to: .person(person, .reply(wish)), scene: scene) {
        Tag.h2(words.didYouUnderstand)
        Portion(
          id: "understood", label: words.didYouUnderstand, from: first, scene: scene,
          [
            Tile(words.understood, .drawing(.good), .button(name: "reply", value: "understood")),
            Tile(words.again, .drawing(.repeated), .button(name: "reply", value: "again")),
            Tile(words.someoneElse, .drawing(.outsider), .button(name: "reply", value: "someoneElse")),
          ])
        ClassNote(ConcernAnswerReceived.self, in: scene)
      }
    }
  }

  /// A no with its reason, which goes on in the sentence that begins it.
  private func refusal(_ reason: Written, _ words: UnwantedWords) -> HTML {
    let lines = reason.words.split(whereSeparator: \.isNewline).map { Written(String($0), reason.language) }
    return Tag.figure(.class("saying")) {
      Tag.blockquote {
        if let first = lines.first { Tag.p { first.html(in: words.cannot) } }
        for line in lines.dropFirst() { Paragraphs(line) }
      }
      Tag.figcaption(from)
    }
  }
}

/// "I am afraid": help now, and somebody to talk to who is not of the service.
package struct AfraidPage: Page {
  package let person: ID<Address.Person>
  /// The number of the emergency services, from the pack; `nil` where it has none.
  package let emergency: String?
  /// Those of the circle, the manager and somebody from outside, who can be asked to talk.
  package let answerers: Answerers
  package let contacts: [Contact]
  package let first: Int

  /// Somebody outside who helps, from the pack.
  package struct Contact: Sendable {
    package let name: InWords
    /// As it is written for people, such as `010-788 50 00`.
    package let number: String

    package init(name: InWords, number: String) {
      self.name = name
      self.number = number
    }
  }

  package init(
    person: ID<Address.Person>, emergency: String?, answerers: Answerers, contacts: [Contact] = [],
    from first: Int = 0
  ) {
    self.person = person
    self.emergency = emergency
    self.answerers = answerers
    self.contacts = contacts
    self.first = first
  }

  package func title(in scene: Scene) -> String { UnwantedWords.in(scene.tongue).afraid }

  package func content(in scene: Scene) -> HTML {
    let words = UnwantedWords.in(scene.tongue)
    return HTML {
      Block(words.dangerousNow) {
        if let emergency {
          Tag.p {
            Tag.a(.class("button main"), .href("tel:\(emergency.dialled)")) { words.call(emergency) }
          }
        }
        Tag.p(words.cannotCall)
      }
      Block(words.talkToSomebody) {
        PostForm(to: .person(person, .afraid), scene: scene) {
          ClassNote(ConcernRaised.self, in: scene)
          Portion(
            id: "talk", label: words.talkToSomebody, from: first, scene: scene,
            answerers.tiles(words, outsideFirst: true))
        }
        answerers.noOutsider(words)
        if !contacts.isEmpty { numbers(words, scene) }
      }
    }
  }

  private func numbers(_ words: UnwantedWords, _ scene: Scene) -> HTML {
    Tag.ul(.class("things"), .role("list")) {
      for contact in contacts {
        Tag.li {
          Tag.span(.class("what")) { contact.name.html(in: scene) }
          Tag.a(.href("tel:\(contact.number.dialled)")) { words.call(contact.number) }
        }
      }
    }
  }
}

extension String {
  /// A telephone number as a device dials it: its digits, and the plus of another country.
  fileprivate var dialled: String { filter { $0.isASCII && $0.isNumber || $0 == "+" } }
}

/// How often to ask, after a long silence or whenever the person wants.
package struct RhythmPage: Page {
  package let person: ID<Address.Person>
  package let isAfterSilence: Bool
  package let first: Int

  package init(person: ID<Address.Person>, isAfterSilence: Bool, from first: Int = 0) {
    self.person = person
    self.isAfterSilence = isAfterSilence
    self.first = first
  }

  package func title(in scene: Scene) -> String { SignalWords.in(scene.tongue).howOften }

  package func content(in scene: Scene) -> HTML {
    let words = SignalWords.in(scene.tongue)
    return HTML {
      if isAfterSilence { Tag.p(words.silence) }
      PostForm(to: .person(person, .rhythm), scene: scene) {
        ClassNote(RhythmSet.self, in: scene)
        Portion(
          id: "rhythm", label: words.howOften, from: first, scene: scene,
          [
            Tile(words.everyDay, .drawing(.today), .button(name: "rhythm", value: "daily")),
            Tile(words.everyWeek, .drawing(.week), .button(name: "rhythm", value: "weekly")),
            Tile(words.dontAsk, .drawing(.stop), .button(name: "rhythm", value: "never")),
          ])
      }
    }
  }
}
