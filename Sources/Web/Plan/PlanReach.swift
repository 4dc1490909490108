import CoCreation
import Ledger
import Links
import Pages
import Values

extension ReachPage {
  /// What the person's plan reached: each concept by what shows it, never a height.
  init(planOf record: OpenRecord, from first: Int) throws {
    try record.reader.allow(.read, .reach)
    let views = try record.reader.plan()?.state.agreements ?? []
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
      back: .person(record.person.retyped(), .plan), from: first)
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
