package import CoCreation
package import Links
package import Values

/// One moment as it stands: two sides with equal room, the wish, and what came of it.
package struct MomentPage: Sendable {
  package let person: ID<Address.Person>
  package let moment: ID<Address.Moment>
  package let name: String
  package let matter: String
  package let picture: Illustration?
  package let day: Day
  package let raisedBy: String
  package let mine: Side
  package let theirs: Side
  package let options: [Option]
  package let wish: String?
  package let expression: WishMeans?
  package let outcome: Outcome?
  package let carriedOut: (by: CarriedOut, professional: String)?
  /// Whose reason it was, where it differs from the wish.
  package let reason: DifferenceReason?
  /// What the person said against it; stands beside and changes nothing.
  package let objection: Saying?
  package let isCorrected: Bool
  package let isOwn: Bool
  package let canMirror: Bool
  /// How a reason was told to the person, while the person has not said how they take it.
  package let toldReason: Saying?
  /// Whether a reason of safety still asks if the person was kept from something.
  package let asksAboutLimit: Bool
  /// Representatives' views of what was asked about it: each beside, and never an answer of the person's.
  package let views: [(voice: String, question: Question, answer: Answer)]
  /// The question on which whoever reads can give such a view; `nil` if there is none.
  package let canView: ID<Address.Asking>?

  package init(
    person: ID<Address.Person>, moment: ID<Address.Moment>, name: String, matter: String,
    picture: Illustration? = nil, day: Day, raisedBy: String, mine: Side, theirs: Side, options: [Option] = [],
    wish: String? = nil, expression: WishMeans? = nil, outcome: Outcome? = nil,
    carriedOut: (by: CarriedOut, professional: String)? = nil, reason: DifferenceReason? = nil,
    objection: Saying? = nil, isCorrected: Bool = false, isOwn: Bool, canMirror: Bool = false,
    toldReason: Saying? = nil, asksAboutLimit: Bool = false,
    views: [(voice: String, question: Question, answer: Answer)] = [], canView: ID<Address.Asking>? = nil
  ) {
    self.views = views
    self.canView = canView
    self.toldReason = toldReason
    self.asksAboutLimit = asksAboutLimit
    self.person = person
    self.moment = moment
    self.name = name
    self.matter = matter
    self.picture = picture
    self.day = day
    self.raisedBy = raisedBy
    self.mine = mine
    self.theirs = theirs
    self.options = options
    self.wish = wish
    self.expression = expression
    self.outcome = outcome
    self.carriedOut = carriedOut
    self.reason = reason
    self.objection = objection
    self.isCorrected = isCorrected
    self.isOwn = isOwn
    self.canMirror = canMirror
  }

  /// The same three places for each side.
  package struct Side: Sendable {
    package let wants: Saying?
    package let knows: Saying?
    package let matters: Saying?

    package init(wants: Saying? = nil, knows: Saying? = nil, matters: Saying? = nil) {
      self.wants = wants
      self.knows = knows
      self.matters = matters
    }
  }
}
