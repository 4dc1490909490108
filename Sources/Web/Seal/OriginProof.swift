import HTTPTypes
package import Hummingbird

/// What a browser itself tells about the page that sent a request.
enum OriginProof: Equatable, Sendable {
  /// A page of this site.
  case sameOrigin
  /// A page of another site.
  case otherOrigin
  /// An old browser tells nothing: the seal alone decides.
  case untold

  /// Reads `Sec-Fetch-Site`, which no page can forge, or else `Origin`.
  ///
  /// `Origin: null` is what browsers say from pages that send no referrer, as this site's pages do.
  init(_ fields: HTTPFields, origin: String) {
    if let site = fields[.secFetchSite] {
      self = site == "same-origin" ? .sameOrigin : .otherOrigin
    } else if let claimed = fields[.origin], claimed != "null" {
      self = claimed == origin ? .sameOrigin : .otherOrigin
    } else {
      self = .untold
    }
  }
}

/// Stops what changes anything when a browser says that another site's page sent it.
package struct RefuseOtherOrigins: RouterMiddleware {
  package typealias Context = SiteContext

  package init() {}

  /// Lets a request pass unless it changes something and another site sent it.
  package func handle(
    _ request: Request, context: SiteContext,
    next: @concurrent (Request, SiteContext) async throws -> Response
  ) async throws -> Response {
    let isSafe = request.method == .get || request.method == .head
    if !isSafe, OriginProof(request.headers, origin: context.visit.origin) == .otherOrigin {
      throw Trouble(.notFromHere)
    }
    return try await next(request, context)
  }
}
