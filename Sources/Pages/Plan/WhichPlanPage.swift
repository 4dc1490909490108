package import Links
import Localization
package import Markup
package import Values

/// In which of a person's plans something is taken up: each by the service that gives the support in it.
package struct WhichPlanPage: Page {
  package let person: ID<Address.Person>
  package let plans: [(plan: ID<Address.Plan>, name: String)]
  package let isOwn: Bool
  package let first: Int

  package init(
    person: ID<Address.Person>, plans: [(plan: ID<Address.Plan>, name: String)], isOwn: Bool, from first: Int = 0
  ) {
    self.person = person
    self.plans = plans
    self.isOwn = isOwn
    self.first = first
  }

  package func title(in scene: Scene) -> String {
    PlanVersionWords.in(isOwn ? scene.tongue : scene.tongue.standard).whichPlan
  }

  package func content(in scene: Scene) -> HTML {
    Portion(
      id: "plan", label: title(in: scene), from: first, scene: scene,
      plans.map { Tile($0.name, .drawing(.plan), .link(.person(person, .newAgreementOf($0.plan)))) }
    ).html
  }
}
