import CoCreation
package import Links
import Localization
package import Markup
package import Values

/// Reading without usual access: a reason first, which the person sees.
package struct ReasonPage: Page {
  package let person: ID<Address.Person>
  package let name: String
  package let written: String
  package let fault: FieldFault?

  package init(person: ID<Address.Person>, name: String, written: String = "", fault: FieldFault? = nil) {
    self.person = person
    self.name = name
    self.written = written
    self.fault = fault
  }

  package func title(in scene: Scene) -> String { FormWords.in(scene.tongue).reasonTitle(name) }

  package func content(in scene: Scene) -> HTML {
    let words = FormWords.in(scene.tongue)
    let told = FaultsTold(fault.map { [("reason", $0)] } ?? [], labels: ["reason": words.reason], scene)
    return HTML {
      told.summary
      Notice(.careful, words.reasonText(name))
      ClassNote(AccessNoted.self, in: scene)
      PostForm(to: .person(person, .reason), scene: scene) {
        Field("reason", label: words.reason, fault: told["reason"], value: written, kind: .lines(3))
        Tag.div(.class("acts")) { Button(words.open, drawing: .looked, isMain: true) }
      }
    }
  }
}
