import CoCreation
import HTTPTypes
import Hummingbird
import Ledger
import Links
import Pages
import Values

/// Settling together where coders of a closed round found different things, with the log of who changed what and why.
struct ConsensusController: Controller {
  let desk: Desk

  func addRoutes(to routes: Routes) {
    routes.show("comparisons/{comparison}/rounds/{round}/consensus") { try await consensus($0, $1) }
    routes.show("comparisons/{comparison}/rounds/{round}/log") { try await log($0, $1) }
    routes.show("comparisons/{comparison}/rounds/{round}/consensus/{passage}/{code}") { try await difference($0, $1) }
    routes.submit("comparisons/{comparison}/rounds/{round}/consensus/{passage}/{code}") {
      try await settle($0, $1, $2)
    }
  }

  private func consensus(_ request: Request, _ context: SiteContext) async throws -> Response {
    let path = try RoundPath(context)
    let first = request.first
    let desk = desk
    return try await desk.show(request, context, path.address(.consensus)) { caller, entries, _ in
      let record = try desk.scholar(caller, in: entries).round(path)
      let consensus = try record.consensus()
      let profiles = try record.profiles()
      let differences = try consensus.differences.compactMap {
        try ConsensusPage.Difference($0, of: consensus, record, profiles)
      }
      return ConsensusPage(
        comparison: path.study.retyped(), round: path.round.retyped(), roundNumber: record.number,
        differences: differences, from: first)
    }
  }

  private func log(_ request: Request, _ context: SiteContext) async throws -> Response {
    let path = try RoundPath(context)
    let first = request.first
    let desk = desk
    return try await desk.show(request, context, path.address(.log)) { caller, entries, _ in
      let record = try desk.scholar(caller, in: entries).round(path)
      guard record.round.isClosed else { throw Onward(record.address(.overview)) }
      let profiles = try record.profiles()
      let lines = try record.round.agreed.reversed().map { said in
        let code = record.codes.first { $0.id == said.content.code }?.content.name.value ?? "–"
        let profile = record.round.profile(of: said.content.passage).flatMap { profiles[$0]?.name?.value } ?? "–"
        return (code: code, profile: profile, entry: try SettlementTold(said, entries))
      }
      return ConsensusLogPage(
        comparison: path.study.retyped(), round: path.round.retyped(), lines: lines, from: first)
    }
  }

  // MARK: - One difference

  private func difference(
    _ request: Request, _ context: SiteContext, written: [String: String]? = nil,
    faults: FieldFaults = []
  ) async throws -> Response {
    let path = try RoundPath(context)
    let pair = Consensus.Pair(passage: try context.id("passage"), code: try context.id("code"))
    let address = path.address(.settle(pair.passage.retyped(), pair.code.retyped()))
    let desk = desk
    return try await desk.show(request, context, address, status: faults.isEmpty ? .ok : .unprocessableContent) {
      caller, entries, _ in
      let record = try desk.scholar(caller, in: entries).round(path)
      let consensus = try record.consensus()
      guard let difference = try ConsensusPage.Difference(pair, of: consensus, record, record.profiles()) else {
        throw Trouble(.notFound)
      }
      let notes = try consensus.codings.compactMap { codings in
        try codings.passages[pair.passage]?.note.map { (name: try record.name(of: codings.coder), words: $0.value) }
      }
      let log = try record.round.agreed.filter { $0.content.passage == pair.passage && $0.content.code == pair.code }
        .map { try SettlementTold($0, entries) }
      let last = log.last.map { ["holds": $0.holds ? "yes" : "no"] }
      return SettlePage(
        comparison: path.study.retyped(), round: path.round.retyped(), difference: difference, notes: notes, log: log,
        written: written ?? last ?? [:], faults: faults)
    }
  }

  private func settle(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let path = try RoundPath(context)
    let passage: ID<Passage> = try context.id("passage")
    let code: ID<Code> = try context.id("code")
    var reader = FormReader(form)
    let holds = reader.choice("holds", of: YesOrNo.self)
    guard let why = reader.text("why"), let holds else {
      return try await difference(request, context, written: reader.written, faults: reader.faults)
    }
    try await desk.compare(form, request, context) { work in
      let record = try work.scholar.round(path)
      try work.perform(
        AgreeOnCode(passage: passage, code: code, holds: holds == .yes, why: why, codes: record.codes),
        in: path.round.retyped())
    }
    return .seeOther(Done(.settled).added(to: path.address(.consensus)))
  }
}

/// What a form sends for yes and for no.
private enum YesOrNo: String {
  case yes, no
}

extension ConsensusPage.Difference {
  /// A code in a passage, with what each coder found; `nil` if the round has no such passage or code.
  fileprivate init?(
    _ pair: Consensus.Pair, of consensus: Consensus, _ record: RoundRecord, _ profiles: [ID<Profile>: ProfileState]
  ) throws {
    guard let passage = profiles.shown(pair.passage, in: record.round),
      let code = consensus.codes.first(where: { $0.id == pair.code })
    else { return nil }
    let names = try consensus.codings.map { try record.name(of: $0.coder) }
    self.init(
      passage: passage, code: CodeShown(code),
      found: zip(names, consensus.found(pair)).map { (name: $0, found: $1) },
      settled: try consensus.settlement(of: pair).map { try SettlementTold($0, record.entries) })
  }
}

extension SettlementTold {
  /// What was settled, by the name of who wrote it down.
  fileprivate init(_ said: Said<CodeAgreed>, _ entries: any LedgerReading) throws {
    self.init(
      holds: said.content.holds, who: try said.author.flatMap { try entries.name(of: $0) }?.value ?? "–", day: said.day,
      why: said.content.why.value)
  }
}
