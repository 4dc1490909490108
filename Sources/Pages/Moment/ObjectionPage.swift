import CoCreation
package import Links
import Localization
package import Markup
package import Values

/// "That is not how it was": of what, by one touch, and in own words for whoever wants.
package struct ObjectionPage: Page {
  package let person: ID<Address.Person>
  package let moment: ID<Address.Moment>
  /// What others have said of the moment, by what the form sends for it.
  package let statements: [Option]
  package let first: Int

  package init(person: ID<Address.Person>, moment: ID<Address.Moment>, statements: [Option], from first: Int = 0) {
    self.person = person
    self.moment = moment
    self.statements = statements
    self.first = first
  }

  package func title(in scene: Scene) -> String { MomentMoreWords.in(scene.tongue).notSoTitle }

  package func content(in scene: Scene) -> HTML {
    let words = MomentMoreWords.in(scene.tongue)
    return HTML {
      Tag.p(words.notSoText)
      PostForm(to: .person(person, .objection(moment)), scene: scene) {
        ClassNote(MomentDisputed.self, in: scene)
        if scene.density != .simplest {
          Field("words", label: words.inMyWords, hint: scene.site.optional, kind: .lines(2))
        }
        Tag.h2(words.notSoAbout)
        Portion(
          id: "statement", label: words.notSoAbout, from: first, scene: scene,
          statements.map { one in
            Tile(
              one.label, .illustration(one.picture ?? .drawing(.no)), .button(name: "statement", value: one.value))
          })
      }
      Tag.div(.class("acts")) { LinkButton(scene.site.back, drawing: .undo, .person(person, .moment(moment))) }
    }
  }
}
