package import CoCreation
package import Links
package import Values

/// One limit as it stands: what, who asked, on what ground, what the person says, what was tried, who was told.
package struct LimitPage: Sendable {
  package let person: ID<Address.Person>
  package let limit: ID<Address.Limit>
  package let name: String
  package let what: Saying
  package let does: LimitKind
  package let askedBy: Written
  /// The pack's ground; `nil` where none is known.
  package let ground: Ground?
  /// Whom one can tell, from the pack.
  package let routes: [Route]
  package let answer: Answer?
  package let tried: [Tried]
  package let told: [Written]
  /// The last day on which it holds.
  package let last: Day
  package let prolonged: [(until: Day, why: Saying)]
  package let isOwn: Bool
  /// Whether the reader may prolong and end it.
  package let mayArrange: Bool
  /// Whether the reader may add to it at all.
  package let mayWrite: Bool
  /// Whether the reader may write down what the person says, with the person there.
  package let mayScribe: Bool
  /// What was entered before, or at the same time with other words.
  package let before: Before
  package let written: [String: String]
  package let faults: FieldFaults

  package init(
    person: ID<Address.Person>, limit: ID<Address.Limit>, name: String, what: Saying, does: LimitKind,
    askedBy: Written, ground: Ground?, routes: [Route], answer: Answer?, tried: [Tried], told: [Written], last: Day,
    prolonged: [(until: Day, why: Saying)] = [], isOwn: Bool, mayArrange: Bool = false,
    mayWrite: Bool = true, mayScribe: Bool = false, before: Before = Before(), written: [String: String] = [:],
    faults: FieldFaults = []
  ) {
    self.person = person
    self.limit = limit
    self.name = name
    self.what = what
    self.does = does
    self.askedBy = askedBy
    self.ground = ground
    self.routes = routes
    self.answer = answer
    self.tried = tried
    self.told = told
    self.last = last
    self.prolonged = prolonged
    self.isOwn = isOwn
    self.mayArrange = mayArrange
    self.mayWrite = mayWrite
    self.mayScribe = mayScribe
    self.before = before
    self.written = written
    self.faults = faults
  }

  /// A legal ground of the pack.
  package struct Ground: Sendable {
    package let name: String
    package let legalBasis: String
    /// Whether somebody has read the source.
    package let isVerified: Bool

    package init(name: String, legalBasis: String, isVerified: Bool) {
      self.name = name
      self.legalBasis = legalBasis
      self.isVerified = isVerified
    }
  }

  /// Whom one can tell that something is wrong.
  package struct Route: Sendable {
    /// What one can tell there; `nil` where the pack does not say it in the language of whoever reads.
    package let what: String?
    package let to: String
    package let number: String?

    package init(what: String?, to: String, number: String? = nil) {
      self.what = what
      self.to = to
      self.number = number
    }
  }

  /// The person's own answer, in their own form.
  package struct Answer: Sendable {
    package let isYes: Bool?
    package let words: Saying?

    package init(isYes: Bool?, words: Saying? = nil) {
      self.isYes = isYes
      self.words = words
    }
  }

  /// What was tried instead, and whether it worked where that is known.
  package struct Tried: Sendable {
    package let what: Saying
    package let worked: Bool?

    package init(what: Saying, worked: Bool?) {
      self.what = what
      self.worked = worked
    }
  }

  /// Whether nothing that was read in law lets it be.
  package var mayNotBeAllowed: Bool { ground.map { !$0.isVerified } ?? true }
}
