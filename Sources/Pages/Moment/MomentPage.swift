package import CoCreation
package import Links
package import Values

/// One moment as it stands: two sides with equal room, and all that was said of it, each with whose words they are.
package struct MomentPage: Sendable {
  package let person: ID<Address.Person>
  package let moment: ID<Address.Moment>
  package let name: String
  package let matter: Written
  package let pictures: [Illustration]
  package let day: Day
  /// The part of the day, where that was told afterwards.
  package let part: PartOfDay?
  package let raisedBy: Raiser
  /// The step that was offered beforehand, and the names of those whose yes was needed.
  package let step: Step?
  package let yesNeeded: [String]
  package let sides: Sides
  package let said: Statements
  /// Whether the person has said of anything here that it was not so.
  package let hasObjection: Bool
  /// Whether others have said anything here, of which the person can say that it was not so.
  package let canObject: Bool
  /// Whether whoever reads has said anything here that can be put right or taken back.
  package let canCorrect: Bool
  package let isOwn: Bool
  package let canMirror: Bool
  /// How a reason was told to the person, while the person has not said how they take it.
  package let toldReason: Telling?
  /// Whether a reason of safety still asks if the person was kept from something.
  package let asksAboutLimit: Bool
  /// What each answered about it, as far as whoever reads may see it.
  package let answers: [Answered]
  /// Whose will settled it, in each professional's view.
  package let wills: [(voice: String, will: WhoseWill)]
  /// Representatives' views of what was asked about it: each beside, and never an answer of the person's.
  package let views: [(voice: String, question: Question, answer: Answer)]
  /// The question on which whoever reads can give such a view; `nil` if there is none.
  package let canView: ID<Address.Asking>?

  /// Who brought it up.
  package enum Raiser: Hashable, Sendable {
    /// Whoever reads, who is the person.
    case reader
    case named(String)
  }

  package init(
    person: ID<Address.Person>, moment: ID<Address.Moment>, name: String, matter: Written,
    pictures: [Illustration] = [], day: Day, part: PartOfDay? = nil, raisedBy: Raiser, step: Step? = nil,
    yesNeeded: [String] = [],
    sides: Sides = Sides(), said: Statements = Statements(), hasObjection: Bool = false,
    canObject: Bool = false, canCorrect: Bool = false, isOwn: Bool, canMirror: Bool = false,
    toldReason: Telling? = nil, asksAboutLimit: Bool = false, answers: [Answered] = [],
    wills: [(voice: String, will: WhoseWill)] = [],
    views: [(voice: String, question: Question, answer: Answer)] = [], canView: ID<Address.Asking>? = nil
  ) {
    self.person = person
    self.moment = moment
    self.name = name
    self.matter = matter
    self.pictures = pictures
    self.day = day
    self.part = part
    self.raisedBy = raisedBy
    self.step = step
    self.yesNeeded = yesNeeded
    self.sides = sides
    self.said = said
    self.hasObjection = hasObjection
    self.canObject = canObject
    self.canCorrect = canCorrect
    self.isOwn = isOwn
    self.canMirror = canMirror
    self.toldReason = toldReason
    self.asksAboutLimit = asksAboutLimit
    self.answers = answers
    self.wills = wills
    self.views = views
    self.canView = canView
  }

  /// The same three places for each side; in each, everybody who wrote there.
  package struct Side: Sendable {
    package let wants: [Telling]
    package let knows: [Telling]
    package let matters: [Telling]

    package init(wants: [Telling] = [], knows: [Telling] = [], matters: [Telling] = []) {
      self.wants = wants
      self.knows = knows
      self.matters = matters
    }

    var isEmpty: Bool { wants.isEmpty && knows.isEmpty && matters.isEmpty }
  }

  /// The two sides, and the voices that are of neither.
  package struct Sides: Sendable {
    package let mine: Side
    package let theirs: Side
    package let beside: Side

    package init(mine: Side = Side(), theirs: Side = Side(), beside: Side = Side()) {
      self.mine = mine
      self.theirs = theirs
      self.beside = beside
    }
  }

  /// What was said of a moment beside the places: everybody's word in each list, and none hidden behind another.
  package struct Statements: Sendable {
    /// What it was about, where that was told more than once, or the person says that it was not so.
    package let about: [Telling]
    package let offers: [Telling]
    package let wishes: [Telling]
    package let outcomes: [Telling]
    package let presences: [Telling]
    package let reasons: [Telling]
    /// Whether the person was kept from something.
    package let limits: [Telling]

    package init(
      about: [Telling] = [], offers: [Telling] = [], wishes: [Telling] = [], outcomes: [Telling] = [],
      presences: [Telling] = [],
      reasons: [Telling] = [], limits: [Telling] = []
    ) {
      self.about = about
      self.offers = offers
      self.wishes = wishes
      self.outcomes = outcomes
      self.presences = presences
      self.reasons = reasons
      self.limits = limits
    }
  }
}
