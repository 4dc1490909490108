import HTTPTypes
import Hummingbird
import Links
import Markup
import Pages
import Values

/// The way in for staff: name and password, the code of an app, a new password, and the way out.
struct SignInController: Controller {
  let desk: Desk
  private let signIn: SignIn
  private let cookies: SiteCookies

  /// How long one may take for the second step, in seconds.
  private static let stepSeconds = 600

  init(desk: Desk) {
    self.desk = desk
    signIn = desk.signIn
    cookies = desk.ground.cookies
  }

  func addRoutes(to routes: Routes) {
    routes.show("sign-in") { request, context in
      try await show(request, context, .signIn, SignInPage(returning: Self.wanted(request)))
    }
    routes.submit("sign-in", .entrance) { try await password($0, $1, $2) }
    routes.show("sign-in/code") { request, context in
      try await show(request, context, .signInCode, SignInPage(asksForCode: true, returning: Self.wanted(request)))
    }
    routes.submit("sign-in/code", .entrance) { try await timeCode($0, $1, $2) }
    routes.show("sign-in/second-factor") { try await setUp($0, $1) }
    routes.submit("sign-in/second-factor", .entrance) { try await finishSetUp($0, $1, $2) }
    routes.show("sign-in/forgotten") { request, context in
      try await show(request, context, .forgotten, ForgottenPage())
    }
    routes.submit("sign-in/forgotten", .entrance) { try await newPassword($0, $1, $2) }
    routes.submit("sign-out", .entrance) { _, request, _ in try await end(request, then: .start) }
    routes.show("lock") { try await show($0, $1, .lock, LockedPage()) }
    routes.submit("lock", .entrance) { _, request, _ in try await end(request, then: .lock) }
  }

  private func password(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let name = form["name"] ?? ""
    let returning = ReturnPath.checked(form["to"])
    let browser = cookies.browser(of: request, from: context.visit.address)
    switch try await signIn.tryPassword(form["password"] ?? "", name: name, from: browser) {
    case .signedIn(let token, let session, let known):
      return try await welcome(token, session, known: known, to: returning, request)
    case .needsTimeCode(let step):
      var response = Response.seeOther(.entrance(.signInCode, to: returning))
      cookies.set(.step, to: Base64URL.encoded(step), seconds: Self.stepSeconds, in: &response)
      return response
    case .needsSetUp(let step): return setUp(step, returning)
    case .refused(let refusal):
      let page = SignInPage(name: name, trouble: refusal.trouble, returning: returning)
      return try await refused(refusal, page, .signIn, request, context)
    }
  }

  private func timeCode(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let returning = ReturnPath.checked(form["to"])
    let step = cookies.bytes(.step, in: request.headers) ?? []
    let browser = cookies.browser(of: request, from: context.visit.address)
    switch try await signIn.tryTimeCode(form["code"] ?? "", step: step, from: browser) {
    case .signedIn(let token, let session, let known):
      return try await welcome(token, session, known: known, to: returning, request)
    case .needsTimeCode, .needsSetUp: throw Trouble(.failure, cause: "a second step led to another one")
    case .refused(.tooLate):
      return try await refused(.tooLate, SignInPage(trouble: .tooLate, returning: returning), .signIn, request, context)
    case .refused(let refusal):
      let page = SignInPage(asksForCode: true, trouble: refusal.trouble, returning: returning)
      return try await refused(refusal, page, .signInCode, request, context)
    }
  }

  private func newPassword(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let name = form["name"] ?? ""
    let fault: (field: String, fault: FieldFault)
    do {
      let chosen = try await signIn.choosePassword(
        form["password"] ?? "", name: name, code: form["code"] ?? "",
        from: cookies.browser(of: request, from: context.visit.address))
      switch chosen {
      case .done: return .seeOther(Done(.saved).added(to: .signIn))
      case .needsSetUp(let step): return setUp(step, Address.start.path)
      case .refused(.wait(let seconds)): throw Trouble(.tooMany(seconds: seconds))
      case .refused: fault = ("code", .notRight)
      }
    } catch let problem as Password.Fault {
      fault = ("password", problem.fault)
    }
    return try await show(
      request, context, .forgotten, status: .unprocessableContent, ForgottenPage(name: name, faults: [fault]))
  }

  // MARK: - An app with codes, set up on the way in

  private func setUp(_ step: [UInt8], _ returning: String) -> Response {
    var response = Response.seeOther(.entrance(.signInSetUp, to: returning))
    cookies.set(.step, to: Base64URL.encoded(step), seconds: OneTimeCodes.lifetime, in: &response)
    return response
  }

  private func setUp(
    _ request: Request, _ context: SiteContext, returning: String? = nil,
    faults: FieldFaults = []
  ) async throws -> Response {
    guard let begun = try await signIn.setUp(cookies.bytes(.step, in: request.headers) ?? []) else {
      return .seeOther(.signIn)
    }
    let code = TimeCode(secret: begun.secret)
    let name = try await desk.accounts.credentials(of: begun.account)?.name ?? ""
    let page = EntranceFactorPage(
      secret: code.typed.inGroups, picture: QRCode(code.address(site: "Samspel", name: name))?.picture ?? HTML(),
      returning: returning ?? Self.wanted(request), faults: faults)
    return desk.showStranger(
      request, context, .signInSetUp, status: faults.isEmpty ? .ok : .unprocessableContent, page)
  }

  private func finishSetUp(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let returning = ReturnPath.checked(form["to"])
    let outcome = try await signIn.finishSetUp(
      form["code"] ?? "", step: cookies.bytes(.step, in: request.headers) ?? [],
      from: cookies.browser(of: request, from: context.visit.address))
    switch outcome {
    case .signedIn(let token, let session, let known):
      return try await welcome(token, session, known: known, to: returning, request)
    case .refused(.wrong):
      return try await setUp(request, context, returning: returning, faults: [("code", .notRight)])
    case .refused(.wait(let seconds)): throw Trouble(.tooMany(seconds: seconds))
    case .refused, .needsTimeCode, .needsSetUp: return .seeOther(.signIn)
    }
  }

  private func end(_ request: Request, then address: Address) async throws -> Response {
    if let token = cookies.session(in: request) { try await desk.sessions.end(token) }
    var response = Response.seeOther(address)
    cookies.clear(.session, in: &response)
    cookies.sweep(in: &response)
    return response
  }

  private func welcome(
    _ token: SessionToken, _ session: Session, known: [UInt8], to path: String, _ request: Request
  ) async throws -> Response {
    if let device = cookies.device(in: request) {
      try await desk.shortCodes.remember(session.account, on: device)
    }
    // Whoever comes in hears first that somebody else made a code for the account, or gave a task in the own service.
    let hasCode = try await desk.tellOfCode(to: session.account)
    let hasTask = try await desk.tellOfTasks(to: session.account)
    var response = Response.seeOther(hasCode || hasTask ? Address.account.path : path)
    cookies.keep(token, in: &response)
    cookies.set(.known, to: Base64URL.encoded(known), seconds: SignIn.knownSeconds, in: &response)
    cookies.clear(.step, in: &response)
    return response
  }

  /// Shows a page of the way in, as the one person wants it whose own device this is.
  private func show(
    _ request: Request, _ context: SiteContext, _ address: Address, status: HTTPResponse.Status = .ok, _ page: any Page
  ) async throws -> Response {
    desk.showStranger(request, context, address, status: status, way: try await desk.deviceWay(in: request), page)
  }

  private func refused(
    _ refusal: SignIn.Refusal, _ page: SignInPage, _ address: Address, _ request: Request, _ context: SiteContext
  ) async throws -> Response {
    var response = try await show(request, context, address, status: refusal.status, page)
    if case .wait(let seconds) = refusal { response.headers[.retryAfter] = String(seconds) }
    return response
  }

  private static func wanted(_ request: Request) -> String {
    ReturnPath.checked(request.uri.queryParameters["to"].map { String($0) })
  }
}

extension SignIn.Refusal {
  fileprivate var trouble: SignInPage.Trouble {
    switch self {
    case .wrong: .wrong
    case .wait: .tooMany
    case .needsSecondFactor: .needsSecondFactor
    case .tooLate: .tooLate
    }
  }

  fileprivate var status: HTTPResponse.Status {
    switch self {
    case .wrong, .tooLate: .unprocessableContent
    case .wait: .tooManyRequests
    case .needsSecondFactor: .forbidden
    }
  }
}

extension Password.Fault {
  /// The fault as it is told beside the field.
  var fault: FieldFault {
    switch self {
    case .tooShort(let least): .tooShort(least: least)
    case .tooLong(let most): .tooLong(limit: most)
    case .tooPlain: .tooPlain
    }
  }
}

extension FormLimits {
  /// What the pages of the way in take: a name, a password, a code.
  static let entrance = FormLimits(fieldBytes: 8192, fields: 20)
}
