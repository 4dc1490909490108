package import Hummingbird
import CoCreation
import Values

/// One's own sessions: where one is signed in, and how to end that.
package struct SessionController: Sendable {
  private let sessions: Sessions
  private let pages: SignInPages

  package init(sessions: Sessions, pages: SignInPages) {
    self.sessions = sessions
    self.pages = pages
  }

  /// Adds the routes.
  package func addRoutes(to routes: Routes) {
    routes.show("sessions") { request, context in
      guard let here = context.session else { return .signInFirst(request) }
      return pages.answer(.sessions(try await sessions.all(of: here.account), here: here.id), request, context)
    }
    routes.submit("sessions/end", .entrance) { form, _, context in
      guard let here = context.session else { throw Trouble(.signedOut) }
      if form["which"] == "others" {
        try await sessions.endAll(of: here.account, but: here.id)
      } else if let id = form["which"].flatMap({ ID<AccessSession>($0) }) {
        try await sessions.end(id, of: here.account)
      } else {
        throw Trouble(.unusable)
      }
      return .seeOther("/sessions")
    }
  }
}

extension Response {
  /// Sends a stranger to sign in, and back afterwards.
  package static func signInFirst(_ request: Request) -> Response {
    seeOther("/sign-in?to=" + PercentCoding.encoded(ReturnPath.checked(request.uri.path)))
  }
}
