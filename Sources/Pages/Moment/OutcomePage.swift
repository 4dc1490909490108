import CoCreation
package import Links
import Localization
package import Markup
package import Values

/// What came of a moment that the person began, told in one touch: who did it; the rest may be added.
package struct OutcomePage: Page {
  package let person: ID<Address.Person>
  package let moment: ID<Address.Moment>
  package let name: String
  /// The moment as a list tells it.
  package let thing: Thing
  package let written: [String: String]
  package let faults: FieldFaults

  package init(
    person: ID<Address.Person>, moment: ID<Address.Moment>, name: String, thing: Thing,
    written: [String: String] = [:], faults: FieldFaults = []
  ) {
    self.person = person
    self.moment = moment
    self.name = name
    self.thing = thing
    self.written = written
    self.faults = faults
  }

  package func title(in scene: Scene) -> String {
    "\(MomentMoreWords.in(scene.tongue.standard).outcome): \(thing.what)"
  }

  package func content(in scene: Scene) -> HTML {
    let tongue = scene.tongue.standard
    let (words, more) = (MomentWords.in(tongue), MomentMoreWords.in(tongue))
    let filling = Filling(
      written, faults,
      [
        "carriedOut": MomentToldWords.in(tongue).whoDidIt, "outcome": words.wasItAsWished, "reason": words.reason,
        "what": more.what,
      ], scene)
    return HTML {
      filling.summary
      Tag.h2(TeamWords.in(tongue).personWants(name))
      Things([thing], whenEmpty: "", scene)
      ClassNote(OutcomeTold.self, in: scene)
      PostForm(
        to: .person(person, .addition(moment)), scene: scene, hidden: [("add", "outcome"), ("isShort", "yes")]
      ) {
        Details(words.moreAbout, isOpen: !faults.isEmpty) {
          filling.one("outcome", Outcome.beside.map { Option($0.label(words), value: $0.rawValue) })
          filling.one(
            "reason", DifferenceReason.allCases.map { Option($0.label(words, name: name), value: $0.rawValue) })
          filling.field("what", .lines(2), hint: scene.site.optional)
        }
        // The last tap saves, as where a moment is noted.
        CarriedOut.question(name: name, fault: filling.fault(of: "carriedOut"), tongue)
      }
      Tag.div(.class("acts")) {
        LinkButton(scene.site.back, drawing: .undo, .person(person, .moment(moment)))
      }
    }
  }
}

extension Outcome {
  /// What can be said of it beside who did it: that it was not done is told there.
  static let beside = allCases.filter { $0 != .notDone }
}

extension CarriedOut {
  /// "Who did it?", each answer a button that sends the form.
  static func question(name: String, fault: String?, _ tongue: Tongue) -> ChoiceGroup {
    let words = MomentWords.in(tongue)
    let tiles = allCases.map { by in
      let drawing: Drawing =
        switch by {
        case .person: .nobody
        case .together: .weWhoWereThere
        case .professional: .helper
        case .nobody: .no
        }
      return Tile(by.choice(person: name, words), .drawing(drawing), .button(name: "carriedOut", value: by.rawValue))
    }
    return ChoiceGroup(id: "carriedOut", question: MomentToldWords.in(tongue).whoDidIt, fault: fault, tiles)
  }
}
