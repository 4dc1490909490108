package import Values

/// Take up an area of life.
package struct OpenAgreement: Command {
  package let agreement: ID<Agreement>
  package let area: AgreementArea
  package let title: Expression
  package let pack: Pack

  package init(agreement: ID<Agreement>, area: AgreementArea, title: Expression, pack: Pack) {
    self.agreement = agreement
    self.area = area
    self.title = title
    self.pack = pack
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing plan: PlanState, as standing: Standing) throws(PlanRefusal) -> [any Fact] {
    // Either side may take something up.
    if let denial = plan.denial(of: .write, as: standing) { throw .notAllowed(denial) }
    guard plan.isBegun else { throw .notBegun }
    if case let .ofPack(id) = area, !pack.lifeAreas.contains(where: { $0.id == id }) { throw .unknownLifeArea(id) }
    guard plan.agreement(agreement) == nil else { return [] }
    return [AgreementOpened(agreement: agreement, area: area, title: title)]
  }
}
