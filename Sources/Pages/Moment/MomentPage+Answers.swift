import CoCreation
import Links
import Localization
import Markup
import Values

extension MomentPage {
  /// What each answered about the moment, side by side and never one for the other.
  @HTMLBuilder func answered(_ scene: Scene) -> HTML {
    let tongue = isOwn ? scene.tongue : scene.tongue.standard
    let (words, mirror) = (MomentToldWords.in(tongue), MirrorWords.in(tongue))
    if !answers.isEmpty || !wills.isEmpty {
      Block(words.answers) {
        for one in answers { list(one, tongue) }
        if !wills.isEmpty {
          Tag.h3(mirror.whoseWill)
          Tag.ul { for one in wills { Tag.li { "\(one.voice): \(one.will.label(mirror, name: name))" } } }
        }
      }
    }
  }

  private func list(_ one: Answered, _ tongue: Tongue) -> HTML {
    let (asking, words) = (AskingWords.in(tongue), MomentToldWords.in(tongue))
    return HTML {
      Tag.h3(one.question.name(PilesWords.in(tongue)).capitalised)
      Tag.ul(.class("things"), .role("list")) {
        for given in one.answers {
          Tag.li {
            one.question.drawing(given.answer)
            Tag.span(.class("what")) {
              Tag.span("\(given.voice): \(given.answer.label(asking))")
              if let note = given.note { Tag.span(.class("when")) { sentence(note, words) } }
            }
          }
        }
      }
    }
  }

  private func sentence(_ note: Answered.Note, _ words: MomentToldWords) -> String {
    switch note {
    case .alike: words.alike
    case .differently: words.differently
    case .notBlind: words.notBlind(name)
    }
  }

  /// What representatives think, each named, apart from the person's own.
  func beside(_ scene: Scene) -> HTML {
    let tongue = isOwn ? scene.tongue : scene.tongue.standard
    let asking = AskingWords.in(tongue)
    let piles = PilesWords.in(tongue)
    return Block(MomentMoreWords.in(tongue).viewsBeside) {
      Tag.ul {
        for view in views {
          Tag.li { "\(view.voice): \(view.question.name(piles)): \(view.answer.label(asking))" }
        }
      }
    }.html
  }

  /// How a reason was told, and the three things the person can say to it.
  func reception(_ told: Telling, _ scene: Scene) -> HTML {
    let more = MomentMoreWords.in(scene.tongue)
    return Block(more.toldWhy) {
      told.html(isOwn: isOwn, scene)
      PostForm(to: .person(person, .moment(moment)), scene: scene, class: "acts") {
        Button(more.understood, drawing: .good, name: "reception", value: "understood")
        Button(more.again, drawing: .repeated, name: "reception", value: "explainAgain")
        if scene.density != .simplest {
          Button(more.someoneElse, drawing: .outsider, name: "reception", value: "askSomebodyElse")
        }
      }
    }.html
  }
}

extension WhoseWill {
  func label(_ words: MirrorWords, name: String) -> String {
    switch self {
    case .persons: words.persons(name)
    case .both: words.both
    case .staffs: words.staffs
    case .someoneElses: words.someoneElses
    case .dontKnow: words.dontKnow
    }
  }
}
