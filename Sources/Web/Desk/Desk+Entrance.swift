package import Hummingbird

/// What the ways in stand on, over the records of the area.
extension Desk {
  package var sessions: Sessions { Sessions(records, ground.surroundings) }
  package var devices: Devices { Devices(records, ground.surroundings) }
  package var oneTimeCodes: OneTimeCodes { OneTimeCodes(records, ground.surroundings) }
  package var signIn: SignIn {
    SignIn(
      accounts: accounts, records: records, hasher: hasher, surroundings: ground.surroundings, inside: inside)
  }
  package var shortCodes: ShortCodes {
    ShortCodes(accounts: accounts, records: records, hasher: hasher, surroundings: ground.surroundings)
  }
}

extension SiteCookies {
  /// The session that the browser shows to be its own.
  package func session(in request: Request) -> SessionToken? {
    bytes(.session, in: request.headers).flatMap(SessionToken.init(bytes:))
  }

  /// The browser that somebody signs in with.
  func browser(of request: Request, from address: IPAddress?) -> SignIn.Browser {
    SignIn.Browser(
      address: address, known: bytes(.known, in: request.headers).map { Array($0.prefix(32)) },
      session: session(in: request), name: BrowserName.of(request.headers[.userAgent]))
  }

  /// Has the browser keep a session.
  ///
  /// - Parameter seconds: How long; until the browser closes if `nil`.
  package func keep(_ session: SessionToken, seconds: Int? = nil, in response: inout Response) {
    set(.session, to: Base64URL.encoded(session.bytes), seconds: seconds, in: &response)
  }
}
