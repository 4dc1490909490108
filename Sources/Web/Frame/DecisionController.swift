import CoCreation
import Hummingbird
import Ledger
import Links
import Localization
import Pages
import Values

/// A decision maker's first page: the frames of those whom they decide about, and a new one.
struct DecisionController: Controller {
  let desk: Desk

  func addRoutes(to routes: Routes) {
    routes.show("decisions") { try await decisions($0, $1) }
    routes.show("decisions/new") { try await new($0, $1) }
  }

  private func decisions(_ request: Request, _ context: SiteContext) async throws -> Response {
    let desk = desk
    return try await desk.show(
      request, context, .decisions,
      telling: { caller, entries, _ in
        let records = try desk.decidedFor(by: caller, in: entries)
        return (
          DecisionsPage(
            frames: try records.flatMap { try $0.rows() },
            questions: try records.flatMap { try $0.frameQuestionsToAnswer() },
            news: try records.flatMap { try $0.accessNews() }),
          records.filter { !$0.isOwn }.map { NotedReading(of: $0, .frame) }
        )
      })
  }

  private func new(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await desk.show(request, context, .newDecision) { caller, entries, _ in
      ChoosePersonPage(
        people: try desk.decidedFor(by: caller, in: entries).map {
          ($0.person.retyped(), try $0.face(of: $0.person.human))
        })
    }
  }
}

extension Desk {
  /// The records of those whom a decision maker decides about today.
  ///
  /// - Throws: ``Trouble`` for everybody who decides about nobody by their appointment.
  fileprivate func decidedFor(by caller: Caller, in entries: any LedgerReading) throws -> [OpenRecord] {
    guard case .decisionMaker = caller.appointment?.role else { throw Trouble(.notAllowed) }
    return try records(in: entries, for: caller, of: try entries.persons(knownBy: caller.human))
  }

  /// The records of those towards whom somebody has a standing today; the others are left out.
  func records(
    in entries: any LedgerReading, for caller: Caller, of persons: [ID<Person>]
  ) throws -> [OpenRecord] {
    try persons.compactMap { person in
      do {
        return try open(person, for: caller, in: entries)
      } catch is Denial {
        return nil
      }
    }
  }
}

extension OpenRecord {
  /// The person's frames as rows of a list.
  fileprivate func rows() throws -> [DecisionsPage.Row] {
    try reader.frames().compactMap { told in
      guard let content = told.state.content else { return nil }
      let id: ID<Frame> = told.id()
      return DecisionsPage.Row(
        name: reader.name,
        services: serviceTerms(content.services),
        last: content.last, address: .of(person, .frame(id.retyped())),
        isAnnounced: told.state.announcedEnd(on: today) != nil)
    }
  }
}
