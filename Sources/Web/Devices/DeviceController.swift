import HTTPTypes
import Hummingbird
import Values

/// The way in without a password: a device is paired once, then a tap on one's own picture opens.
package struct DeviceController: Sendable {
  private let devices: Devices
  private let codes: ShortCodes
  private let cookies: SiteCookies
  private let pages: SignInPages
  private let announce: @Sendable (PairedDevice, Devices.Offer) async throws -> Void

  /// - Parameter announce: Tells the person and one more in the circle that a device was paired.
  package init(
    devices: Devices, codes: ShortCodes, cookies: SiteCookies, pages: SignInPages,
    announce: @escaping @Sendable (PairedDevice, Devices.Offer) async throws -> Void
  ) {
    self.devices = devices
    self.codes = codes
    self.cookies = cookies
    self.pages = pages
    self.announce = announce
  }

  /// Adds the routes.
  package func addRoutes(to routes: Routes) {
    routes.show("pair") { request, context in
      // A link only fills the code in: nothing is paired before somebody says so.
      let code = request.uri.queryParameters["code"].flatMap { Alphabet.normalised(String($0)) } ?? ""
      return pages.answer(.pairing(code: String(code.prefix(8)), told: nil), request, context)
    }
    routes.submit("pair", .entrance) { try await pair($0, $1, $2) }
    routes.show("people") { try await people($0, $1, told: nil) }
    routes.submit("people/open", .entrance) { try await tap($0, $1, $2) }
    routes.submit("people/switch", .entrance) { try await switchTo($0, $1, $2) }
  }

  private func pair(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let code = form["code"] ?? ""
    switch try await devices.pair(code, from: context.visit.address, existing: token(request)) {
    case .paired(let token, let device, let offer):
      try await announce(device, offer)
      var response = Response.seeOther("/people")
      cookies.set(.device, to: Base64URL.encoded(token.bytes), seconds: Devices.tokenSeconds, in: &response)
      return response
    case .unknown:
      let page = SignInPage.pairing(code: code, told: .unknown)
      return pages.answer(page, request, context, status: .unprocessableContent)
    case .wait(let seconds):
      let page = SignInPage.pairing(code: code, told: .wait(seconds: seconds))
      return pages.answer(page, request, context, status: .tooManyRequests)
    }
  }

  private func people(_ request: Request, _ context: SiteContext, told: SignInPage.TapFault?) async throws -> Response {
    guard let token = token(request) else { return .seeOther("/sign-in") }
    let people = try await devices.people(on: token)
    guard !people.isEmpty else { return .seeOther("/sign-in") }
    let status: HTTPResponse.Status =
      switch told {
      case nil: .ok
      case .wrong, .needsPassword: .unprocessableContent
      case .wait: .tooManyRequests
      }
    let page = SignInPage.people(people, mayBeSwitchedTo: try await codes.remembered(on: token), told: told)
    return pages.answer(page, request, context, status: status)
  }

  private func tap(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    guard let token = token(request), let person = form["person"].flatMap({ ID<Account>($0) }) else {
      throw Trouble(.notAllowed)
    }
    var hasShownPictures = false
    let pictures = form.all("picture")
    if !pictures.isEmpty {
      switch try await codes.check(pictures: pictures, of: person, on: token) {
      case .right: hasShownPictures = true
      case .wrong: return try await people(request, context, told: .wrong)
      case .wait(let seconds): return try await people(request, context, told: .wait(seconds: seconds))
      }
    }
    let opened = try await devices.open(
      token, for: person, hasShownPictures: hasShownPictures, browser: BrowserName.of(request.headers[.userAgent]),
      replacing: session(request))
    guard let opened else { throw Trouble(.notAllowed) }
    return welcome(opened.token, seconds: opened.isOnSharedDevice ? nil : Sessions.Limits.ownDevice.idle)
  }

  private func switchTo(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    guard let token = token(request), let account = form["account"].flatMap({ ID<Account>($0) }) else {
      throw Trouble(.notAllowed)
    }
    let outcome = try await codes.switchTo(
      account, code: form["code"] ?? "", on: token, browser: BrowserName.of(request.headers[.userAgent]),
      replacing: session(request))
    switch outcome {
    case .opened(let session, _): return welcome(session, seconds: nil)
    case .wrong: return try await people(request, context, told: .wrong)
    case .wait(let seconds): return try await people(request, context, told: .wait(seconds: seconds))
    case .needsPassword: return try await people(request, context, told: .needsPassword)
    }
  }

  private func welcome(_ session: SessionToken, seconds: Int?) -> Response {
    var response = Response.seeOther("/")
    cookies.set(.session, to: Base64URL.encoded(session.bytes), seconds: seconds, in: &response)
    return response
  }

  private func token(_ request: Request) -> DeviceToken? {
    cookies.bytes(.device, in: request.headers).flatMap(DeviceToken.init(bytes:))
  }

  private func session(_ request: Request) -> SessionToken? {
    cookies.bytes(.session, in: request.headers).flatMap(SessionToken.init(bytes:))
  }
}
