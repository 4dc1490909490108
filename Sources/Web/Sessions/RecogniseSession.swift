package import Hummingbird

/// Finds out who is signed in.
package struct RecogniseSession: RouterMiddleware {
  package typealias Context = SiteContext

  private let sessions: Sessions
  private let cookies: SiteCookies

  package init(_ sessions: Sessions, cookies: SiteCookies) {
    self.sessions = sessions
    self.cookies = cookies
  }

  /// Puts the session into the context, if there is one.
  package func handle(
    _ request: Request, context: SiteContext,
    next: @concurrent (Request, SiteContext) async throws -> Response
  ) async throws -> Response {
    var context = context
    if let token = cookies.bytes(.session, in: request.headers).flatMap(SessionToken.init(bytes:)) {
      let isUse = !LiveRequest.isOne(request)
      context.session = try await sessions.recognise(token, isUse: isUse)
      if isUse, let session = context.session, session.isOfStaff, let device = cookies.device(in: request) {
        try await sessions.devices.noteStaff(session.account, on: device)
      }
    }
    return try await next(request, context)
  }
}
