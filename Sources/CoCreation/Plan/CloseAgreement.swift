package import Values

/// End an agreement, with why.
package struct CloseAgreement: Command {
  package let agreement: ID<Agreement>
  package let why: Expression

  package init(agreement: ID<Agreement>, why: Expression) {
    self.agreement = agreement
    self.why = why
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing plan: PlanState, as standing: Standing) throws(PlanRefusal) -> [any Fact] {
    if let denial = plan.denial(of: .arrange, as: standing) { throw .notAllowed(denial) }
    guard let view = plan.agreement(agreement) else { throw .noSuchAgreement }
    return view.isClosed ? [] : [AgreementClosed(agreement: agreement, why: why)]
  }
}
