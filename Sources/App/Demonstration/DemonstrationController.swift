import CoCreation
package import Demonstration
import Hummingbird
import Ledger
import Links
import Pages
import Values
package import Web

/// The way into a demonstration: "One moment, two sides", and going in as one of its invented people.
///
/// Nobody is signed in by opening a page. These routes are there where a demonstration is served and nowhere else.
package struct DemonstrationController: Sendable {
  private let desk: Desk
  private let cast: Cast

  package init(desk: Desk, cast: Cast) {
    self.desk = desk
    self.cast = cast
  }

  /// Adds the routes.
  package func addRoutes(to routes: Routes) {
    routes.show("demonstration") { try await start($0, $1) }
    routes.show("demonstration/enter") { try await door($0, $1) }
    routes.submit("demonstration/enter") { try await enter($0, $1, $2) }
  }

  private func start(_ request: Request, _ context: SiteContext) async throws -> Response {
    let zone = desk.zone
    let visit = TourVisit(
      cast: cast, tour: cast.tour(in: context.visit.language),
      chosen: request.uri.queryParameters[TourVisit.choosing[...]].map { String($0) }, opened: try await opened(request)
    )
    let page = try await desk.ledger.read(desk.area) { entries in
      try MomentTourPage(visit, in: entries, today: zone.time(at: entries.now).day)
    }
    return desk.showStranger(request, context, .start, page)
  }

  /// Whose the person's device is by now: the tour goes on with them.
  private func opened(_ request: Request) async throws -> ID<Human>? {
    let own = TwoDevices.Device.one.own(request, at: TwoDevices.start)
    guard let sessions = desk.ground.sessions,
      let token = desk.ground.cookies.session(in: own)
    else { return nil }
    return try await sessions.recognise(token, isUse: false)?.account.retyped()
  }

  /// A device that nobody has opened yet, or the page that it is to show.
  private func door(_ request: Request, _ context: SiteContext) async throws -> Response {
    let query = request.uri.queryParameters
    let next = ReturnPath.checked(query["to"].map { String($0) })
    guard let key = query["who"].map({ String($0) }), let human = cast.human(key) else { throw Trouble(.notFound) }
    if context.session?.account == human.retyped() { return .seeOther(next) }
    let name = try await desk.ledger.read(desk.area) { try $0.name(of: human)?.value }
    return desk.showStranger(
      request, context, .enterDemonstration,
      EnterDevicePage(name: name ?? key, isPersons: isPerson(human), value: key, next: next))
  }

  private func enter(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    guard let key = form["who"], let human = cast.human(key), let sessions = desk.ground.sessions else {
      throw Trouble(.unusable)
    }
    let cookies = desk.ground.cookies
    let old = cookies.session(in: request)
    let (token, _) = try await sessions.begin(
      human.retyped(), means: isPerson(human) ? [.device] : [.password],
      limits: isPerson(human) ? .ownDevice : .staff,
      browser: BrowserName.of(request.headers[.userAgent]), replacing: old)
    var response = Response.seeOther(ReturnPath.checked(form["to"]))
    cookies.keep(token, in: &response)
    return response
  }

  private func isPerson(_ human: ID<Human>) -> Bool { cast.persons.contains { $0.id.human == human } }
}
