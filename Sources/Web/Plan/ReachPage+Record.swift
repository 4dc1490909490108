import CoCreation
import Ledger
import Links
import Pages
import Values

extension ReachPage {
  /// What the person's plan reached: each concept by what shows it, never a height.
  init(planOf record: OpenRecord, from first: Int) throws {
    try record.reader.allow(.read, .reach)
    let views = try record.shownPlans().flatMap(\.state.agreements)
    let headers = try Dictionary(
      views.flatMap { try record.headers(of: $0) }.map { ($0.statement, $0) }
    ) { first, _ in first }
    func evidence(_ found: [Reach.Evidence]) -> [Evidence] {
      found.compactMap { one in
        headers[one.statement].map { Evidence(one.shows, voice: $0.voice, day: $0.day) }
      }
    }
    let reaches = views.map(\.reach)
    self.init(
      subject: .plan(name: record.reader.name),
      concepts: ReachConcept.allCases.map { concept in
        Met(
          concept, local: record.local(concept), evidence: evidence(reaches.flatMap { $0.evidence(of: concept) }))
      }, decidedMyself: evidence(reaches.flatMap(\.decidedMyself)), isOwn: record.isOwn,
      back: .of(record.person, .plan), from: first)
  }
}

extension ReachPage {
  /// For how many months back the page tells what an agreement's moments reached.
  private static let monthsBack = 12

  /// What an agreement and the moments that live it reached, by month.
  init(of id: ID<Agreement>, _ record: OpenRecord, from first: Int) throws {
    try record.reader.allow(.read, .reach)
    guard let view = try record.reader.plan(with: id)?.state.agreement(id) else { throw Trouble(.notFound) }
    let moments =
      record.standing.may(.read, .moment)
      ? try record.reader.moments(living: id, limit: 2000).filter { $0.state.isNoted } : []
    var headers = try Dictionary(record.headers(of: view).map { ($0.statement, (voice: $0.voice, day: $0.day)) }) {
      first, _ in first
    }
    for moment in moments { headers.merge(try record.headers(of: moment.state)) { first, _ in first } }
    let reaches = [view.reach] + moments.map(\.state.reach)
    func evidence(_ found: [Reach.Evidence]) -> [Evidence] {
      found.compactMap { one in
        headers[one.statement].map { Evidence(one.shows, voice: $0.voice, day: $0.day) }
      }.sorted { $0.day < $1.day }
    }
    self.init(
      subject: .agreement(record.area(view)),
      concepts: ReachConcept.allCases.map { concept in
        Met(concept, local: record.local(concept), evidence: evidence(reaches.flatMap { $0.evidence(of: concept) }))
      }, decidedMyself: evidence(reaches.flatMap(\.decidedMyself)), months: Self.months(of: moments),
      isOwn: record.isOwn, back: .of(record.person, .agreement(id.retyped())), from: first)
  }

  /// How many of each month's moments met a concept, the newest month first.
  private static func months(of moments: [Told<MomentState>]) -> [Month] {
    let byMonth = Dictionary(grouping: moments) { $0.day - ($0.day.parts.day - 1) }
    return byMonth.sorted { $0.key > $1.key }.prefix(monthsBack).map { first, moments in
      let met = moments.flatMap(\.state.reach.met)
      return Month(
        first: first, moments: moments.count, met: Dictionary(met.map { ($0, 1) }, uniquingKeysWith: +))
    }
  }
}

extension OpenRecord {
  fileprivate typealias StatementHeader = (statement: ID<Statement>, voice: String, day: Day)

  /// Who said what stands in an agreement, and when.
  fileprivate func headers(of view: AgreementView) throws -> [StatementHeader] {
    let words = try view.words.map { ($0.id, try voice(of: $0), $0.day) }
    let terms = try view.terms.map { [($0.id, try voice(of: $0), $0.day)] } ?? []
    let stances = try Party.allCases.flatMap { view.stancesTaken(by: $0) }.map { ($0.id, try voice(of: $0), $0.day) }
    let waiting = try Party.allCases.flatMap { view.deferred(by: $0) }.map { ($0.id, try voice(of: $0), $0.day) }
    return words + terms + stances + waiting
  }

  /// What the pack calls a concept, and where it stands.
  func local(_ concept: ReachConcept) -> ReachPage.Local? {
    pack.words(for: concept).first.map { word in
      ReachPage.Local(
        term: term(word.localTerm, word.english), place: term(word.localPlace ?? word.legalPlace, word.legalPlace),
        isRequired: word.kind == .ladder,
        isVerified: word.provenance.isVerified)
    }
  }
}
