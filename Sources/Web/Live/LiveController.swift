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

  /// Whoever may open the person's record may hear; after some minutes the browser asks again, and is checked again.
  private func listen(_ request: Request, _ context: SiteContext) async throws -> Response {
    guard let session = context.session else { return .signInFirst(request) }
    let person = try context.person()
    let device = desk.ground.cookies.device(in: request)
    let language = context.visit.language
    let isOwn = try await toldApart {
      try await desk.ledger.read(desk.area) { entries in
        try desk.open(person, for: desk.recognise(session, device, language, in: entries), in: entries).isOwn
      }
    }
    let update = isOwn ? LiveUpdate(toPerson: person) : LiveUpdate(about: person)
    return try LiveAnswer.response(desk.live, topics: [update.topic])
  }
}
