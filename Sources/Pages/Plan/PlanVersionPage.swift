package import Links
import Localization
package import Markup
package import Values

/// A version of the plan as it was settled: what changed and why, and what was agreed then.
package struct PlanVersionPage: Page {
  package let person: ID<Address.Person>
  package let name: String
  package let version: Int
  package let settledOn: Day
  /// What changed, and why; `nil` for the first version.
  package let what: Saying?
  package let why: Saying?
  package let agreements: [AgreementCard]
  /// The number of the newest version.
  package let last: Int
  package let isOwn: Bool
  /// The plan's own id and who gives the support in it, where there are several plans.
  package let provider: (plan: ID<Address.Plan>, name: String)?

  package init(
    person: ID<Address.Person>, name: String, version: Int, settledOn: Day, what: Saying?, why: Saying?,
    agreements: [AgreementCard], last: Int, isOwn: Bool, provider: (plan: ID<Address.Plan>, name: String)? = nil
  ) {
    self.provider = provider
    self.person = person
    self.name = name
    self.version = version
    self.settledOn = settledOn
    self.what = what
    self.why = why
    self.agreements = agreements
    self.last = last
    self.isOwn = isOwn
  }

  package func title(in scene: Scene) -> String {
    PlanWords.in(isOwn ? scene.tongue : scene.tongue.standard).version(version, scene.dates.full(settledOn))
  }

  package func content(in scene: Scene) -> HTML {
    let tongue = isOwn ? scene.tongue : scene.tongue.standard
    let words = PlanVersionWords.in(tongue)
    return HTML {
      if let provider { Tag.p(provider.name) }
      if let what { Block(PlanWords.in(tongue).whatChanged) { what } }
      if let why { Block(words.why) { why } }
      if version < last { Notice(.note, words.older) }
      for agreement in agreements {
        agreement.card(person: person, name: name, isOwn: isOwn, level: .second, scene: scene, isOld: true)
      }
      Tag.div(.class("acts")) {
        if version > 1 {
          LinkButton(
            words.before, drawing: .undo,
            .person(person, provider.map { .planVersionOf($0.plan, version - 1) } ?? .planVersion(version - 1)))
        }
        LinkButton(words.now, drawing: .plan, .person(person, .plan))
      }
    }
  }
}
