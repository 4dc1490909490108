package import Hummingbird
package import Links

extension Response {
  /// Sends a browser on to a page, after it has sent a form.
  package static func seeOther(_ path: String) -> Response {
    Response(status: .seeOther, headers: [.location: path])
  }

  /// Sends a browser on to a page of the site.
  package static func seeOther(_ address: Address) -> Response { seeOther(address.path) }

  /// Sends a stranger to sign in, and back afterwards.
  package static func signInFirst(_ request: Request) -> Response {
    seeOther(.entrance(.signIn, to: ReturnPath.checked(request.uri.path)))
  }
}
