import Hummingbird

/// Turns the framework's errors into ours, before the router could answer them with a page of its own.
struct TranslateErrors: RouterMiddleware {
  typealias Context = SiteContext

  func handle(
    _ request: Request, context: SiteContext,
    next: @concurrent (Request, SiteContext) async throws -> Response
  ) async throws -> Response {
    do {
      return try await next(request, context)
    } catch let error as any HTTPResponseError {
      throw Trouble(of: error)
    }
  }
}
