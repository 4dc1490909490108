import CoCreation
import Ledger
import Localization
import Pages
import Values

extension AgreementCard {
  /// An agreement as pages show it: each side's places with the names of those who wrote, the terms, every stance.
  init(_ record: OpenRecord, _ view: AgreementView, moments: Int?) throws {
    let terms = view.terms?.content.terms
    let when = [terms?.when, terms?.how].compactMap { $0 }
    self.init(
      id: view.id.retyped(), area: record.areaTitle(view), picture: view.opened.content.title.illustration,
      how: try record.sayings(view, .person, \.want) + record.sayings(view, .person, \.know),
      toMe: try record.sayings(view, .person, \.matters), forMe: try record.sayings(view, .professional, \.matters),
      valued: try record.sayings(view, .professional, \.know) + record.sayings(view, .professional, \.want),
      agreed: terms?.agreed.line, whoDecides: terms.map { record.parties($0.whoDecides) },
      whoAnswers: try terms.flatMap { try record.reader.name(of: $0.answersFor) },
      whenAndHow: when.map { Written($0, besides: record.tongue) },
      restsOn: terms.flatMap { terms in
        terms.restsOn.isEmpty ? nil : terms.restsOn.map(record.serviceTerm).joined(separator: ", ")
      }, open: terms?.open?.line, stances: try record.stances(view), moments: moments,
      terms: view.terms?.id.description, beside: try record.sayingsBeside(view),
      languages: Languages(
        area: view.opened.content.title.language(besides: record.tongue),
        agreed: terms?.agreed.language(besides: record.tongue), open: terms?.open?.language(besides: record.tongue)))
  }
}

extension OpenRecord {
  /// What an agreement is about, in a word.
  func areaTitle(_ view: AgreementView) -> String {
    let title = view.opened.content.title.line
    guard title.isEmpty else { return title }
    switch view.opened.content.area {
    case .own(let words): return words.value
    case .ofPack(let id):
      return pack.lifeAreas.first { $0.id == id }.map { term($0.localTerm, $0.english).capitalised } ?? id
    }
  }

  /// The same, with its language where that is not the page's.
  func area(_ view: AgreementView) -> Written {
    Written(areaTitle(view), view.opened.content.title.language(besides: tongue))
  }

  /// What a side says in one of its places: the person has one voice; those who work each have their own.
  fileprivate func sayings(
    _ view: AgreementView, _ side: Side, _ place: KeyPath<Places, Expression?>
  ) throws -> [Saying] {
    try view.newest(place, of: side).compactMap { said in
      try said.content.places[keyPath: place]?.saying(voice: voice(of: said), in: tongue)
    }
  }

  /// What voices beside the two sides have written, the newest of each.
  fileprivate func sayingsBeside(_ view: AgreementView) throws -> [Saying] {
    try view.newestBeside.flatMap { said in
      let voice = try voice(of: said)
      return said.content.places.texts.map { $0.saying(voice: voice, in: tongue) }
    }
  }

  /// The names of parties, the person by the person's own.
  func parties(_ parties: [Party]) -> String {
    parties.map(name).joined(separator: ", ")
  }

  private func name(of party: Party) -> String {
    let words = PlanWorkWords.in(tongue.standard)
    return switch party {
    case .person: reader.name
    case .representative: words.representative
    case .professional: words.professional
    }
  }

  /// Those whose stance is asked for: the person, the team, and a representative whose mandate covers the plan.
  var parties: [Party] {
    let isRepresented = reader.circle.members(on: today).contains { place in
      if case .representative(let mandate) = place.member.role { mandate.scope.contains(.plan) } else { false }
    }
    return isRepresented ? [.person, .professional, .representative] : [.person, .professional]
  }

  fileprivate func stances(_ view: AgreementView) throws -> [AgreementCard.PartyStance] {
    guard view.terms != nil else { return [] }
    return try parties.flatMap { party -> [AgreementCard.PartyStance] in
      // Each human's own word; nobody's passes for another's, though they speak for one party.
      let taken = try view.stancesTaken(by: party).map { said in
        try stance(said, said.content.isYes ? .yes : .no, said.content.words, party)
      }
      let waiting = try view.deferred(by: party).map { try stance($0, .notNow, $0.content.words, party) }
      let said = taken + waiting
      return said.isEmpty ? [AgreementCard.PartyStance(name(of: party), view.stance(of: party))] : said
    }
  }

  private func stance<Content>(
    _ said: Said<Content>, _ stance: Stance, _ words: Expression?, _ party: Party
  ) throws -> AgreementCard.PartyStance {
    let author = party == .person ? nil : try said.author.flatMap { try reader.name(of: $0) }
    return AgreementCard.PartyStance(
      author ?? name(of: party), stance, words: try words.map { $0.saying(voice: try voice(of: said), in: tongue) })
  }

  /// An agreement of one of the person's plans, with the plan it belongs to.
  ///
  /// - Throws: ``Trouble`` if there is none under the id.
  func agreement(_ id: ID<Agreement>) throws -> (plan: Told<PlanState>, view: AgreementView) {
    guard let plan = try reader.plan(with: id), let view = plan.state.agreement(id) else { throw Trouble(.notFound) }
    return (plan, view)
  }

  /// An agreement that somebody wants to change.
  ///
  /// - Throws: ``Trouble`` if there is none under the id; ``Denial`` if it is not theirs to change.
  func agreement(_ id: ID<Agreement>, for act: Act) throws -> (plan: Told<PlanState>, view: AgreementView) {
    try reader.allow(act, .plan)
    let found = try agreement(id)
    if let denial = found.plan.state.denial(of: act, as: standing) { throw denial }
    return found
  }

  /// How many moments live an agreement; `nil` for whoever may not read moments, who is not told that there are none.
  func momentCount(_ id: ID<Agreement>) throws -> Int? {
    try standing.may(.read, .moment) ? reader.momentCount(living: id) : nil
  }
}
