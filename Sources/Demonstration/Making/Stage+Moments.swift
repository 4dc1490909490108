import CoCreation
import Ledger
import Values

extension Stage {
  /// The moments of a person's day, most of them noted together.
  ///
  /// - Returns: Those noted, with who was there.
  func moments(of life: Life, left: Int, _ chance: inout Chance) throws -> [Noted] {
    guard !life.isPaused, let service = cast.services[life.person.unit.rawValue] else { return [] }
    if life.person.unit == .workshop, day.weekday > 4 { return [] }
    var occasions = life.person.likes.compactMap { Occasion.named($0, in: life.person.language.tag) }
    occasions.shuffle(using: &chance)
    let count = [0, 1, 1, 1, 2, 2][chance.below(6)]
    let tour = left == 0 ? life.person.tour : nil
    var noted: [Noted] = []
    for occasion in occasions.prefix(max(count, tour == nil ? 0 : 1)) {
      // What is still to come today has not come up yet, save for the ones that the tour begins with.
      guard occasion.second + 1800 < until || tour != nil && noted.isEmpty else { continue }
      let there = life.person.team[(day.number + chance.below(2)) % life.person.team.count]
      noted.append(try note(occasion, of: life, with: tour ?? there, service, left, &chance))
    }
    return noted
  }

  /// A moment that was noted just now.
  struct Noted {
    let id: ID<Moment>
    let second: Int
    let with: String
  }

  private func note(
    _ occasion: Occasion, of life: Life, with key: String, _ service: ID<Service>, _ left: Int, _ chance: inout Chance
  ) throws -> Noted {
    let second = max(0, min(occasion.second + chance.below(1500), until - 1200))
    let isByPerson = life.person.story != .bySigns && chance.below(4) == 0 && !isOfTour(life, left)
    let worker = try staff(key, of: life.id, second)
    let standing = isByPerson ? try person(life.id, second) : worker
    let stream: ID<Stream> = id()
    let raisedBy: Side = chance.below(3) == 0 ? .person : .professional
    let origin = life.agreement(lived: occasion)
    let about = occasion.about.expression(in: life.person.language)
    let noted: MomentNoted =
      if let origin, let plan = life.plan {
        origin.moment(about: about, raisedBy: raisedBy, plan: plan, service: service)
      } else {
        MomentNoted(
          about: about, origin: .day, raisedBy: raisedBy, service: service, step: .asked,
          yesNeeded: [])
      }
    let offer = OptionsOffered(
      options: occasion.options.prefix(life.person.density.choices).map { $0.expression(in: life.person.language) },
      form: life.person.story == .bySigns ? .objects : .symbols)
    let wish = wish(occasion, of: life, offer, key, isByPerson, &chance)
    let (outcome, reason) = life.person.story.outcome(roll: chance.below(20), left: left)
    let isDone = outcome != .notDone && outcome != .later
    let told = OutcomeTold(
      outcome: outcome, what: isByPerson ? nil : words(for: life.person, outcome, occasion, left),
      carriedOut: isDone ? (chance.below(3) == 0 ? .person : .together) : .nobody,
      reason: isByPerson ? nil : reason)
    let present = [cast.humans[key]].compactMap { $0 }
    try perform(
      NoteMoment(
        noted: noted, offer: offer, wish: wish, outcome: told,
        places: places(occasion, life.person.language, isByPerson, &chance),
        present: present), in: stream, as: standing)
    if !isByPerson, let reason, reason != .personChangedTheirMind {
      try tell(reason, occasion, in: stream, of: life, key, second)
    }
    return Noted(id: stream.retyped(), second: second, with: key)
  }

  /// What the tour begins with is noted by the professional, who then has the mirror to answer.
  private func isOfTour(_ life: Life, _ left: Int) -> Bool { left == 0 && life.person.tour != nil }

  private func wish(
    _ occasion: Occasion, of life: Life, _ offer: OptionsOffered, _ key: String, _ isByPerson: Bool,
    _ chance: inout Chance
  ) -> WishExpressed {
    let option = Wish.option(number: chance.below(offer.options.count))
    guard life.person.story != .bySigns else {
      let readers = [key, life.person.team.first { $0 != key }].compactMap { $0.flatMap { cast.humans[$0] } }
      let read = Interpretation(
        by: readers, from: swedish(StoryWords.chart[chance.below(StoryWords.chart.count)].sign))
      return WishExpressed(wish: option, means: .interpreted, interpretation: read)
    }
    switch chance.below(12) {
    case 0: return WishExpressed(wish: .youChoose, means: .said)
    case 1: return WishExpressed(wish: .notNow, means: isByPerson ? .chosen : .said)
    case 2 where !occasion.wants.isEmpty:
      return WishExpressed(
        wish: .own(what: said(occasion.wants[chance.below(occasion.wants.count)], in: life.person.language)),
        means: .said)
    case let roll: return WishExpressed(wish: option, means: roll < 8 ? .chosen : .shown)
    }
  }

  /// What one side wrote beside it; most often nothing.
  private func places(
    _ occasion: Occasion, _ language: Language, _ isByPerson: Bool, _ chance: inout Chance
  ) -> Places? {
    guard chance.below(4) == 0 else { return nil }
    guard isByPerson else { return Places(know: said(occasion.knows, in: language)) }
    guard !occasion.wants.isEmpty else { return nil }
    return Places(want: said(occasion.wants[chance.below(occasion.wants.count)], occasion.about.symbol, in: language))
  }

  /// What came of it, as the professional tells it.
  private func words(for person: InventedPerson, _ outcome: Outcome, _ occasion: Occasion, _ left: Int) -> Expression? {
    guard left < Story.glideDays + 14 else { return nil }
    let words: String? =
      switch (person.story, outcome) {
      case (.takenOver, .otherwise): BecameWords.tookOver[person.language.tag]?[occasion.key]
      case (.leftAlone, .notDone): BecameWords.stayedAway[person.language.tag]?[occasion.key]?.notDone
      case (.leftAlone, .later): BecameWords.stayedAway[person.language.tag]?[occasion.key]?.later
      default: nil
      }
    return words.map { said($0, in: person.language) }
  }

  /// Tells the person whose reason it was; now and then the person says that it was not so.
  private func tell(
    _ reason: DifferenceReason, _ occasion: Occasion, in stream: ID<Stream>, of life: Life, _ key: String,
    _ second: Int
  ) throws {
    let words = said(occasion.told(reason, in: life.person.language.tag), in: life.person.language)
    try perform(
      AddToMoment(addition: .reasonTold(ReasonTold(how: .spoken, words: words))), in: stream,
      as: try staff(key, of: life.id, second + 120))
    guard life.person.story != .bySigns else { return }
    let state: MomentState = try entries.state(of: stream)
    let takes: ReasonReceived.Reception = life.person.story == .takenOver ? .askSomebodyElse : .understood
    try perform(ReceiveReason(reception: takes), in: stream, as: try person(life.id, second + 180))
    if life.person.story == .takenOver, let outcome = state.outcomes.last, day.number.isMultiple(of: 3) {
      try perform(
        DisputeMoment(
          statement: outcome.id, words: said(StoryWords.notSo(in: life.person.language.tag), in: life.person.language)),
        in: stream,
        as: try person(life.id, second + 300))
    }
  }
}
