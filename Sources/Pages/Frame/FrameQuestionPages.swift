import CoCreation
package import Links
import Localization
package import Markup
package import Values

/// A wish that does not fit the frame is put as a question, with who answers it and by when.
package struct NewFrameQuestionPage: Page {
  package let person: ID<Address.Person>
  package let frame: ID<Address.Frame>
  package let name: String
  /// Those who can answer, by what the form sends for them.
  package let owners: [Option]
  package let isOwn: Bool
  package let written: [String: String]
  package let faults: FieldFaults
  package let first: Int

  package init(
    person: ID<Address.Person>, frame: ID<Address.Frame>, name: String, owners: [Option], isOwn: Bool,
    written: [String: String] = [:], faults: FieldFaults = [], from first: Int = 0
  ) {
    self.first = first
    self.person = person
    self.frame = frame
    self.name = name
    self.owners = owners
    self.isOwn = isOwn
    self.written = written
    self.faults = faults
  }

  package func title(in scene: Scene) -> String {
    let words = FrameMoreWords.in(isOwn ? scene.tongue : scene.tongue.standard)
    return isOwn ? words.wantMore : "\(words.questions): \(name)"
  }

  package func content(in scene: Scene) -> HTML {
    let words = FrameMoreWords.in(isOwn ? scene.tongue : scene.tongue.standard)
    let address = Address.person(person, .newFrameQuestion(frame))
    return HTML {
      Tag.p(words.wantMoreText)
      if owners.isEmpty {
        Notice(.careful, words.nobodyAnswers)
      } else {
        ClassNote(FrameQuestionRaised.self, in: scene)
        ask(words, address, scene)
      }
    }
  }

  @HTMLBuilder private func ask(_ words: FrameMoreWords, _ address: Address, _ scene: Scene) -> HTML {
    if isOwn {
      Enquiry(
        address: address, scene: scene, hidden: [], written: written, faults: faults,
        questions: [
          .init("owner", words.whoAnswers, .choice(owners)), .init("wish", words.wish, .saying),
        ], send: words.ask, first: first)
    } else {
      form(words, address, scene)
    }
  }

  private func form(_ words: FrameMoreWords, _ address: Address, _ scene: Scene) -> HTML {
    let filling = Filling(
      written, faults, ["wish": words.wishOf(name), "owner": words.whoAnswers, "due": words.answerBy], scene)
    return HTML {
      filling.summary
      PostForm(to: address, scene: scene) {
        filling.field("wish", .lines(3))
        filling.select("owner", owners)
        filling.field("due", .date)
        Tag.div(.class("acts")) { Button(words.ask, drawing: .done, isMain: true) }
      }
    }
  }
}

/// One such question: the wish, who shall answer by when, the answer, and the way on.
package struct FrameQuestionPage: Page {
  package let person: ID<Address.Person>
  package let frame: ID<Address.Frame>
  package let name: String
  package let question: ID<Address.FrameQuestion>
  package let wish: Saying
  package let owner: String
  package let due: Day
  package let answer: (words: Saying, whoCanDecide: Written?)?
  /// Where one can go if the answer seems wrong, from the pack.
  package let appeal: FramePage.Appeal?
  package let isOwn: Bool
  /// Whether the reader is one of those who shall answer.
  package let mayAnswer: Bool
  /// Whether the person has not said yet that they took the answer in.
  package let isUnread: Bool
  /// Whether somebody else was asked before, who did not answer in time.
  package let passedOn: Bool
  package let written: [String: String]
  package let faults: FieldFaults

  package init(
    person: ID<Address.Person>, name: String, frame: ID<Address.Frame>, question: ID<Address.FrameQuestion>,
    wish: Saying, owner: String, due: Day, answer: (words: Saying, whoCanDecide: Written?)? = nil,
    appeal: FramePage.Appeal? = nil,
    isOwn: Bool, mayAnswer: Bool = false, isUnread: Bool = false, passedOn: Bool = false,
    written: [String: String] = [:],
    faults: FieldFaults = []
  ) {
    self.person = person
    self.frame = frame
    self.name = name
    self.question = question
    self.wish = wish
    self.owner = owner
    self.due = due
    self.answer = answer
    self.appeal = appeal
    self.isOwn = isOwn
    self.mayAnswer = mayAnswer
    self.isUnread = isUnread
    self.passedOn = passedOn
    self.written = written
    self.faults = faults
  }

  package func title(in scene: Scene) -> String {
    let title = FrameMoreWords.in(isOwn ? scene.tongue : scene.tongue.standard).questions
    return isOwn ? title : "\(title): \(name)"
  }

  package func content(in scene: Scene) -> HTML {
    let words = FrameMoreWords.in(isOwn ? scene.tongue : scene.tongue.standard)
    let day = scene.dates.day(due, today: scene.today)
    return HTML {
      wish
      if let answer {
        Block(words.answerFrom(owner)) {
          answer.words
          if let who = answer.whoCanDecide { Tag.p { who.html(in: words.canDecide) } }
        }
        if isUnread {
          PostForm(to: .person(person, .frameQuestion(frame, question)), scene: scene) {
            ClassNote(FrameAnswerReceived.self, in: scene)
            Button(
              MomentMoreWords.in(scene.tongue).understood, drawing: .done, name: "understood", value: "yes",
              isMain: true
            )
          }
        }
      } else {
        if passedOn { Notice(.note, words.passedOn) }
        Notice(
          due < scene.today ? .careful : .note, due < scene.today ? words.late(owner, day) : words.waits(owner, day))
      }
      if answer != nil, let appeal {
        Block(appeal.isReaders ? words.neverTheEnd : words.neverTheEndOf(name)) {
          Tag.p(words.isTheDecision)
          AppealTold(
            appeal: appeal, name: name, words: FrameWords.in(isOwn ? scene.tongue : scene.tongue.standard), scene: scene
          )
        }
      }
      if mayAnswer, answer == nil { form(words, scene) }
      Tag.div(.class("acts")) { LinkButton(scene.site.back, drawing: .undo, .person(person, .frame(frame))) }
    }
  }

  private func form(_ words: FrameMoreWords, _ scene: Scene) -> HTML {
    let filling = Filling(written, faults, ["answer": words.answer, "whoCanDecide": words.whoCanDecide], scene)
    return HTML {
      filling.summary
      ClassNote(FrameQuestionAnswered.self, in: scene)
      PostForm(to: .person(person, .frameQuestion(frame, question)), scene: scene) {
        filling.field("answer", .lines(4), hint: words.answerHint)
        filling.field("whoCanDecide", hint: words.whoCanDecideHint)
        Tag.div(.class("acts")) { Button(scene.site.send, drawing: .done, isMain: true) }
      }
    }
  }
}
