import Hummingbird
import Web

/// A site that is asked from an address inside the house.
struct Nearby: HTTPResponder {
  let site: Site

  func respond(to request: Request, context: SiteContext) async throws -> Response {
    var context = context
    context.peer = IPAddress("10.0.0.1")
    return try await site.respond(to: request, context: context)
  }
}
