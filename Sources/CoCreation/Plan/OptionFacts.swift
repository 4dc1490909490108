package import Values

/// Something was put among what can be chosen in an area of life; who put it there follows from the voice.
package struct OptionAdded: Fact {
  package static let kind = FactKind("plan.option.added", version: 1)
  package static let recordClass = RecordClass.personalFile

  package let agreement: ID<Agreement>
  package let option: ID<AgreementOption>
  package let what: Expression

  package init(agreement: ID<Agreement>, option: ID<AgreementOption>, what: Expression) {
    self.agreement = agreement
    self.option = option
    self.what = what
  }
}

/// Something was taken from what can be chosen; what was chosen before stays as it was.
package struct OptionRemoved: Fact {
  package static let kind = FactKind("plan.option.removed", version: 1)
  package static let recordClass = RecordClass.personalFile

  package let agreement: ID<Agreement>
  package let option: ID<AgreementOption>

  package init(agreement: ID<Agreement>, option: ID<AgreementOption>) {
    self.agreement = agreement
    self.option = option
  }
}
