import CoCreation
package import Links
import Localization
package import Markup
package import Values

/// Entering a colleague with a first task: by a manager for the own service, by the administrator for any.
package struct NewColleaguePage: Page {
  /// Where the form is sent: `newColleague` or `newAccount`.
  package let address: Address
  package let newID: ID<Address.Colleague>
  /// The tasks that the reader may give.
  package let roles: [Role]
  /// Services and organisations to choose among; one is taken as given.
  package let places: [Option]
  package let written: [String: String]
  package let faults: FieldFaults

  /// A task in an organisation, by its value in the form.
  package enum Role: String, Sendable, CaseIterable {
    case professional, firstLineManager, decisionMaker, administrator, researcher
  }

  package init(
    address: Address, newID: ID<Address.Colleague>, roles: [Role], places: [Option], written: [String: String] = [:],
    faults: FieldFaults = []
  ) {
    self.address = address
    self.newID = newID
    self.roles = roles
    self.places = places
    self.written = written
    self.faults = faults
  }

  package func title(in scene: Scene) -> String { RegisterWords.in(scene.tongue).newColleague }

  package func content(in scene: Scene) -> HTML {
    let words = RegisterWords.in(scene.tongue)
    let labels = AppointmentFields.labels(words).merging(["name": words.name, "signInName": words.signInName]) {
      first, _ in first
    }
    let filling = Filling(written, faults, labels, scene)
    return HTML {
      filling.summary
      ClassNote(HumanRegistered.self, in: scene)
      PostForm(to: address, scene: scene, hidden: [("id", newID.description)]) {
        filling.field("name")
        filling.field("signInName", hint: words.signInNameHint)
        AppointmentFields(roles: roles, places: places, filling: filling, words: words, today: scene.today)
        Tag.div(.class("acts")) { Button(SiteWords.in(scene.tongue.standard).save, drawing: .done, isMain: true) }
      }
    }
  }
}

extension NewColleaguePage.Role {
  func label(_ words: RegisterWords) -> String {
    switch self {
    case .professional: words.professional
    case .firstLineManager: words.manager
    case .decisionMaker: words.decisionMaker
    case .administrator: words.administrator
    case .researcher: words.researcher
    }
  }
}

/// A one-time code, shown once to whoever made it.
package struct OneTimeCodePage: Page {
  package let name: String
  package let signInName: String
  package let code: String
  /// Where to go on.
  package let next: Address

  package init(name: String, signInName: String, code: String, next: Address) {
    self.name = name
    self.signInName = signInName
    self.code = code
    self.next = next
  }

  package func title(in scene: Scene) -> String { RegisterWords.in(scene.tongue).codeTitle(name) }

  package func content(in scene: Scene) -> HTML {
    let words = RegisterWords.in(scene.tongue)
    return HTML {
      Notice(.careful, words.codeOnce)
      Tag.dl(.class("facts")) {
        Tag.dt(words.signInName)
        Tag.dd { signInName }
        Tag.dt(words.code)
        Tag.dd { Tag.span(.class("code")) { code } }
      }
      Tag.p(words.codeHow)
      Tag.div(.class("acts")) { LinkButton(scene.site.goOn, drawing: .done, next, isMain: true) }
    }
  }
}
