import CoCreation
package import Links
import Localization
package import Markup
package import Values

/// Entering a person: by the manager of the service that supports them, or by a decision maker before any does.
package struct NewPersonPage: Page {
  /// The service that supports them; `nil` where none does yet.
  package let service: ID<Address.Service>?
  /// The id the person will have, so that the same form sent twice is one person.
  package let newID: ID<Address.Person>
  package let written: [String: String]
  package let faults: FieldFaults

  package init(
    service: ID<Address.Service>?, newID: ID<Address.Person>, written: [String: String] = [:],
    faults: FieldFaults = []
  ) {
    self.service = service
    self.newID = newID
    self.written = written
    self.faults = faults
  }

  package func title(in scene: Scene) -> String { RegisterWords.in(scene.tongue).newPerson }

  package func content(in scene: Scene) -> HTML {
    let words = RegisterWords.in(scene.tongue)
    let site = SiteWords.in(scene.tongue.standard)
    let filling = Filling(
      written, faults,
      [
        "name": words.personsName, "picture": words.picture, "language": words.language, "register": words.register,
        "density": words.density, "first": words.supportFrom,
      ], scene)
    return HTML {
      filling.summary
      ClassNote(PersonRegistered.self, in: scene)
      PostForm(
        to: service.map { .newPerson($0) } ?? .newDecidedPerson, scene: scene, hidden: [("id", newID.description)],
        takesFiles: true
      ) {
        filling.field("name", hint: words.personsNameHint)
        filling.field("picture", .photo, hint: site.optional)
        filling.one(
          "language", [Option("Svenska", value: "sv"), Option("English", value: "en")],
          otherwise: scene.tongue.language.tag)
        filling.one(
          "register", [Option(site.easyWords, value: "easy"), Option(site.standardWords, value: "standard")],
          otherwise: "easy")
        filling.one(
          "density",
          [
            Option(site.twoChoices, value: "simplest"), Option(site.fourChoices, value: "simple"),
            Option(site.manyChoices, value: "standard"),
          ], otherwise: "simple")
        if service != nil { filling.field("first", .date, otherwise: scene.today.description) }
        Tag.div(.class("acts")) { Button(site.save, drawing: .done, isMain: true) }
      }
    }
  }
}
