package import CoCreation
package import Links
package import Values

/// How it usually is for one person and the team, as far as the person lets the team see it.
package struct BalancePage: Sendable {
  package let person: ID<Address.Person>
  package let name: String
  package let question: Question
  package let reading: Reading
  /// `nil` where the person does not let the team count.
  package let silence: Silence?
  /// What the team answered in the mirror, which is the team's own and needs nobody's leave; `nil` while it is too few.
  package let mirror: Counted?
  /// Whether the person is asked if they listened, too.
  package let asksIfListened: Bool
  package let areas: LifeAreas
  package let shownMoments: [Thing]
  /// Whether the limits behind the reading are still judgement.
  package let isUnproven: Bool

  package init(
    person: ID<Address.Person>, name: String, question: Question, reading: Reading, areas: LifeAreas = LifeAreas(),
    shownMoments: [Thing] = [], isUnproven: Bool = true, mirror: Counted? = nil, asksIfListened: Bool = false,
    silence: Silence? = nil
  ) {
    self.silence = silence
    self.mirror = mirror
    self.asksIfListened = asksIfListened
    self.person = person
    self.name = name
    self.question = question
    self.reading = reading
    self.areas = areas
    self.shownMoments = shownMoments
    self.isUnproven = isUnproven
  }

  /// What can be said.
  package enum Reading: Sendable {
    /// The person does not show answers to the team.
    case notAllowed
    /// The person has not said whether the team may count.
    case notSaid
    /// Nobody has asked the person anything.
    case neverAsked
    /// Too few to be told; how many is not told either, for each would show when the person answered.
    case tooFew
    /// One for each stream in which there is enough; streams are never added together.
    case counted([Counted])
  }

  /// A reading of one stream over enough answers and days.
  package struct Counted: Sendable {
    package let stream: AnswerStream
    package let counts: [Answer: Int]
    package let days: Int
    /// What the estimator makes of it, and what to know beside it, in sentences (`BalanceSentence`).
    package let sentences: [String]
    /// Whether the sentences say from how many answers and days, which need not be said above them.
    package let isBased: Bool
    package let passes: Int
    /// The day of the last answer counted; `nil` where it is not told.
    package let through: Day?
    /// The share of too little and of too much over time; opposites are never netted.
    package let trends: [(answer: Answer, points: [Point])]
    /// Weeks after which a change would show at this rate.
    package let weeksToShow: Int?
    package let gap: Gap?

    package init(
      stream: AnswerStream = .own, counts: [Answer: Int], days: Int, sentences: [String], passes: Int,
      trends: [(answer: Answer, points: [Point])],
      weeksToShow: Int?,
      gap: Gap?, through: Day? = nil, isBased: Bool = false
    ) {
      self.isBased = isBased
      self.through = through
      self.stream = stream
      self.counts = counts
      self.days = days
      self.sentences = sentences
      self.passes = passes
      self.trends = trends
      self.weeksToShow = weeksToShow
      self.gap = gap
    }
  }

  /// The times without an answer, whoever's they were: nobody asked, or nobody answered.
  package struct Silence: Sendable {
    package let notAsked: Int
    /// Times the question waited in vain, as far as they are let through.
    package let unanswered: Int
    /// The day up to which the times that it waited are told.
    package let through: Day?

    package init(notAsked: Int, unanswered: Int, through: Day?) {
      self.notAsked = notAsked
      self.unanswered = unanswered
      self.through = through
    }
  }

  /// How differently both sides saw the moments that both answered.
  package struct Gap: Sendable {
    /// How often the person's answer was lower than the team's, the same, and higher.
    package let lower, same, higher: Int
    /// From -1 to 1; above 0 the team sees more.
    package let level, low, high: Double

    package init(lower: Int, same: Int, higher: Int, level: Double, low: Double, high: Double) {
      self.lower = lower
      self.same = same
      self.higher = higher
      self.level = level
      self.low = low
      self.high = high
    }
  }

  /// The fading share of an answer at the end of a week, with its interval of 90 per cent.
  package struct Point: Sendable {
    package let monday: Day
    package let level: Share
    package let low: Share
    package let high: Share
    /// Answers since the point before.
    package let new: Int
    /// Answers that it rests on in all.
    package let answers: Int

    package init(monday: Day, level: Share, low: Share, high: Share, new: Int, answers: Int) {
      self.new = new
      self.monday = monday
      self.level = level
      self.low = low
      self.high = high
      self.answers = answers
    }
  }
}
