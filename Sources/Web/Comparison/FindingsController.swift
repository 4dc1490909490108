import CoCreation
import Comparison
import Hummingbird
import Ledger
import Links
import Pages
import Values

/// What the consensus of a closed round shows: likeness, combinations, and the passages behind them.
struct FindingsController: Controller {
  let desk: Desk

  func addRoutes(to routes: Routes) {
    let round = "comparisons/{comparison}/rounds/{round}"
    routes.show("\(round)/likeness") { try await likeness(.table, $0, $1) }
    for picture in Address.Picture.allCases where picture != .table {
      routes.show("\(round)/likeness/\(picture.rawValue)") { try await likeness(picture, $0, $1) }
    }
    routes.show("\(round)/configurations") { try await configurations($0, $1) }
    routes.show("\(round)/evidence/{profile}/{code}") { try await evidence($0, $1) }
  }

  private func likeness(
    _ picture: Address.Picture, _ request: Request, _ context: SiteContext
  ) async throws -> Response {
    let path = try RoundPath(context)
    let first = request.first
    let desk = desk
    return try await desk.show(request, context, path.address(.likeness(picture))) { caller, entries, _ in
      let record = try desk.scholar(caller, in: entries).round(path)
      return RoundLikenessPage(
        comparison: path.study.retyped(), round: path.round.retyped(), roundNumber: record.number,
        table: try record.table(), picture: picture, from: first)
    }
  }

  private func configurations(_ request: Request, _ context: SiteContext) async throws -> Response {
    let path = try RoundPath(context)
    let query = request.uri.queryParameters
    let outcome = query["outcome"].flatMap { ID<Code>(String($0)) }
    let conditions = query.getAll("condition").compactMap { ID<Code>(String($0)) }
    let kind = query["solution"].flatMap { SolutionKind(rawValue: String($0)) } ?? .complex
    // The page offers no conditions that are expected, and so no answer between the two.
    let asked: SolutionKind = kind == .parsimonious ? .parsimonious : .complex
    let isAsked = !query.isEmpty
    let desk = desk
    return try await desk.show(request, context, path.address(.configurations)) { caller, entries, _ in
      let record = try desk.scholar(caller, in: entries).round(path)
      let table = try record.table()
      let known = Set(table.codes.map(\.id))
      let chosen = Set(conditions.filter(known.contains))
      return RoundConfigurationsPage(
        comparison: path.study.retyped(), round: path.round.retyped(), roundNumber: record.number,
        codes: table.codes.map { CodeShown($0) }, outcome: outcome?.retyped(),
        conditions: Set(chosen.map { $0.retyped() }), kind: asked,
        result: isAsked ? table.asked(outcome.flatMap { known.contains($0) ? $0 : nil }, chosen, asked) : nil)
    }
  }

  private func evidence(_ request: Request, _ context: SiteContext) async throws -> Response {
    let path = try RoundPath(context)
    let profile: ID<Profile> = try context.id("profile")
    let code: ID<Code> = try context.id("code")
    let desk = desk
    let address = path.address(.evidence(profile.retyped(), code.retyped()))
    return try await desk.show(request, context, address) { caller, entries, _ in
      let record = try desk.scholar(caller, in: entries).round(path)
      let consensus = try record.consensus()
      let profiles = try record.profiles()
      guard let state = profiles[profile], let entry = consensus.codes.first(where: { $0.id == code }) else {
        throw Trouble(.notFound)
      }
      return EvidencePage(
        comparison: path.study.retyped(), round: path.round.retyped(), code: CodeShown(entry),
        profile: (profile.retyped(), state.name?.value ?? "–"),
        passages: consensus.passages(of: profile, holding: code).compactMap { profiles.shown($0, in: record.round) })
    }
  }
}

extension RoundRecord {
  /// What the consensus says of each profile.
  fileprivate func table() throws -> ConsensusTable {
    let states = try profiles()
    let consensus = try consensus()
    return ConsensusTable(
      consensus,
      profiles: consensus.profiles.compactMap { id in
        states[id].map { state in
          ConsensusTable.Row(
            id: id, name: state.name?.value ?? "–", figures: state.figures?.content.figures ?? [])
        }
      })
  }
}

extension ConsensusTable {
  /// What comes of asking for combinations.
  fileprivate func asked(
    _ outcome: ID<Code>?, _ conditions: Set<ID<Code>>, _ kind: SolutionKind
  ) -> RoundConfigurationsPage.Asked {
    guard let outcome else { return .refused(.noOutcome) }
    // In the order of the code book, so that the same question always gives the same page.
    let ordered = codes.map(\.id).filter(conditions.contains).map { ConsensusTable.Source.code($0) }
    do throws(ConfigurationFindings.Refusal) {
      return .found(try ConfigurationFindings(self, conditions: ordered, outcome: outcome, kind: kind), self)
    } catch {
      return .refused(error)
    }
  }
}
