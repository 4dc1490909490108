import CoCreation
package import Links
import Localization
package import Markup
package import Values

/// Correcting a moment by a new entry: what stood before stays readable.
package struct CorrectionPage: Page {
  package let person: ID<Address.Person>
  package let moment: ID<Address.Moment>
  /// The texts that the reader wrote and may correct, by field.
  package let texts: [(field: String, label: String, text: String)]
  package let faults: [(field: String, fault: FieldFault)]

  package init(
    person: ID<Address.Person>, moment: ID<Address.Moment>, texts: [(field: String, label: String, text: String)],
    faults: [(field: String, fault: FieldFault)] = []
  ) {
    self.person = person
    self.moment = moment
    self.texts = texts
    self.faults = faults
  }

  package func title(in scene: Scene) -> String { FormWords.in(scene.tongue).correctionTitle }

  package func content(in scene: Scene) -> HTML {
    let words = FormWords.in(scene.tongue)
    let labels = Dictionary(texts.map { ($0.field, $0.label) }) { first, _ in first }
    let told = FaultsTold(faults, labels: labels, scene)
    return HTML {
      told.summary
      Tag.p(words.correctionText)
      ClassNote(PlacesWritten.self, in: scene)
      PostForm(to: .person(person, .correction(moment)), scene: scene) {
        for one in texts {
          Field(one.field, label: one.label, fault: told[one.field], value: one.text, kind: .lines(3))
        }
        Tag.div(.class("acts")) { Button(scene.site.save, drawing: .done, isMain: true) }
      }
    }
  }
}
