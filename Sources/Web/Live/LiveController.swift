import CoCreation
import Hummingbird
import Ledger
import Values

/// Lets the pages about a person hear that something about the person has changed: that, and nothing of what.
struct LiveController: Controller {
  let desk: Desk

  func addRoutes(to routes: Routes) {
    routes.show("persons/{person}/live") { try await listen($0, $1) }
  }

  /// Whoever may open the person's record may hear, for as long as that is so and the session holds.
  private func listen(_ request: Request, _ context: SiteContext) async throws -> Response {
    guard let session = context.session else { return .signInFirst(request) }
    let person = try context.person()
    let device = desk.ground.cookies.device(in: request)
    let language = context.visit.language
    let token = desk.ground.cookies.session(in: request)
    let desk = desk
    let isOwn = { @Sendable (session: Session) async throws -> Bool in
      try await desk.ledger.read(desk.area) { entries in
        try desk.open(person, for: desk.recognise(session, device, language, in: entries), in: entries).isOwn
      }
    }
    let begunAsOwn = try await toldApart { try await isOwn(session) }
    let update = begunAsOwn ? LiveUpdate(toPerson: person) : LiveUpdate(about: person)
    let human: ID<Human> = session.account.retyped()
    return try LiveAnswer.response(
      desk.live, topics: [update.topic], by: [human.retyped(), .sessions(of: human)]
    ) {
      guard let token, let session = try? await desk.sessions.recognise(token, isUse: false) else { return false }
      return (try? await isOwn(session)) == begunAsOwn
    }
  }
}
