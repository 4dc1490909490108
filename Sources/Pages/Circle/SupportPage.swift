import CoCreation
package import Links
import Localization
package import Markup
package import Values

/// A service begins or ends its support of a person.
package struct SupportPage: Page {
  package let person: ID<Address.Person>
  package let name: String
  package let current: [Current]
  /// Services that can begin.
  package let services: [Option]
  package let written: [String: String]
  package let faults: FieldFaults

  /// A service that gives support now.
  package struct Current: Sendable {
    package let name: String
    /// What a form sends for it.
    package let value: String
    package let first: Day

    package init(name: String, value: String, first: Day) {
      self.name = name
      self.value = value
      self.first = first
    }
  }

  package init(
    person: ID<Address.Person>, name: String, current: [Current], services: [Option], written: [String: String] = [:],
    faults: FieldFaults = []
  ) {
    self.person = person
    self.name = name
    self.current = current
    self.services = services
    self.written = written
    self.faults = faults
  }

  package func title(in scene: Scene) -> String {
    let words = CircleWords.in(scene.tongue.standard)
    return "\(words.title(name)): \(words.support.lowercased())"
  }

  package func content(in scene: Scene) -> HTML {
    let words = CircleWords.in(scene.tongue.standard)
    let lasts = current.map { ("last-\($0.value)", "\($0.name): \(words.lastDay.lowercased())") }
    let labels = Dictionary(lasts + [("service", words.service), ("first", words.firstDay)]) { first, _ in first }
    let filling = Filling(written, faults, labels, scene)
    return HTML {
      filling.summary
      ClassNote(SupportBegan.self, in: scene)
      if current.isEmpty { Tag.p(words.noSupport) }
      for one in current { ending(one, filling, words, scene) }
      if !services.isEmpty {
        Block(words.begin) {
          PostForm(to: .person(person, .support), scene: scene, hidden: [("act", "begin")]) {
            filling.select("service", services)
            filling.field("first", .date, otherwise: scene.today.description)
            Button(scene.site.save, drawing: .done, isMain: true)
          }
        }
      }
    }
  }

  /// Each form has a field of its own: `last-` and what the form sends for the service.
  private func ending(_ one: Current, _ filling: Filling, _ words: CircleWords, _ scene: Scene) -> HTML {
    Block(one.name, class: "card") {
      Tag.p(words.from(scene.dates.day(one.first, today: scene.today)))
      PostForm(to: .person(person, .support), scene: scene, hidden: [("act", "end"), ("service", one.value)]) {
        filling.field("last-\(one.value)", .date, otherwise: scene.today.description)
        Tag.button(.type("submit"), .class("button"), .ariaLabel("\(words.end): \(one.name)")) {
          Drawing.no
          Tag.span(words.end)
        }
      }
    }.html
  }
}
