import CoCreation
package import Links
import Localization
package import Markup
package import Values

/// The person, or whoever stands beside, takes up something that should be in the plan.
package struct OwnAgreementPage: Page {
  package let person: ID<Address.Person>
  package let name: String
  /// The id the agreement will have, so that the same form sent twice is one agreement.
  package let newID: ID<Address.Agreement>
  /// The plan it is taken up in.
  package let plan: ID<Address.Plan>
  /// The service that gives the support in that plan, where the person has several.
  package let provider: String?
  package let isOwn: Bool
  package let written: [String: String]
  package let faults: FieldFaults

  package init(
    person: ID<Address.Person>, name: String, newID: ID<Address.Agreement>, plan: ID<Address.Plan>,
    provider: String? = nil, isOwn: Bool,
    written: [String: String] = [:],
    faults: FieldFaults = []
  ) {
    self.person = person
    self.name = name
    self.newID = newID
    self.plan = plan
    self.provider = provider
    self.isOwn = isOwn
    self.written = written
    self.faults = faults
  }

  package func title(in scene: Scene) -> String {
    let title = PlanVersionWords.in(isOwn ? scene.tongue : scene.tongue.standard).wantToChange
    return provider.map { "\(title): \($0)" } ?? title
  }

  package func content(in scene: Scene) -> HTML {
    let tongue = isOwn ? scene.tongue : scene.tongue.standard
    let words = PlanVersionWords.in(tongue)
    return HTML {
      if !isOwn { Notice(.note, words.yourWords(name)) }
      ClassNote(AgreementOpened.self, in: scene)
      Enquiry(
        address: .person(person, .newAgreementOf(plan)), scene: scene, hidden: [("id", newID.description)],
        written: written,
        faults: faults,
        questions: [
          .init("area", words.about, hint: words.aboutHint, .field(.line)),
          .init("wants", MomentWords.in(tongue).wants, .field(.lines(3)), isRequired: false),
        ], send: scene.site.save)
    }
  }
}
