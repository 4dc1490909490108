package import CoCreation
package import Links
import Localization
package import Markup
package import Values

/// A representative's own view of what the person was asked; it has a list of its own and is never the person's answer.
package struct ViewPage: Page {
  package let person: ID<Address.Person>
  package let asking: ID<Address.Asking>
  package let name: String
  package let question: Question
  package let event: Event
  /// The own view as it stands, which is corrected here; `nil` where there is none yet.
  package let given: Answer?
  package let fault: FieldFault?

  package init(
    person: ID<Address.Person>, asking: ID<Address.Asking>, name: String, question: Question, event: Event,
    given: Answer? = nil, fault: FieldFault? = nil
  ) {
    self.person = person
    self.asking = asking
    self.name = name
    self.question = question
    self.event = event
    self.given = given
    self.fault = fault
  }

  package func title(in scene: Scene) -> String { MomentMoreWords.in(scene.tongue).viewTitle(name) }

  package func content(in scene: Scene) -> HTML {
    let words = MomentMoreWords.in(scene.tongue)
    let asking = AskingWords.in(scene.tongue)
    let mirror = MirrorWords.in(scene.tongue.standard)
    let label = question == .help ? mirror.help(name) : question == .choice ? mirror.choice(name) : asking.listened
    let told = FaultsTold(fault.map { [("answer", $0)] } ?? [], labels: ["answer": label], scene)
    return HTML {
      told.summary
      event.line(in: scene)
      Notice(.note, words.viewText(name))
      ClassNote(ViewGiven.self, in: scene)
      if given != nil { Notice(.note, AskedWords.in(scene.tongue).correcting) }
      PostForm(to: .person(person, .view(self.asking)), scene: scene) {
        ChoiceGroup(
          id: "answer", question: label, fault: told["answer"],
          (question.answers + [.dontKnow]).map { answer in
            Tile(
              answer.label(asking), .drawing(question.drawing(answer)),
              .one(name: "answer", value: answer.rawValue, isChosen: answer == given))
          })
        Tag.div(.class("acts")) { Button(words.save, drawing: .done, isMain: true) }
      }
    }
  }
}
