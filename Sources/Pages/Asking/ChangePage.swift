import CoCreation
import Links
import Localization
package import Markup
import Values

/// The second step of the simplest way of asking: more or less.
package struct ChangePage: Page {
  package let ask: AskPage

  package init(_ ask: AskPage) {
    self.ask = ask
  }

  package func title(in scene: Scene) -> String {
    let words = AskingWords.in(scene.tongue)
    return ask.question == .help ? words.getHelp : words.choose
  }

  /// The event is named before the question.
  package func lead(in scene: Scene) -> HTML { ask.event.line(in: scene) }

  package var asksOneThing: Bool { true }

  package func content(in scene: Scene) -> HTML {
    let words = AskingWords.in(scene.tongue)
    // Whoever wants more got too little.
    let more = Tile(words.more, .drawing(.more), .button(name: "answer", value: Answer.tooLittle.rawValue))
    let less = Tile(words.less, .drawing(.less), .button(name: "answer", value: Answer.tooMuch.rawValue))
    return HTML {
      // Here, and not on the page before, stand the answers that change places.
      if ask.sidesChanged { Notice(.note, words.sidesChanged) }
      PostForm(to: .person(ask.person, .asking(ask.asking, .question)), scene: scene) {
        Tiles(id: "answer", label: title(in: scene), ask.isTurned ? [less, more] : [more, less])
      }
      AlwaysBar(person: ask.person, asking: ask.asking, passes: .changePasses, scene: scene)
      ClassNote(AnswerGiven.self, in: scene)
    }
  }
}

/// The other answers: to pass is an answer too.
package struct PassesPage: Page {
  package let ask: AskPage
  /// Whether "change" was tapped before.
  package let isAfterChange: Bool
  /// The first pass that is shown, where not all fit.
  package let first: Int

  package init(_ ask: AskPage, isAfterChange: Bool = false, from first: Int = 0) {
    self.ask = ask
    self.isAfterChange = isAfterChange
    self.first = first
  }

  package func title(in scene: Scene) -> String { AskingWords.in(scene.tongue).passes }

  /// The event is named before the question.
  package func lead(in scene: Scene) -> HTML { ask.event.line(in: scene) }

  package var asksOneThing: Bool { true }

  package func content(in scene: Scene) -> HTML {
    let words = AskingWords.in(scene.tongue)
    let tiles = Answer.passes.map { pass in
      Tile(pass.label(words), .drawing(ask.question.drawing(pass)), .button(name: "answer", value: pass.rawValue))
    }
    return HTML {
      PostForm(
        to: .person(ask.person, .asking(ask.asking, .question)), scene: scene,
        hidden: isAfterChange ? [("step", FirstStep.change.rawValue)] : []
      ) {
        Portion(id: "pass", label: words.passes, from: first, scene: scene, tiles)
      }
      Tag.div(.class("always")) {
        LinkButton(
          scene.site.back, drawing: .undo,
          .person(ask.person, .asking(ask.asking, isAfterChange ? .change : .question)))
        PostForm(to: .person(ask.person, .asking(ask.asking, .stop)), scene: scene) {
          Button(words.stop, drawing: .stop)
        }
      }
      ClassNote(AnswerGiven.self, in: scene)
    }
  }
}
