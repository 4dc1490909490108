package import Hummingbird

/// Where controllers put their routes.
///
/// It is the only way to a page or a form, so that no form is answered whose seal does not hold. Nothing here answers
/// any method but GET, HEAD and POST.
package struct Routes {
  /// Answers a request.
  package typealias Handler = @Sendable (Request, SiteContext) async throws -> Response
  /// Answers a form that has been read and whose seal holds.
  package typealias FormHandler = @Sendable (Form, Request, SiteContext) async throws -> Response

  private let router: Router<SiteContext>
  private let door: FormDoor

  package init(_ router: Router<SiteContext>, door: FormDoor) {
    self.router = router
    self.door = door
  }

  /// A page; HEAD is answered as well.
  package func show(_ path: RouterPath, _ handler: @escaping Handler) {
    router.get(path, use: handler)
  }

  /// A form that is sent to a path.
  ///
  /// - Parameter limits: How much it may hold.
  package func submit(_ path: RouterPath, _ limits: FormLimits = .words, _ handler: @escaping FormHandler) {
    let door = door
    router.post(path) { request, context in
      try await door.open(request, context, limits: limits, then: handler)
    }
  }
}
