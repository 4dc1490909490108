import CoCreation
package import Links
import Localization
package import Markup
package import Values

/// Where a moment begins: what it is about, as pictures, for either side.
package struct StartMomentPage: Page {
  package let person: ID<Address.Person>
  package let name: String
  package let matters: [Matter]
  package let isOwn: Bool
  package let first: Int

  /// What moments are about: an agreement of the plan.
  package struct Matter: Sendable {
    package let id: ID<Address.Agreement>
    package let label: String
    package let picture: Illustration?

    package init(id: ID<Address.Agreement>, label: String, picture: Illustration?) {
      self.id = id
      self.label = label
      self.picture = picture
    }
  }

  package init(
    person: ID<Address.Person>, name: String, matters: [Matter], isOwn: Bool, from first: Int = 0
  ) {
    self.person = person
    self.name = name
    self.matters = matters
    self.isOwn = isOwn
    self.first = first
  }

  package func title(in scene: Scene) -> String {
    let words = MomentWords.in(scene.tongue)
    return isOwn ? words.whatIsIt : words.noteTitle(name)
  }

  package func content(in scene: Scene) -> HTML {
    let words = MomentWords.in(isOwn ? scene.tongue : scene.tongue.standard)
    let tiles = matters.map { matter in
      Tile(
        matter.label, matter.picture.map(Tile.Picture.illustration) ?? .drawing(.plan),
        .link(.person(person, .newMomentAbout(matter.id))))
    }
    return HTML {
      if !isOwn { Tag.p(words.matter) }
      Portion(id: "matter", label: words.matter, from: first, scene: scene, tiles) {
        LinkButton(words.free, drawing: .somethingElse, .person(person, .newMomentAbout(nil)))
      }
    }
  }
}

/// The person's own way to note a moment: one question, answered by one touch.
package struct OwnMomentPage: Page {
  package let person: ID<Address.Person>
  package let moment: ID<Address.Moment>
  package let about: ID<Address.Agreement>?
  package let options: [Option]
  package let first: Int
  /// What was written before a fault was found.
  package let written: String
  /// What is wrong with what was written.
  package let fault: FieldFault?

  package init(
    person: ID<Address.Person>, moment: ID<Address.Moment>, about: ID<Address.Agreement>?, options: [Option],
    from first: Int = 0, written: String = "", fault: FieldFault? = nil
  ) {
    self.person = person
    self.moment = moment
    self.about = about
    self.options = options
    self.first = first
    self.written = written
    self.fault = fault
  }

  package func title(in scene: Scene) -> String { MomentWords.in(scene.tongue).whatDoYouWant }

  package func content(in scene: Scene) -> HTML {
    let words = MomentWords.in(scene.tongue)
    let asking = AskingWords.in(scene.tongue)
    let tiles = options.map { option in
      Tile(
        option.label, option.picture.map(Tile.Picture.illustration), .button(name: "chosen", value: option.value))
    }
    let always = [
      Tile(asking.somethingElse, .drawing(.somethingElse), .button(name: "other", value: "somethingElse")),
      Tile(asking.youChoose, .drawing(.youChoose), .button(name: "other", value: "youChoose")),
      Tile(asking.notNow, .drawing(.notNow), .button(name: "other", value: "notNow")),
      Tile(asking.no, .drawing(.no), .button(name: "other", value: "no")),
    ]
    // What this page shows is what is offered: it goes along, so that nothing else is ever said to have been.
    let shown = Portion.shown(options, from: first, scene).map(\.value).joined(separator: " ")
    let told = FaultsTold(fault.map { [("words", $0)] } ?? [], labels: ["words": words.wants], scene)
    return HTML {
      told.summary
      PostForm(
        to: .person(person, .newMomentAbout(about)), scene: scene,
        hidden: [("id", moment.description), ("shown", shown)]
      ) {
        ClassNote(MomentNoted.self, in: scene)
        if options.isEmpty || fault != nil {
          Field(
            "words", label: words.wants, hint: words.freeHint, fault: told["words"], value: written, kind: .lines(3))
          Tag.div(.class("acts")) { Button(words.save, isMain: true) }
        }
        if !options.isEmpty {
          Portion(id: "option", label: words.whatDoYouWant, from: first, scene: scene, tiles)
        }
        Tag.div(.class("lasting")) {
          Tiles(id: "other", label: asking.passes, columns: scene.density == .simplest ? .one : .three, always)
        }
      }
    }
  }
}

/// One of the things that can be chosen.
package struct Option: Sendable {
  package let label: String
  package let picture: Illustration?
  /// What a form sends for it.
  package let value: String
  /// The language of the label, where it is not that of the page.
  package let language: Language?

  package init(_ label: String, picture: Illustration? = nil, value: String, language: Language? = nil) {
    self.language = language
    self.label = label
    self.picture = picture
    self.value = value
  }
}
