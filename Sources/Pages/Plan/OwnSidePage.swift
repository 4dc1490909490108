import CoCreation
package import Links
import Localization
package import Markup
package import Values

/// The person, or whoever represents the person, writes the own side of an agreement.
package struct OwnSidePage: NamingPage {
  package let person: ID<Address.Person>
  package let name: String
  package let agreement: ID<Address.Agreement>
  package let area: Written
  package let isOwn: Bool
  package let written: [String: String]
  package let faults: FieldFaults

  package init(
    person: ID<Address.Person>, name: String, agreement: ID<Address.Agreement>, area: Written, isOwn: Bool,
    written: [String: String] = [:], faults: FieldFaults = []
  ) {
    self.person = person
    self.name = name
    self.agreement = agreement
    self.area = area
    self.isOwn = isOwn
    self.written = written
    self.faults = faults
  }

  package var named: Written { area }

  /// Says of which area a side is written.
  package func title(naming area: String, in scene: Scene) -> String {
    isOwn
      ? "\(area): \(PlanWords.in(scene.tongue).how)" : "\(PlanVersionWords.in(scene.tongue.standard).change): \(area)"
  }

  package func content(in scene: Scene) -> HTML {
    let tongue = isOwn ? scene.tongue : scene.tongue.standard
    let words = MomentWords.in(tongue)
    return HTML {
      if !isOwn { Notice(.note, PlanVersionWords.in(tongue).yourWords(name)) }
      ClassNote(AgreementWordsWritten.self, in: scene)
      Enquiry(
        address: .person(person, .ownSide(agreement)), scene: scene, hidden: [], written: written, faults: faults,
        questions: [
          .init("wants", words.wants, .saying),
          .init("knows", words.knows, .field(.lines(2)), isRequired: false),
          .init("matters", words.matters, .field(.lines(2)), isRequired: false),
        ], send: scene.site.save)
    }
  }
}
