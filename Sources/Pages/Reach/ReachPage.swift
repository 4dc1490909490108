package import CoCreation
package import Links
import Localization
package import Markup
package import Values

/// What a moment or a plan reached: every concept on its own, with what shows it; never a height.
package struct ReachPage: Page {
  package let subject: Subject
  package let concepts: [Met]
  package let decidedMyself: [Evidence]
  /// What an agreement's moments reached, the newest month first; empty elsewhere.
  package let months: [Month]
  package let isOwn: Bool
  package let back: Address
  package let first: Int

  /// What reached it.
  package enum Subject: Sendable {
    case moment(Written)
    case plan(name: String)
    /// An agreement with the moments that live it.
    case agreement(Written)
  }

  /// One month's moments: how many there were, and how many of them met each concept.
  package struct Month: Sendable {
    /// The month's first day.
    package let first: Day
    package let moments: Int
    package let met: [ReachConcept: Int]

    package init(first: Day, moments: Int, met: [ReachConcept: Int]) {
      self.first = first
      self.moments = moments
      self.met = met
    }
  }

  /// One concept, with what shows it; empty where it was not met.
  package struct Met: Sendable {
    package let concept: ReachConcept
    /// The pack's own words for it, with their place in law or policy.
    package let local: Local?
    package let evidence: [Evidence]

    package init(_ concept: ReachConcept, local: Local? = nil, evidence: [Evidence]) {
      self.concept = concept
      self.local = local
      self.evidence = evidence
    }
  }

  /// What the pack calls a concept, and where it stands.
  package struct Local: Sendable {
    package let term: String
    package let place: String
    package let isRequired: Bool
    /// Whether somebody has read the source.
    package let isVerified: Bool

    package init(term: String, place: String, isRequired: Bool, isVerified: Bool) {
      self.term = term
      self.place = place
      self.isRequired = isRequired
      self.isVerified = isVerified
    }
  }

  /// One thing that shows a concept: what, in whose voice, when.
  package struct Evidence: Sendable {
    package let shows: Reach.Shown
    package let voice: String
    package let day: Day

    package init(_ shows: Reach.Shown, voice: String, day: Day) {
      self.shows = shows
      self.voice = voice
      self.day = day
    }
  }

  package init(
    subject: Subject, concepts: [Met], decidedMyself: [Evidence] = [], months: [Month] = [], isOwn: Bool,
    back: Address, from first: Int = 0
  ) {
    self.months = months
    self.subject = subject
    self.concepts = concepts
    self.decidedMyself = decidedMyself
    self.isOwn = isOwn
    self.back = back
    self.first = first
  }

  package func title(in scene: Scene) -> String {
    let words = ReachWords.in(isOwn ? scene.tongue : scene.tongue.standard)
    return switch subject {
    case .plan(let name): isOwn ? words.mine : words.planTitle(name)
    case .moment(let own), .agreement(let own): isOwn ? words.mine : words.title(own.words)
    }
  }

  package func heading(in scene: Scene) -> HTML {
    guard !isOwn else { return HTML(title(in: scene)) }
    switch subject {
    case .plan: return HTML(title(in: scene))
    case .moment(let own), .agreement(let own): return own.html(in: ReachWords.in(scene.tongue.standard).title)
    }
  }

  package func content(in scene: Scene) -> HTML {
    let words = ReachWords.in(isOwn ? scene.tongue : scene.tongue.standard)
    let met = concepts.filter { !$0.evidence.isEmpty }
    return HTML {
      Tag.p(isOwn ? words.explainedMine : words.explained)
      if met.isEmpty, decidedMyself.isEmpty { Tag.p(words.nothing) }
      if isOwn {
        own(met, words, scene)
      } else {
        if !met.isEmpty { Block(words.met) { for one in met { card(one, words, scene) } } }
        rest(words)
        if !decidedMyself.isEmpty {
          Block(isOwn ? words.decidedMyself : words.shown.personDecidedAlone) {
            Tag.p(words.decidedMyselfText)
            list(decidedMyself, words.shown, words, scene)
          }
        }
        if !months.isEmpty { ReachByMonth(page: self, words: words, scene: scene) }
      }
      Tag.div(.class("acts")) { LinkButton(scene.site.back, drawing: .undo, back) }
    }
  }

  /// As many as the density holds, in the person's words; which concept comes first says nothing.
  private func own(_ met: [Met], _ words: ReachWords, _ scene: Scene) -> HTML {
    // To the person it is told as to the person, in either register.
    let easy = ReachWords.in(scene.tongue.easy)
    var cards = met.map { one in
      Block(one.concept.label(words), class: "card") {
        if scene.density == .standard { list(one.evidence, easy.shown, words, scene) }
        if scene.density != .standard, let evidence = one.evidence.last {
          Tag.p("\(evidence.shows.sentence(easy.shown)).")
        }
      }.html
    }
    if !decidedMyself.isEmpty {
      cards.append(
        Block(words.decidedMyself, class: "card") {
          Tag.p(easy.decidedMyselfText)
          if scene.density == .standard { list(decidedMyself, easy.shown, words, scene) }
        }.html)
    }
    if !months.isEmpty { cards.append(ReachByMonth(page: self, words: words, scene: scene).html) }
    let start = cards.indices.contains(first) ? first : 0
    return HTML {
      for card in Portion.shown(cards, from: start, scene) { card }
      Rest(from: start, of: cards.count, scene: scene)
    }
  }

  private func card(_ one: Met, _ words: ReachWords, _ scene: Scene) -> HTML {
    Block(name(of: one, words), level: .third, class: "card", language: one.local.flatMap { _ in scene.termLanguage }) {
      if let local = one.local {
        let standing = !local.isVerified ? words.notRead : local.isRequired ? words.required : words.beyond
        Tag.p(.class("quiet")) { scene.term(local.place) { "\($0), \(standing)" } }
      }
      Tag.p { Tag.strong(words.showsIt) }
      list(one.evidence, words.shown, words, scene)
    }.html
  }

  private func rest(_ words: ReachWords) -> HTML {
    let missing = concepts.filter(\.evidence.isEmpty)
    return HTML {
      if !missing.isEmpty {
        Block(words.notMet) {
          Tag.ul { for one in missing { Tag.li { name(of: one, words) } } }
        }
      }
    }
  }

  /// What the pack calls it, or its usual name.
  func name(of one: Met, _ words: ReachWords) -> String {
    one.local?.term.capitalised ?? words.names[one.concept.rawValue - 1]
  }

  /// What shows it: each sentence once for each voice, with how often and when it was last.
  private func list(_ evidence: [Evidence], _ shown: ReachWords.Shown, _ words: ReachWords, _ scene: Scene) -> HTML {
    let alike = Dictionary(grouping: evidence) { [$0.shows.sentence(shown), $0.voice] }
    let told = alike.map { key, all in (key: key, times: all.count, day: all.map(\.day).max() ?? scene.today) }
    return Tag.ul {
      for one in told.sorted(by: { ($0.day, $0.key[0], $0.key[1]) < ($1.day, $1.key[0], $1.key[1]) }) {
        let day = scene.dates.near(one.day, today: scene.today)
        Tag.li {
          one.times == 1
            ? words.evidence(one.key[0], one.key[1], day) : words.evidences(one.key[0], one.key[1], one.times, day)
        }
      }
    }
  }
}

extension ReachConcept {
  func label(_ words: ReachWords) -> String {
    switch self {
    case .information: words.information
    case .participation: words.participation
    case .influence: words.influence
    case .coDetermination: words.coDetermination
    case .coProduction: words.coProduction
    case .coCreation: words.coCreation
    }
  }
}

extension Reach.Shown {
  func sentence(_ words: ReachWords.Shown) -> String {
    switch self {
    case .stepWasSaid: words.stepWasSaid
    case .optionsWereOffered: words.optionsWereOffered
    case .reasonWasTold: words.reasonWasTold
    case .termsWerePut: words.termsWerePut
    case .personExpressed: words.personExpressed
    case .personChose: words.personChose
    case .personSaidTheWish: words.personSaidTheWish
    case .personShowedTheWish: words.personShowedTheWish
    case .personWasRead: words.personWasRead
    case .choiceWasPassedOn: words.choiceWasPassedOn
    case .wordsWerePassedOn: words.wordsWerePassedOn
    case .showingWasPassedOn: words.showingWasPassedOn
    case .wishWasPassedOn: words.wishWasPassedOn
    case .outcomeFollowedTheWish: words.outcomeFollowedTheWish
    case .yesWasNeeded: words.yesWasNeeded
    case .personSaidYes: words.personSaidYes
    case .bothDidIt: words.bothDidIt
    case .personsKnowledgeOrValues: words.personsKnowledge
    case .professionalsKnowledgeOrValues: words.professionalsKnowledge
    case .personDecidedAlone: words.personDecidedAlone
    }
  }
}
