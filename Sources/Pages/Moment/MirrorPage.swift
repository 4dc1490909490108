import CoCreation
package import Links
import Localization
package import Markup
package import Values

/// The professional's mirror of one moment, answered apart from the person.
package struct MirrorPage: Page {
  package let person: ID<Address.Person>
  package let moment: ID<Address.Moment>
  package let name: String
  package let event: Event
  /// Whether the person has not yet shown an answer to this moment.
  package let isBlind: Bool
  package let present: [Candidate]
  /// The own mirror that is corrected here, as the form names it; `nil` where it is the first.
  package let corrects: String?
  package let written: [String: String]
  package let faults: FieldFaults

  package init(
    person: ID<Address.Person>, moment: ID<Address.Moment>, name: String, event: Event, isBlind: Bool,
    present: [Candidate] = [], corrects: String? = nil, written: [String: String] = [:],
    faults: FieldFaults = []
  ) {
    self.person = person
    self.moment = moment
    self.name = name
    self.event = event
    self.isBlind = isBlind
    self.present = present
    self.corrects = corrects
    self.written = written
    self.faults = faults
  }

  package func title(in scene: Scene) -> String { MirrorWords.in(scene.tongue).title }

  package func content(in scene: Scene) -> HTML {
    let words = MirrorWords.in(scene.tongue)
    let told = FaultsTold(
      faults, labels: ["choice": words.choice(name), "help": words.help(name), "will": words.whoseWill], scene)
    return HTML {
      told.summary
      event.line(in: scene)
      Tag.p(.class("quiet")) { words.seenBy(name) }
      if !isBlind { Notice(.note, words.notBlind(name)) }
      ClassNote(MirrorGiven.self, in: scene)
      if corrects != nil { Notice(.note, AskedWords.in(scene.tongue.standard).correcting) }
      PostForm(
        to: .person(person, .mirror(moment)), scene: scene, hidden: corrects.map { [("corrects", $0)] } ?? []
      ) {
        answers("choice", words.choice(name), .choice, told, scene)
        answers("help", words.help(name), .help, told, scene)
        ChoiceGroup(
          id: "will", question: words.whoseWill, fault: told["will"],
          [
            (words.persons(name), WhoseWill.persons), (words.both, .both), (words.staffs, .staffs),
            (words.someoneElses, .someoneElses), (words.dontKnow, .dontKnow),
          ].map {
            Tile($0.0, nil, .one(name: "will", value: $0.1.rawValue, isChosen: written["will"] == $0.1.rawValue))
          })
        if !present.isEmpty {
          ChoiceGroup(
            id: "present", question: words.whoWasThere,
            present.map {
              Tile($0.face.name, .face($0.face), .any(name: "present", value: $0.value, isChosen: $0.isChosen))
            })
        }
        if !present.isEmpty { helpers(scene) }
        Tag.div(.class("acts")) { Button(words.save, drawing: .done, isMain: true) }
      }
    }
  }

  /// Who helped the person to answer, as the professional tells it.
  private func helpers(_ scene: Scene) -> ChoiceGroup {
    let chosen = (written["helped"] ?? "").split(separator: " ").map(String.init)
    return ChoiceGroup(
      id: "helped", question: MomentMoreWords.in(scene.tongue.standard).whoHelped(name), hint: scene.site.optional,
      present.map {
        Tile($0.face.name, .face($0.face), .any(name: "helped", value: $0.value, isChosen: chosen.contains($0.value)))
      })
  }

  private func answers(
    _ field: String, _ sentence: String, _ question: Question, _ told: FaultsTold, _ scene: Scene
  ) -> ChoiceGroup {
    let asking = AskingWords.in(scene.tongue.standard)
    return ChoiceGroup(
      id: field, question: sentence, fault: told[field],
      (question.answers + [.dontKnow]).map { answer in
        Tile(
          answer.label(asking), .drawing(question.drawing(answer)),
          .one(name: field, value: answer.rawValue, isChosen: written[field] == answer.rawValue))
      })
  }
}
