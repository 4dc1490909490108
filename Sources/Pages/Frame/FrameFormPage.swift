package import Links
import Localization
package import Markup
package import Values

/// Entering a decision: by the authority's decision maker, or by a provider as a dated copy.
package struct FrameFormPage: Page {
  package let person: ID<Address.Person>
  package let name: String
  /// The id the frame will have, so that the same form sent twice is one frame.
  package let newID: ID<Address.Frame>
  /// Services from the pack's list, by their ids.
  package let services: [Option]
  package let written: [String: String]
  package let faults: [(field: String, fault: FieldFault)]

  package init(
    person: ID<Address.Person>, name: String, newID: ID<Address.Frame>, services: [Option],
    written: [String: String] = [:], faults: [(field: String, fault: FieldFault)] = []
  ) {
    self.person = person
    self.name = name
    self.newID = newID
    self.services = services
    self.written = written
    self.faults = faults
  }

  package func title(in scene: Scene) -> String { FormWords.in(scene.tongue).decisionTitle(name) }

  package func content(in scene: Scene) -> HTML {
    let words = FormWords.in(scene.tongue)
    let frame = FrameWords.in(scene.tongue.standard)
    let told = FaultsTold(faults, labels: labels(words, frame), scene)
    return HTML {
      told.summary
      Tag.p(.class("quiet")) { scene.site.file }
      PostForm(to: .person(person, .frames), scene: scene, hidden: [("id", newID.description)]) {
        Block(frame.granted) { granted(words, frame, told) }
        Block(frame.period) {
          field("decided", words.decidedOn, nil, told, .date)
          field("first", words.firstDay, nil, told, .date)
          field("last", words.lastDay, words.lastDayHint, told, .date)
        }
        field("conditions", frame.conditions, scene.site.optional, told, .lines(2))
        field("reasons", frame.reasons, nil, told, .lines(4))
        participation(words, frame, told)
        field("statement", frame.ownStatement(name), scene.site.optional, told, .lines(2))
        Tag.div(.class("acts")) { Button(scene.site.save, drawing: .done, isMain: true) }
      }
    }
  }

  private func granted(_ words: FormWords, _ frame: FrameWords, _ told: FaultsTold) -> HTML {
    HTML {
      ChoiceGroup(
        id: "service", question: words.service, fault: told["service"],
        services.map {
          Tile($0.label, nil, .one(name: "service", value: $0.value, isChosen: written["service"] == $0.value))
        })
      field("amount", frame.amount, nil, told, .line)
      field("purpose", frame.purpose, nil, told, .lines(2))
      field("basis", frame.legalBasis, nil, told, .line)
      field("easy", words.easyText, words.easyTextHint, told, .lines(3))
    }
  }

  private func participation(_ words: FormWords, _ frame: FrameWords, _ told: FaultsTold) -> HTML {
    HTML {
      ChoiceGroup(
        id: "part", question: frame.tookPart(name), fault: told["part"],
        [("took", words.took), ("didNot", words.didNot)].map { value, label in
          Tile(label, nil, .one(name: "part", value: value, isChosen: written["part"] == value))
        })
      field("how", words.how, nil, told, .lines(2))
      field("why", words.why, nil, told, .lines(2))
      field("others", frame.whoElse, nil, told, .line)
    }
  }

  private func labels(_ words: FormWords, _ frame: FrameWords) -> [String: String] {
    [
      "service": words.service, "amount": frame.amount, "purpose": frame.purpose, "basis": frame.legalBasis,
      "easy": words.easyText, "decided": words.decidedOn, "first": words.firstDay, "last": words.lastDay,
      "conditions": frame.conditions, "reasons": frame.reasons, "part": frame.tookPart(name), "how": words.how,
      "why": words.why, "others": frame.whoElse, "statement": frame.ownStatement(name),
    ]
  }

  private func field(_ name: String, _ label: String, _ hint: String?, _ told: FaultsTold, _ kind: Field.Kind) -> Field
  {
    Field(name, label: label, hint: hint, fault: told[name], value: written[name] ?? "", kind: kind)
  }
}
