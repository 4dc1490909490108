package import CoCreation
package import Links
import Localization
package import Markup
package import Values

/// The form in which a manager tells of the own service for comparison; its figures go along as they were released.
///
/// The form sends one text for each field, by the field's name, and `name`.
package struct ServiceProfilePage: Page {
  package let service: ID<Address.Service>
  package let figures: [ProfileFigure]
  package let until: Day
  package let written: [String: String]
  package let faults: FieldFaults
  /// Where what was handed in last is seen, and when it was handed in.
  package let handedIn: (address: Address, day: Day)?

  /// The fields that a manager writes.
  package static let fields: [ProfileField] = [
    .understanding, .norms, .values, .behaviours, .practices, .enablers, .hindrances, .outcomes,
  ]

  package init(
    service: ID<Address.Service>, figures: [ProfileFigure], until: Day, written: [String: String],
    faults: FieldFaults = [], handedIn: (address: Address, day: Day)? = nil
  ) {
    self.service = service
    self.figures = figures
    self.until = until
    self.written = written
    self.faults = faults
    self.handedIn = handedIn
  }

  package func title(in scene: Scene) -> String { ComparisonWords.in(scene.tongue).serviceProfile }

  package func content(in scene: Scene) -> HTML {
    let words = ComparisonWords.in(scene.tongue)
    let labels = words.fields.merging(["name": words.title]) { _, own in own }
    let told = FaultsTold(faults, labels: labels, scene)
    return HTML {
      told.summary
      Tag.p(words.serviceProfileText)
      if let handedIn {
        Tag.p {
          Tag.a(.href(handedIn.address.path)) { words.handedIn(scene.dates.full(handedIn.day)) }
        }
        Tag.p(.class("quiet")) { words.handInMore }
      }
      ClassNote(ProfileRegistered.self, in: scene)
      PostForm(to: .serviceProfile(service), scene: scene) {
        Field("name", label: words.title, fault: told["name"], value: written["name"] ?? "")
        for field in Self.fields {
          Field(
            field.rawValue, label: words.fields[field.rawValue] ?? field.rawValue, hint: words.serviceProfileLines,
            fault: told[field.rawValue], value: written[field.rawValue] ?? "", kind: .lines(4))
        }
        Block(words.figures) {
          if figures.isEmpty {
            Tag.p(words.noFigures)
          } else {
            Tag.p(words.figuresText)
            FigureList(figures: figures, until: until, scene: scene)
          }
        }
        Tag.div(.class("acts")) { Button(words.publish, drawing: .done, isMain: true) }
      }
    }
  }
}
