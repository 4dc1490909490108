import CoCreation
import Ledger
import Links
import Localization
import Pages
import Values

extension OpenRecord {
  /// What whoever reads has said of a moment, and can take back or put right.
  func ownStatements(in state: MomentState) throws -> [OwnStatement] {
    let tongue = isOwn ? tongue : tongue.standard
    let (words, told) = (MomentMoreWords.in(tongue), MomentToldWords.in(tongue))
    func own<Content>(
      _ strand: Strand<Content>, mayCorrect: Bool = true, _ label: (Said<Content>) throws -> String
    ) rethrows -> [OwnStatement] {
      try strand.current.filter { $0.mayBeAmended(by: standing.voice, of: standing.human) }.map { said in
        OwnStatement(
          value: said.id.description,
          // Behind the words, so that a sentence of theirs ends as it was written.
          label: "\(try label(said)) (\(Dates.in(tongue).near(said.day, today: today)))", mayCorrect: mayCorrect)
      }
    }
    func line(_ heading: String, _ words: String?) -> String {
      words.flatMap { $0.isEmpty ? nil : "\(heading): \($0)" } ?? heading
    }
    var statements = own(state.places) { said in
      let places = said.content.places
      return line(
        words.mySide, [places.want, places.know, places.matters].compactMap { $0?.line }.joined(separator: " "))
    }
    statements += own(state.offers) { line(words.offer, $0.content.options.map(\.line).joined(separator: ", ")) }
    statements += own(state.wishes) { line(words.wish, wishLine($0, in: state)) }
    statements += own(state.outcomes) { said in
      let became = said.content.outcome.label(MomentWords.in(tongue))
      return line(words.outcome, [became, said.content.what?.line].compactMap(\.self).joined(separator: ". "))
    }
    statements += own(state.reasons) { line(words.reasonTold, $0.content.words?.line) }
    statements += try own(state.presences) { said in
      let names = try said.content.present.compactMap { try reader.name(of: $0) }
      return line(words.presence, names.isEmpty ? told.nobodyThere : Grammar.in(tongue).list(names))
    }
    statements += own(state.disputes, mayCorrect: false) { line(told.myDispute, $0.content.words?.line) }
    statements += own(state.receptions, mayCorrect: false) { said in
      line(told.myReception, said.content.reception.label(words))
    }
    statements += own(state.explanations, mayCorrect: false) { said in
      said.content.limit == nil ? told.keptFromNothing(reader.name) : told.limitEntered
    }
    return statements
  }

  /// What stands in one of one's own statements, as the form that adds such a thing sends it.
  ///
  /// - Returns: What the form adds, and its fields; `nil` if it is none of one's own, or cannot be put right so.
  func ownFields(of id: ID<Statement>, in state: MomentState) -> (add: String, written: [String: String])? {
    func own<Content>(_ strand: Strand<Content>) -> Said<Content>? {
      strand.current.first { $0.id == id && $0.mayBeAmended(by: standing.voice, of: standing.human) }
    }
    func joined(_ humans: [ID<Human>]) -> String { humans.map(\.description).joined(separator: " ") }
    if let said = own(state.places)?.content.places {
      return ("places", ["wants": said.want?.line, "knows": said.know?.line, "matters": said.matters?.line].filled)
    }
    if let said = own(state.offers)?.content {
      return ("offer", ["options": said.options.map(\.line).joined(separator: "\n"), "offered": said.form.rawValue])
    }
    if let said = own(state.wishes) {
      return ("wish", fields(of: said, in: state))
    }
    if let said = own(state.outcomes)?.content {
      let written = [
        "outcome": said.outcome.rawValue, "carriedOut": said.carriedOut.rawValue, "reason": said.reason?.rawValue,
        "what": said.what?.line,
      ]
      return ("outcome", written.filled)
    }
    if let said = own(state.reasons)?.content {
      return ("reasonTold", ["how": said.how.rawValue, "words": said.words?.line].filled)
    }
    return own(state.presences).map { ("presence", ["present": joined($0.content.present)]) }
  }

  private func fields(of said: Said<WishExpressed>, in state: MomentState) -> [String: String] {
    var written = [
      "expression": said.content.means?.rawValue, "from": said.content.interpretation?.from.value,
      "interpretedBy": said.content.interpretation?.by.map(\.description).joined(separator: " "),
    ]
    switch said.content.wish {
    case .option, .own:
      // An option is named by its place among those that are offered now; what is not among them is told in words.
      let thing = state.thing(of: said)
      let place = state.offers.last?.content.options.firstIndex { $0 == thing }
      written["chosen"] = place.map { String($0) }
      if place == nil { written["wish"] = thing?.line }
    case .youChoose: written["chosen"] = "youChoose"
    case .notNow: written["chosen"] = "notNow"
    case .no: written["chosen"] = "no"
    }
    return written.filled
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

extension [String: String?] {
  /// What has something in it.
  fileprivate var filled: [String: String] { compactMapValues { $0 }.filter { !$0.value.isEmpty } }
}

extension ReachPage {
  /// What a moment reached: each concept by what shows it, never a height.
  init(of told: Told<MomentState>, _ record: OpenRecord, from first: Int) throws {
    let headers = try record.headers(of: told.state)
    func evidence(_ found: [Reach.Evidence]) -> [Evidence] {
      found.compactMap { one in headers[one.statement].map { Evidence(one.shows, voice: $0.voice, day: $0.day) } }
    }
    let reach = told.state.reach
    self.init(
      subject: .moment(record.matter(of: told.state)),
      concepts: ReachConcept.allCases.map { concept in
        Met(concept, local: record.local(concept), evidence: evidence(reach.evidence(of: concept)))
      }, decidedMyself: evidence(reach.decidedMyself), isOwn: record.isOwn,
      back: .of(record.person, .moment(told.stream.retyped())), from: first)
  }
}
