import CoCreation
package import Links
import Localization
package import Markup
package import Values

/// Beginning a plan: its kind, the decision it rests on, and where the rest stays meanwhile.
package struct NewPlanPage: Page {
  package let person: ID<Address.Person>
  package let name: String
  /// The pack's kinds of plan.
  package let kinds: [Option]
  /// The person's frames.
  package let frames: [Option]
  package let written: [String: String]
  package let faults: FieldFaults

  package init(
    person: ID<Address.Person>, name: String, kinds: [Option], frames: [Option], written: [String: String] = [:],
    faults: FieldFaults = []
  ) {
    self.person = person
    self.name = name
    self.kinds = kinds
    self.frames = frames
    self.written = written
    self.faults = faults
  }

  package func title(in scene: Scene) -> String { "\(PlanWorkWords.in(scene.tongue.standard).newPlan): \(name)" }

  package func content(in scene: Scene) -> HTML {
    let words = PlanWorkWords.in(scene.tongue.standard)
    let filling = Filling(
      written, faults,
      ["type": words.kindOfPlan, "frame": words.frame, "oldPlace": words.oldPlace, "oldDated": words.oldDated], scene)
    return HTML {
      filling.summary
      Tag.p(words.newPlanText)
      ClassNote(PlanBegun.self, in: scene)
      PostForm(to: .person(person, .newPlan), scene: scene) {
        filling.one("type", kinds, otherwise: kinds.count == 1 ? kinds[0].value : "")
        filling.one(
          "frame", frames + [Option(words.noFrame, value: "")], otherwise: frames.first?.value ?? "")
        filling.field("oldPlace", hint: words.oldPlaceHint)
        filling.field("oldDated", .date)
        Tag.div(.class("acts")) { Button(scene.site.save, drawing: .done, isMain: true) }
      }
    }
  }
}

/// What a plan should contain by the pack: each item said, not needed with why, or missing.
package struct PlanContentPage: Page {
  package let person: ID<Address.Person>
  package let name: String
  package let items: [Item]
  package let written: [String: String]
  package let faults: FieldFaults

  /// One item, with how it is marked now.
  package struct Item: Sendable {
    /// The pack's id of it.
    package let id: String
    package let text: String
    package let state: PlanPage.ContentItem.State
    /// Where it is said, once it is.
    package let place: String

    package init(id: String, text: String, state: PlanPage.ContentItem.State, place: String = "") {
      self.id = id
      self.text = text
      self.state = state
      self.place = place
    }

    /// What the form sends for the state.
    var mark: String {
      switch state {
      case .said, .inPlan: "said"
      case .notNeeded: "notNeeded"
      case .missing: "missing"
      }
    }

    var told: String {
      if case .notNeeded(let why) = state { why.words } else { place }
    }
  }

  package init(
    person: ID<Address.Person>, name: String, items: [Item], written: [String: String] = [:],
    faults: FieldFaults = []
  ) {
    self.person = person
    self.name = name
    self.items = items
    self.written = written
    self.faults = faults
  }

  package func title(in scene: Scene) -> String { "\(PlanWorkWords.in(scene.tongue.standard).content): \(name)" }

  package func content(in scene: Scene) -> HTML {
    let words = PlanWorkWords.in(scene.tongue.standard)
    let toSay = items.filter { !$0.state.isInPlan }
    let labels = toSay.flatMap { [("mark-\($0.id)", $0.text), ("text-\($0.id)", words.whereOrWhy)] }
    let filling = Filling(written, faults, Dictionary(labels) { first, _ in first }, scene)
    return HTML {
      filling.summary
      Tag.p(words.contentText)
      if toSay.count < items.count {
        Block(PlanWords.in(scene.tongue.standard).inPlanItem) {
          Tag.ul { for item in items where item.state.isInPlan { Tag.li { item.text } } }
        }
      }
      ClassNote(ContentMarked.self, in: scene)
      PostForm(to: .person(person, .planContent), scene: scene) {
        for item in toSay {
          Tag.div(.class("card")) {
            filling.one(
              "mark-\(item.id)",
              [
                Option(words.said, value: "said"), Option(words.notNeeded, value: "notNeeded"),
                Option(words.missing, value: "missing"),
              ], otherwise: item.mark)
            filling.field("text-\(item.id)", otherwise: item.told)
          }
        }
        Tag.div(.class("acts")) { Button(scene.site.save, drawing: .done, isMain: true) }
      }
    }
  }
}
