package import Values

/// How strongly something binds.
package enum Binding: String, Hashable, Sendable, Codable, CaseIterable {
  case law
  case law_should
  case eu_law
  case general_advice
  case local_policy
  case voluntary

  /// Whether law requires it; advice and policy warn only.
  package var isLaw: Bool { self == .law || self == .eu_law }
}

/// A kind of plan with what it should contain.
package struct PlanType: Hashable, Sendable {
  package let id: String
  /// The first word of its events: `implementation_plan` in `implementation_plan.settled`.
  package let eventPrefix: String
  package let localTerm: String
  package let english: String
  package let madeBy: String
  package let madeWith: String
  package let legalBasis: String
  package let binding: Binding
  package let contents: [ContentItem]
  package let goodPractice: [ContentItem]
  package let reviewPeriod: Span?
  package let needsConsent: Bool
  package let provenance: Provenance
}

/// One thing that a plan should say.
package struct ContentItem: Hashable, Sendable {
  package let id: String
  package let localText: String
  package let text: String
  /// What in the plan itself answers it, all of it together; empty where it has to be said.
  package let answeredBy: [PlanEvidence]
  package let isVerified: Bool
}

/// Something law or policy requires: what sets it off, by when, and what shows that it was done.
package struct Duty: Hashable, Sendable {
  package let id: String
  package let title: String
  package let localTitle: String
  package let who: [String]
  /// `noun.verb` of the event that sets it off, or `continuous`.
  package let trigger: String
  /// How long after the trigger it is due.
  package let due: Span?
  /// How often it comes back.
  package let period: Span?
  /// Whether the length of the time is law, or a local default that may be changed.
  package let isPeriodLocal: Bool
  package let legalBasis: String
  package let binding: Binding
  package let evidence: EvidenceRule
  package let note: String?
  package let provenance: Provenance

  /// Whether it may be treated as a hard rule: law, and somebody has read it.
  package var isHardRule: Bool { binding.isLaw && provenance.isVerified }
}

/// What shows that a duty was done.
package struct EvidenceRule: Hashable, Sendable {
  package let kind: Kind
  /// `noun.verb` of the event that counts.
  package let event: String
  package let mustHave: [String]
  package let text: String

  /// How the evidence is looked for.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case event_exists
    case event_within_period
    case event_within_due
    case content_complete
    case participation
    case record_exists
    case notice_sent
    case log_review
    case external_report
  }
}

/// A kind of mandate: who may decide what for a person.
package struct MandateKind: Hashable, Sendable {
  package let id: String
  package let localTerm: String
  package let english: String
  package let scope: String
  package let mayDecide: [String]
  package let mayNotDecide: [String]
  /// The same in the pack's own language, item by item; empty where the pack does not have them.
  package let localMayDecide: [String]
  package let localMayNotDecide: [String]
  /// Whether acts need the person's consent; `nil` where it was not found.
  package let needsConsent: Bool?
  package let note: String?
  package let provenance: Provenance

  /// Whether somebody represents the person by it: it has a scope, and an end to what may be decided.
  ///
  /// Packs list the person, for whom nothing is out of bounds, staff, who decide nothing, and what is only proposed too.
  package var isRepresentation: Bool { scope != "none" && !mayNotDecide.isEmpty }
}

/// How to say that a decision is wrong.
package struct AppealRoute: Hashable, Sendable {
  package let id: String
  package let what: String
  package let to: String
  /// The same in the pack's own language; `nil` where nobody has written it.
  package let localWhat: String?
  package let localTo: String?
  /// The whole of it in easy words; `nil` where nobody has written them.
  package let easy: EasyWords?
  package let deadline: Span?
  package let countsFrom: String?
  package let next: String?
  package let form: String?
  package let note: String?
  package let provenance: Provenance

  /// The last day to appeal when the person got the decision on a day; `nil` if no deadline was found.
  package func lastDay(from received: Day) -> Day? { deadline.map { $0.end(from: received) } }
}

/// Whom to tell that something is wrong.
package struct ReportRoute: Hashable, Sendable {
  package let id: String
  package let what: String
  package let to: String
  /// The same in the pack's own language; `nil` where nobody has written it.
  package let localWhat: String?
  package let localTo: String?
  /// The telephone number, as it is dialled within the country.
  package let number: String?
  package let duty: String
  package let provenance: Provenance
}

/// An authority that supervises.
package struct Supervisor: Hashable, Sendable {
  package let id: String
  package let title: String
  package let scope: String
  package let provenance: Provenance
}

/// A rule of secrecy.
package struct ConfidentialityRule: Hashable, Sendable {
  package let id: String
  package let rule: String
  package let provenance: Provenance
}
