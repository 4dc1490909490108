import HTTPTypes
import Hummingbird
import Values

/// The way in for staff: name and password, the code of an app, a new password, and the way out.
package struct SignInController: Sendable {
  private let signIn: SignIn
  private let sessions: Sessions
  private let codes: ShortCodes
  private let cookies: SiteCookies
  private let pages: SignInPages

  /// How long one may take for the second step, in seconds.
  private static let stepSeconds = 600

  package init(
    signIn: SignIn, sessions: Sessions, codes: ShortCodes, cookies: SiteCookies, pages: SignInPages
  ) {
    self.signIn = signIn
    self.sessions = sessions
    self.codes = codes
    self.cookies = cookies
    self.pages = pages
  }

  /// Adds the routes.
  package func addRoutes(to routes: Routes) {
    routes.show("sign-in") { request, context in
      pages.answer(.password(name: "", returning: Self.wanted(request), told: nil), request, context)
    }
    routes.submit("sign-in", .entrance) { try await password($0, $1, $2) }
    routes.show("sign-in/code") { request, context in
      pages.answer(.timeCode(returning: Self.wanted(request), told: nil), request, context)
    }
    routes.submit("sign-in/code", .entrance) { try await timeCode($0, $1, $2) }
    routes.show("sign-in/new-password") { request, context in
      pages.answer(.newPassword(name: "", told: nil), request, context)
    }
    routes.submit("sign-in/new-password", .entrance) { try await newPassword($0, $1, $2) }
    routes.submit("sign-out", .entrance) { _, request, _ in try await signOut(request) }
  }

  private func password(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let name = form["name"] ?? ""
    let returning = ReturnPath.checked(form["to"])
    let browser = browser(request, context)
    switch try await signIn.tryPassword(form["password"] ?? "", name: name, from: browser) {
    case .signedIn(let token, let session, let known):
      return try await welcome(token, session, known: known, to: returning, request)
    case .needsTimeCode(let step):
      var response = Response.seeOther("/sign-in/code?to=" + PercentCoding.encoded(returning))
      cookies.set(.step, to: Base64URL.encoded(step), seconds: Self.stepSeconds, in: &response)
      return response
    case .refused(let refusal):
      let page = SignInPage.password(name: name, returning: returning, told: refusal)
      return refused(refusal, pages.answer(page, request, context, status: Self.status(of: refusal)))
    }
  }

  private func timeCode(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let returning = ReturnPath.checked(form["to"])
    let step = cookies.bytes(.step, in: request.headers) ?? []
    switch try await signIn.tryTimeCode(form["code"] ?? "", step: step, from: browser(request, context)) {
    case .signedIn(let token, let session, let known):
      return try await welcome(token, session, known: known, to: returning, request)
    case .needsTimeCode: throw Trouble(.failure, cause: "a second step led to another one")
    case .refused(.tooLate):
      let page = SignInPage.password(name: "", returning: returning, told: .tooLate)
      return pages.answer(page, request, context, status: .unprocessableContent)
    case .refused(let refusal):
      let page = SignInPage.timeCode(returning: returning, told: refusal)
      return refused(refusal, pages.answer(page, request, context, status: Self.status(of: refusal)))
    }
  }

  private func newPassword(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let name = form["name"] ?? ""
    let fault: SignInPage.NewPasswordFault
    do {
      let refusal = try await signIn.choosePassword(
        form["password"] ?? "", name: name, code: form["code"] ?? "", from: browser(request, context))
      guard let refusal else { return .seeOther("/sign-in") }
      fault = .refused(refusal)
    } catch let problem as Password.Fault {
      fault = .password(problem)
    }
    return pages.answer(.newPassword(name: name, told: fault), request, context, status: .unprocessableContent)
  }

  private func signOut(_ request: Request) async throws -> Response {
    if let token = sessionToken(request) { try await sessions.end(token) }
    var response = Response.seeOther("/sign-in")
    cookies.clear(.session, in: &response)
    // Only what was shown: what a device has not sent yet must stay on it.
    response.headers[.known("Clear-Site-Data")] = "\"cache\""
    return response
  }

  private func welcome(
    _ token: SessionToken, _ session: Session, known: [UInt8], to path: String, _ request: Request
  ) async throws -> Response {
    if let device = cookies.bytes(.device, in: request.headers).flatMap(DeviceToken.init(bytes:)) {
      try await codes.remember(session.account, on: device)
    }
    var response = Response.seeOther(path)
    cookies.set(.session, to: Base64URL.encoded(token.bytes), in: &response)
    cookies.set(.known, to: Base64URL.encoded(known), seconds: SignIn.knownSeconds, in: &response)
    cookies.clear(.step, in: &response)
    return response
  }

  private func refused(_ refusal: SignIn.Refusal, _ page: Response) -> Response {
    var page = page
    if case .wait(let seconds) = refusal { page.headers[.retryAfter] = String(seconds) }
    return page
  }

  private func browser(_ request: Request, _ context: SiteContext) -> SignIn.Browser {
    SignIn.Browser(
      address: context.visit.address, known: cookies.bytes(.known, in: request.headers).map { Array($0.prefix(32)) },
      session: sessionToken(request), name: BrowserName.of(request.headers[.userAgent]))
  }

  private func sessionToken(_ request: Request) -> SessionToken? {
    cookies.bytes(.session, in: request.headers).flatMap(SessionToken.init(bytes:))
  }

  private static func wanted(_ request: Request) -> String {
    ReturnPath.checked(request.uri.queryParameters["to"].map { String($0) })
  }

  private static func status(of refusal: SignIn.Refusal) -> HTTPResponse.Status {
    switch refusal {
    case .wrong, .tooLate: .unprocessableContent
    case .wait: .tooManyRequests
    case .needsSecondFactor: .forbidden
    }
  }
}

extension FormLimits {
  /// What the pages of the way in take: a name, a password, a code.
  static let entrance = FormLimits(fieldBytes: 8192, fields: 20)
}
