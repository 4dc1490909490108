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

  /// Puts the session into the context, if there is one; where a form is sent and that cannot be found out, the fault.
  package func handle(
    _ request: Request, context: SiteContext,
    next: @concurrent (Request, SiteContext) async throws -> Response
  ) async throws -> Response {
    var context = context
    if let token = cookies.session(in: request) {
      let isUse = !LiveRequest.isOne(request)
      do {
        context.session = try await sessions.recognise(token, isUse: isUse)
      } catch {
        // A page has nothing to lose; what stands in a form is read before it is told that it could not be taken.
        guard request.method == .post else { throw error }
        context.sessionFault = error
      }
      if isUse, let session = context.session, session.isOfStaff, let device = cookies.device(in: request) {
        // Where nothing can be written no answer can be given on the device either; the next request notes it.
        try? await sessions.devices.noteStaff(session.account, on: device)
      }
    }
    return try await next(request, context)
  }
}
