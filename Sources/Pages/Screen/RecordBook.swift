package import CoCreation
package import Values

/// What a pack says of records: which class a kind of fact belongs to, what it is called, and how long it is kept.
package struct RecordBook: Sendable {
  private let rules: [RecordClassRule]
  private let retentions: [Retention]
  private let organisation: OrganisationKind
  /// The language of the pack's own words.
  let language: Language

  /// - Parameter organisation: The kind of the organisation that answers for what is written.
  package init(_ pack: Pack, at organisation: OrganisationKind) {
    self.init(
      rules: pack.recordClasses, retentions: pack.retentions, organisation: organisation, language: pack.defaultLanguage
    )
  }

  package init(
    rules: [RecordClassRule], retentions: [Retention], organisation: OrganisationKind, language: Language
  ) {
    self.rules = rules
    self.retentions = retentions
    self.organisation = organisation
    self.language = language
  }

  /// The class of a kind of fact: where the pack puts it, otherwise its usual one.
  func recordClass(of fact: any Fact.Type) -> RecordClass {
    rules.first { $0.kinds.contains(fact.kind.name) }?.recordClass ?? fact.recordClass
  }

  /// What the pack says of a class; `nil` if it says nothing.
  func rule(of recordClass: RecordClass) -> RecordClassRule? { rules.first { $0.recordClass == recordClass } }

  /// How long it is kept; `nil` where the pack does not say.
  func retention(of recordClass: RecordClass) -> Retention? {
    guard let id = rule(of: recordClass)?.retention[organisation] else { return nil }
    return retentions.first { $0.id == id }
  }
}
