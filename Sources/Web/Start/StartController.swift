import CoCreation
import Hummingbird
import Ledger
import Links
import Pages
import Values

/// The first address of the site, which leads everybody to their own first page.
struct StartController: Controller {
  let desk: Desk

  func addRoutes(to routes: Routes) {
    routes.show("/") { try await start($0, $1) }
    routes.show("sources") { try await sources($0, $1) }
  }

  private func start(_ request: Request, _ context: SiteContext) async throws -> Response {
    guard let session = context.session else { return try await stranger(request, context) }
    let language = context.visit.language
    let address = try await toldApart {
      try await desk.ledger.read(desk.area) { entries in
        try desk.recognise(session, nil, language, in: entries).home
      }
    }
    return .seeOther(address)
  }

  /// A stranger chooses a way in; on a paired device a tap on the own picture is the way.
  private func stranger(_ request: Request, _ context: SiteContext) async throws -> Response {
    if let token = desk.ground.cookies.device(in: request), try await desk.devices.kind(of: token) != nil {
      return .seeOther(.faces)
    }
    return desk.showStranger(request, context, .start, StartPage())
  }

  private func sources(_ request: Request, _ context: SiteContext) async throws -> Response {
    guard context.session != nil else { return desk.showStranger(request, context, .sources, SourcesPage()) }
    return try await desk.show(request, context, .sources, opensToGiving: true) { _, _, _ in SourcesPage() }
  }
}

extension Caller {
  /// Their own first page.
  var home: Address {
    switch capacity {
    case .person: .person(human.retyped(), .today)
    case .member: .represented
    case .staff(let appointment):
      switch appointment.role {
      case .professional: .persons
      case .firstLineManager(let service): .service(service.retyped())
      case .decisionMaker: .decisions
      case .administrator: .administration
      case .researcher: .comparisons
      }
    }
  }
}
