package import CoCreation
package import Values

extension Reader {
  /// What a moment can be about: an agreement of one of the person's plans.
  package struct AgreedMatter {
    package let plan: ID<Plan>
    package let service: ID<Service>?
    package let agreement: AgreementView
  }

  /// The open agreements of the person's plans, in the order in which they were opened.
  ///
  /// Who notes a moment sees what moments are about, as far as they may read moments or the plan.
  package func matters() throws -> [AgreedMatter] {
    if standing.denial(of: .write, .moment) != nil { try allow(.read, .plan) }
    let plans: [Told<PlanState>] = try all(.plan)
    return plans.flatMap { told in
      told.state.agreements.map {
        AgreedMatter(plan: told.id(), service: told.state.begun.last?.content.service, agreement: $0)
      }
    }
  }
}
