import CoCreation
package import Links
import Localization
package import Markup
package import Values

/// A question whose answer is known, to see whether this way of asking works.
package struct PracticePage: Page {
  package let person: ID<Address.Person>
  package let asking: ID<Address.Asking>
  /// What the person just did, and what the person did not.
  package let options: [Option]

  package init(person: ID<Address.Person>, asking: ID<Address.Asking>, options: [Option]) {
    self.person = person
    self.asking = asking
    self.options = options
  }

  package func title(in scene: Scene) -> String { AskingWords.in(scene.tongue).practice }

  package var asksOneThing: Bool { true }

  package func content(in scene: Scene) -> HTML {
    HTML {
      ClassNote(PracticeDone.self, in: scene)
      PostForm(to: .person(person, .asking(asking, .question)), scene: scene) {
        Portion(
          id: "practice", label: title(in: scene), scene: scene,
          options.map {
            Tile($0.label, $0.picture.map(Tile.Picture.illustration), .button(name: "practice", value: $0.value))
          })
      }
      AlwaysBar(person: person, asking: asking, scene: scene)
    }
  }
}

/// Asking has stopped for the day; it can be stopped for good.
package struct StoppedPage: Page {
  package let person: ID<Address.Person>

  package init(person: ID<Address.Person>) {
    self.person = person
  }

  package func title(in scene: Scene) -> String { AskingWords.in(scene.tongue).stopped }

  package var asksOneThing: Bool { true }

  package func content(in scene: Scene) -> HTML {
    let words = AskingWords.in(scene.tongue)
    return Tag.div(.class("acts")) {
      LinkButton(scene.site.home, drawing: .home, .person(person, .today), isMain: true)
      PostForm(to: .person(person, .rhythm), scene: scene) {
        Button(words.endAsking, drawing: .stop, name: "rhythm", value: "never")
      }
    }
  }
}
