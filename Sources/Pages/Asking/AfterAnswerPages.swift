package import CoCreation
package import Links
import Localization
package import Markup
package import Values

/// Who may see the answer just given: only me, unless I say otherwise.
package struct SharingPage: Page {
  package let person: ID<Address.Person>
  package let asking: ID<Address.Asking>
  /// The names of those who were there.
  package let present: [String]
  package let first: Int

  package init(
    person: ID<Address.Person>, asking: ID<Address.Asking>, present: [String], from first: Int = 0
  ) {
    self.person = person
    self.asking = asking
    self.present = present
    self.first = first
  }

  package func title(in scene: Scene) -> String { AskedWords.in(scene.tongue).whoMaySee }

  package var asksOneThing: Bool { true }

  package func content(in scene: Scene) -> HTML {
    let words = AskedWords.in(scene.tongue)
    let tiles = [
      Tile(words.onlyMe, .drawing(.onlyMe), .button(name: "audience", value: Audience.onlyMe.rawValue)),
      Tile(
        words.weWhoWereThere(scene.grammar.list(present)), .drawing(.weWhoWereThere),
        .button(name: "audience", value: Audience.whoWereThere.rawValue)),
      Tile(words.everyone, .drawing(.everyone), .button(name: "audience", value: Audience.everyoneWhoHelpsMe.rawValue)),
    ]
    return PostForm(to: .person(person, .asking(asking, .sharing)), scene: scene) {
      Portion(id: "sharing", label: words.whoMaySee, from: first, scene: scene, tiles)
      ClassNote(AudienceSet.self, in: scene)
    }.html
  }
}

/// Whether somebody helped with the answer, asked in pictures.
package struct HelperPage: Page {
  package let person: ID<Address.Person>
  package let asking: ID<Address.Asking>
  /// The answer that was tapped; it is kept together with who helped, in one step.
  package let answer: Answer
  /// Whether "change" was tapped before it.
  package let isAfterChange: Bool
  package let candidates: [Candidate]
  package let first: Int

  package init(
    person: ID<Address.Person>, asking: ID<Address.Asking>, answer: Answer, isAfterChange: Bool = false,
    candidates: [Candidate], from first: Int = 0
  ) {
    self.person = person
    self.asking = asking
    self.answer = answer
    self.isAfterChange = isAfterChange
    self.candidates = candidates
    self.first = first
  }

  package func title(in scene: Scene) -> String { AskedWords.in(scene.tongue).whoHelped }

  package var asksOneThing: Bool { true }

  package func content(in scene: Scene) -> HTML {
    let words = AskedWords.in(scene.tongue)
    let nobody = Tile(words.answeredMyself, .drawing(.nobody), .button(name: "helper", value: ""))
    let faces = candidates.map { Tile($0.face.name, .face($0.face), .button(name: "helper", value: $0.value)) }
    return HTML {
      Tag.p(words.helpedExplained)
      ClassNote(AnswerGiven.self, in: scene)
      PostForm(
        to: .person(person, .asking(asking, .helper)), scene: scene,
        hidden: [("answer", answer.rawValue)] + (isAfterChange ? [("step", FirstStep.change.rawValue)] : [])
      ) {
        Tiles(id: "helper", label: words.whoHelped, Array(([nobody] + faces).dropFirst(first).prefix(room(scene))))
        if faces.count + 1 > room(scene) {
          // The answer is not kept yet: the others are shown by sending the form on, never by a link that forgets it.
          Button(scene.site.more, drawing: .menu, name: "from", value: String(next(faces.count + 1, scene)))
        }
        Button(AskingWords.in(scene.tongue).dontKnow, drawing: .dontKnow, name: "helper", value: "skipped")
      }
      // Whoever stops here has not sent the answer: it is kept together with who helped, or not at all.
      Tag.div(.class("always")) {
        PostForm(to: .person(person, .asking(asking, .stop)), scene: scene) {
          Button(AskingWords.in(scene.tongue).stop, drawing: .stop)
        }
      }
    }
  }
}

extension HelperPage {
  private func room(_ scene: Scene) -> Int { scene.density.choices }

  /// The first one of the next portion; after the last come the first again.
  private func next(_ count: Int, _ scene: Scene) -> Int {
    let following = first + room(scene)
    return following < count ? following : 0
  }
}

/// Somebody who can be tapped.
package struct Candidate: Sendable {
  package let face: Face
  /// What a form sends for them.
  package let value: String
  package let isChosen: Bool

  package init(_ face: Face, value: String, isChosen: Bool = false) {
    self.face = face
    self.value = value
    self.isChosen = isChosen
  }
}

/// The end of answering, with the way to change the answer; no timer takes it away.
package struct ThanksPage: Page {
  package let person: ID<Address.Person>
  package let asking: ID<Address.Asking>
  package let question: Question
  package let answer: Answer
  /// Who may see the answer now.
  package let audience: Audience
  /// The names of those who were there, as far as that is known.
  package let present: [String]

  package init(
    person: ID<Address.Person>, asking: ID<Address.Asking>, question: Question, answer: Answer, audience: Audience,
    present: [String] = []
  ) {
    self.person = person
    self.asking = asking
    self.question = question
    self.answer = answer
    self.audience = audience
    self.present = present
  }

  package func title(in scene: Scene) -> String { AskingWords.in(scene.tongue).done }

  package var asksOneThing: Bool { true }

  package func content(in scene: Scene) -> HTML {
    let words = AskingWords.in(scene.tongue)
    let asked = AskedWords.in(scene.tongue)
    let seen =
      switch audience {
      case .onlyMe: asked.onlyMe
      case .whoWereThere: asked.weWhoWereThere(scene.grammar.list(present))
      case .everyoneWhoHelpsMe: asked.everyone
      }
    return HTML {
      Tag.p(.class("event")) {
        question.drawing(answer)
        Tag.span(answer.label(words))
      }
      Tag.div(.class("acts")) {
        LinkButton(scene.site.home, drawing: .home, .person(person, .today), isMain: true)
        PostForm(to: .person(person, .asking(asking, .undo)), scene: scene) {
          Button(words.undo, drawing: .undo)
        }
      }
      Block(asked.whoMaySee) {
        Tag.p(seen)
        LinkButton(words.change, drawing: .looked, .person(person, .asking(asking, .sharing)))
        let showing = Address.person(person, .showing(Item.answer(asking: asking.retyped()).value))
        if scene.density != .simplest, scene.opens(showing) {
          LinkButton(PilesWords.in(scene.tongue).show, drawing: .everyone, showing)
        }
      }
    }
  }
}
