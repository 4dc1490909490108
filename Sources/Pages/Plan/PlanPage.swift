import CoCreation
package import Links
package import Values

/// The plan of one person: what was agreed, side by side.
package struct PlanPage: Sendable {
  package let person: ID<Address.Person>
  package let name: String
  package let agreements: [AgreementCard]
  package let version: Int
  package let settledOn: Day?
  package let changes: [Written]
  package let nextDate: Day?
  /// The frame it rests on, if there is one.
  package let frame: ID<Address.Frame>?
  /// Whether whoever reads may know of the frame; otherwise the page says neither that there is one nor that it is missing.
  package let mayReadFrame: Bool
  package let content: [ContentItem]
  /// The old paper plan that the rest is in.
  package let oldPlan: Day?
  /// Whether the person reads it.
  package let isOwn: Bool
  package let first: Int
  /// Where the old plan lies.
  package let oldPlace: Written?
  /// What the plan lacks; `nil` where only the stances are known.
  package let lacks: [SettlingPage.Lack]?
  /// The versions that were settled, with their days.
  package let versions: [(number: Int, day: Day)]
  /// Whether the reader may begin and settle it, and write in it.
  package let mayArrange: Bool
  package let mayWrite: Bool
  /// The plan's own id and who gives the support in it, where there are several plans.
  package let provider: (plan: ID<Address.Plan>, name: String)?
  /// The person's further plans, each with its own version, dates, lacks and contents.
  package let others: [PlanPage]
  /// The plans of the person's other services, which stand on pages of their own.
  package let elsewhere: [(plan: ID<Address.Plan>, name: String)]
  /// Whether there is a plan at all, be it without an agreement yet.
  package let isBegun: Bool

  package init(
    person: ID<Address.Person>, name: String, agreements: [AgreementCard], version: Int = 1, settledOn: Day? = nil,
    changes: [Written] = [], nextDate: Day? = nil, frame: ID<Address.Frame>? = nil,
    mayReadFrame: Bool = true, content: [ContentItem] = [],
    oldPlan: Day? = nil, isOwn: Bool, from first: Int = 0, oldPlace: Written? = nil,
    lacks: [SettlingPage.Lack]? = nil, versions: [(number: Int, day: Day)] = [], isBegun: Bool = true,
    mayArrange: Bool = true, mayWrite: Bool = true, provider: (plan: ID<Address.Plan>, name: String)? = nil,
    others: [PlanPage] = [], elsewhere: [(plan: ID<Address.Plan>, name: String)] = []
  ) {
    self.isBegun = isBegun
    self.elsewhere = elsewhere
    self.provider = provider
    self.others = others
    self.oldPlace = oldPlace
    self.lacks = lacks
    self.versions = versions
    self.mayArrange = mayArrange
    self.mayWrite = mayWrite
    self.person = person
    self.name = name
    self.agreements = agreements
    self.version = version
    self.settledOn = settledOn
    self.changes = changes
    self.nextDate = nextDate
    self.frame = frame
    self.mayReadFrame = mayReadFrame
    self.content = content
    self.oldPlan = oldPlan
    self.isOwn = isOwn
    self.first = first
  }

  /// What a plan should contain by the pack, and whether it does.
  package struct ContentItem: Sendable {
    package let text: String
    package let state: State

    package init(_ text: String, _ state: State) {
      self.text = text
      self.state = state
    }

    /// Said, answered by the plan itself, not needed because, or missing.
    package enum State: Sendable {
      case said
      case inPlan
      case notNeeded(Written)
      case missing

      /// Whether nobody has to say it, since the plan does.
      var isInPlan: Bool { if case .inPlan = self { true } else { false } }
    }
  }

  /// Whether nothing is missing.
  package var isFinished: Bool { lacks.map(\.isEmpty) ?? (settledOn != nil && hasEveryStance) }

  /// Whether every agreement has the person's yes or no.
  package var hasEveryStance: Bool {
    agreements.allSatisfy { agreement in
      agreement.stances.contains { $0.name == name && $0.isTaken }
    }
  }
}
