import CoCreation
import Ledger
import Links
import Localization
import Pages
import Values

extension OpenRecord {
  /// What whoever reads has added to a moment and can take back.
  func ownStatements(in state: MomentState) -> [(value: String, label: String)] {
    let words = MomentMoreWords.in(tongue.standard)
    func own<Content>(_ strand: Strand<Content>, _ label: (Content) -> String) -> [(value: String, label: String)] {
      strand.current.filter { $0.author == standing.human && $0.voice == standing.voice }.map { said in
        (said.id.description, "\(label(said.content)), \(Dates.in(tongue).near(said.day, today: today))")
      }
    }
    func line(_ heading: String, _ words: String?) -> String {
      words.flatMap { $0.isEmpty ? nil : "\(heading): \($0)" } ?? heading
    }
    return own(state.places) { places in
      line(words.mySide, [places.places.want, places.places.know, places.places.matters].compactMap { $0?.line }.first)
    }
      + own(state.offers) { line(words.offer, $0.options.map(\.line).joined(separator: ", ")) }
      + own(state.wishes) { line(words.wish, $0.wish.line) }
      + own(state.outcomes) { line(words.outcome, $0.what?.line) }
      + own(state.reasons) { line(words.reasonTold, $0.words?.line) } + own(state.presences) { _ in words.presence }
  }

  /// Who said what stands in a moment, and when.
  func headers(of state: MomentState) throws -> [ID<Statement>: (voice: String, day: Day)] {
    var headers: [ID<Statement>: (voice: String, day: Day)] = [:]
    func add<Content>(_ strand: Strand<Content>) throws {
      for said in strand.all { headers[said.id] = (try voice(of: said), said.day) }
    }
    try add(state.noted)
    try add(state.offers)
    try add(state.reasons)
    try add(state.wishes)
    try add(state.places)
    try add(state.outcomes)
    return headers
  }
}

extension Wish {
  /// A wish of one's own in its words; what was chosen of an offer stands there.
  fileprivate var line: String? { if case .own(let what) = self { what.line } else { nil } }
}

extension ReachPage {
  /// What a moment reached: each concept by what shows it, never a height.
  init(of told: Told<MomentState>, _ record: OpenRecord, from first: Int) throws {
    let headers = try record.headers(of: told.state)
    func evidence(_ found: [Reach.Evidence]) -> [Evidence] {
      found.compactMap { one in headers[one.statement].map { Evidence(one.shows, voice: $0.voice, day: $0.day) } }
    }
    let reach = told.state.reach
    let about = told.state.noted.last?.content.about.line ?? ""
    self.init(
      subject: .moment(about.isEmpty ? MomentWords.in(record.tongue).title : about),
      concepts: ReachConcept.allCases.map { concept in
        Met(concept, local: record.local(concept), evidence: evidence(reach.evidence(of: concept)))
      }, decidedMyself: evidence(reach.decidedMyself), isOwn: record.isOwn,
      back: .person(record.person.retyped(), .moment(told.stream.retyped())), from: first)
  }
}
