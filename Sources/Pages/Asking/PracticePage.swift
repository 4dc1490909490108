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
  /// What law lets an authority demand, before the first question of all; `nil` later.
  package let demands: [Demand]?

  package init(
    person: ID<Address.Person>, asking: ID<Address.Asking>, options: [Option], demands: [Demand]? = nil
  ) {
    self.person = person
    self.asking = asking
    self.options = options
    self.demands = demands
  }

  package func title(in scene: Scene) -> String { AskingWords.in(scene.tongue).practice }

  package var asksOneThing: Bool { true }

  /// What law lets others ask for, told before the first question.
  package func lead(in scene: Scene) -> HTML {
    HTML { if let demands { Notice(.note) { Demands(demands, scene) } } }
  }

  package func content(in scene: Scene) -> HTML {
    let words = AskingWords.in(scene.tongue)
    return HTML {
      ClassNote(PracticeDone.self, in: scene)
      PostForm(to: .person(person, .asking(asking, .question)), scene: scene) {
        Portion(
          id: "practice", label: title(in: scene), scene: scene,
          options.map {
            Tile(
              $0.label, $0.picture.map(Tile.Picture.illustration), .button(name: "practice", value: $0.value),
              language: $0.language)
          })
      }
      // A bar of its own: to pass here passes this item by, and answers no question that was not put yet.
      Tag.div(.class("always")) {
        PostForm(to: .person(person, .asking(asking, .question)), scene: scene) {
          Button(words.dontKnow, drawing: .passes, name: "practice", value: "")
        }
        PostForm(to: .person(person, .asking(asking, .stop)), scene: scene) {
          Button(words.stop, drawing: .stop)
        }
      }
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
        ClassNote(RhythmSet.self, in: scene)
        Button(words.endAsking, drawing: .stop, name: "rhythm", value: "never")
      }
    }
  }
}
