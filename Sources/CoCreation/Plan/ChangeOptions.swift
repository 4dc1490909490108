package import Values

/// Put something among what can be chosen in an area of life, or take it away.
///
/// Either side puts things there; what the person put there only the person takes away.
package struct ChangeOptions: Command {
  package let agreement: ID<Agreement>
  package let option: ID<AgreementOption>
  /// What is put there; `nil` to take the option away.
  package let what: Expression?

  /// As many as a page shows at most (design, section 12).
  package static let most = 9

  package init(agreement: ID<Agreement>, option: ID<AgreementOption>, what: Expression?) {
    self.agreement = agreement
    self.option = option
    self.what = what
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing plan: PlanState, as standing: Standing) throws(PlanRefusal) -> [any Fact] {
    if let denial = plan.denial(of: .write, as: standing) { throw .notAllowed(denial) }
    try plan.checkOpen(agreement)
    let options = plan.agreement(agreement)?.options ?? []
    let there = options.first { $0.content.option == option }
    guard let what else {
      guard let there else { return [] }
      guard !there.voice.isThePerson || standing.voice.isThePerson else { throw .notYours }
      return [OptionRemoved(agreement: agreement, option: option)]
    }
    guard there == nil, !options.contains(where: { $0.content.what == what }) else { return [] }
    guard options.count < Self.most else { throw .tooManyOptions(most: Self.most) }
    return [OptionAdded(agreement: agreement, option: option, what: what)]
  }
}
