import CoCreation
package import Links
import Localization
package import Markup
package import Values

/// The person adds to a moment: the own side, or who was there.
package struct OwnAdditionPage: Page {
  package let person: ID<Address.Person>
  package let moment: ID<Address.Moment>
  package let circle: [Candidate]
  package let written: [String: String]
  package let faults: [(field: String, fault: FieldFault)]

  package init(
    person: ID<Address.Person>, moment: ID<Address.Moment>, circle: [Candidate] = [], written: [String: String] = [:],
    faults: [(field: String, fault: FieldFault)] = []
  ) {
    self.person = person
    self.moment = moment
    self.circle = circle
    self.written = written
    self.faults = faults
  }

  package func title(in scene: Scene) -> String { MomentMoreWords.in(scene.tongue).title }

  package func content(in scene: Scene) -> HTML {
    let words = MomentWords.in(scene.tongue)
    let filling = Filling([:], [], ["present": words.whoWasThere], scene)
    return HTML {
      Tag.p(.class("quiet")) { scene.site.dialogue }
      Enquiry(
        address: .person(person, .addition(moment)), scene: scene, hidden: [("add", "places")], written: written,
        faults: faults,
        questions: [
          .init("wants", words.wants, .saying),
          .init("knows", words.knows, .field(.lines(2)), isRequired: false),
          .init("matters", words.matters, .field(.lines(2)), isRequired: false),
        ], send: words.save)
      if !circle.isEmpty, scene.density != .simplest {
        PostForm(to: .person(person, .addition(moment)), scene: scene, hidden: [("add", "presence")]) {
          filling.people("present", Array(circle.prefix(scene.density.choices)))
          Button(words.save, drawing: .done)
        }
      }
      Tag.div(.class("acts")) { LinkButton(scene.site.back, drawing: .undo, .person(person, .moment(moment))) }
    }
  }
}

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
