package import Values

/// A country's law, words, roles and obligations, as data: nothing in the sources knows a country.
///
/// Every item says whether somebody read its source (`isVerified`). What nobody has read is shown as such and never
/// becomes a hard rule.
package struct Pack: Hashable, Sendable {
  package let key: PackKey
  /// The country's name by language tag.
  package let names: [String: String]
  package let languages: [Language]
  package let defaultLanguage: Language
  package let asOf: Day
  package let status: String
  /// What the pack says about itself, in English, and in its own language where it does.
  package let disclaimer: String
  package let localDisclaimer: String?
  package let sources: [String: Source]
  package let laws: [Law]
  package let concepts: [Concept]
  package let services: [SupportKind]
  package let lifeAreas: [LifeArea]
  package let planTypes: [PlanType]
  package let obligations: [Duty]
  package let roles: [RoleWord]
  package let mandates: [MandateKind]
  package let appeals: [AppealRoute]
  package let reportRoutes: [ReportRoute]
  package let retentions: [Retention]
  package let confidentiality: [ConfidentialityRule]
  package let classifications: [Classification]
  package let supervisors: [Supervisor]
  /// Whom to call when it is dangerous now; `nil` if the pack does not say.
  package let emergency: EmergencyNumber?
  package let recordClasses: [RecordClassRule]
  /// What law, if any, may be the ground of a limit.
  package let limitGrounds: [LimitGround]
  /// What law lets an authority demand to see, told to the person before the first question.
  package let demands: [AuthorityDemand]
}

/// Where an item of a pack comes from, and whether somebody read it there.
package struct Provenance: Hashable, Sendable {
  /// Ids into the pack's sources.
  package let sources: [String]
  /// Whether the text of the source was read; otherwise the item is never a hard rule.
  package let isVerified: Bool
}

/// A source of a pack.
package struct Source: Hashable, Sendable {
  package let title: String
  package let url: String
  /// The copy in which it was read, where that was not the source itself.
  package let readIn: String?
}
