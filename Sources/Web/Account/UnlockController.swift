import Hummingbird
import Ledger
import Links
import Pages
import Values

/// Staff switch to themselves on a shared device, by a short code of their own.
struct UnlockController: Controller {
  let desk: Desk

  func addRoutes(to routes: Routes) {
    routes.show("unlock") { request, context in
      guard let token = desk.ground.cookies.device(in: request) else { return .seeOther(.signIn) }
      return try await page(token, request, context)
    }
    routes.submit("unlock", .entrance) { try await unlock($0, $1, $2) }
  }

  private func unlock(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    guard let token = desk.ground.cookies.device(in: request) else { return .seeOther(.signIn) }
    guard let account = form["who"].flatMap({ ID<Account>($0) }) else {
      return try await page(token, isWrong: true, request, context)
    }
    let outcome = try await desk.shortCodes.switchTo(
      account, code: form["shortCode"] ?? "", on: token, browser: BrowserName.of(request.headers[.userAgent]),
      replacing: desk.ground.cookies.session(in: request))
    switch outcome {
    case .opened(let session, _):
      var response = Response.seeOther(.start)
      desk.ground.cookies.keep(session, in: &response)
      desk.ground.cookies.sweep(in: &response)
      return response
    case .wrong: return try await page(token, chosen: account, isWrong: true, request, context)
    case .wait(let seconds): throw Trouble(.tooMany(seconds: seconds))
    case .needsPassword: return .seeOther(.signIn)
    }
  }

  private func page(
    _ token: DeviceToken, chosen: ID<Account>? = nil, isWrong: Bool = false, _ request: Request, _ context: SiteContext
  ) async throws -> Response {
    let remembered = try await desk.shortCodes.remembered(on: token)
    guard !remembered.isEmpty else { return .seeOther(.signIn) }
    let people = try await desk.ledger.read(desk.area) { entries in
      try remembered.compactMap { account in
        try entries.name(of: account.retyped()).map { Option($0.value, value: account.description) }
      }
    }
    return desk.showStranger(
      request, context, .unlock, status: isWrong ? .unprocessableContent : .ok,
      UnlockPage(people: people, chosen: chosen?.description ?? "", isWrong: isWrong))
  }
}
