import HTTPTypes
import Hummingbird
import NIOCore

/// Tells whoever watches over the machine whether the site lives, and whether it can serve.
///
/// Strangers may ask, so the answer is one word and never says what is wrong: that stands in the log.
package struct HealthController: Sendable {
  private let isReady: @Sendable () async -> Bool

  private static let live = "/health"
  private static let ready = "/ready"

  /// - Parameter isReady: Whether the stores answer and the site is not stopping.
  package init(isReady: @escaping @Sendable () async -> Bool) {
    self.isReady = isReady
  }

  /// Adds the routes.
  package func addRoutes(to routes: Routes) {
    routes.show(RouterPath(Self.live)) { _, _ in Self.answer(.ok, "live") }
    let isReady = isReady
    routes.show(RouterPath(Self.ready)) { _, _ in
      await isReady() ? Self.answer(.ok, "ready") : Self.answer(.serviceUnavailable, "not ready")
    }
  }

  /// Whether a request asks for health: a watcher may use any name of the machine.
  static func isAsked(_ request: Request) -> Bool {
    request.uri.path == live || request.uri.path == ready
  }

  private static func answer(_ status: HTTPResponse.Status, _ word: String) -> Response {
    Response(
      status: status, headers: [.contentType: "text/plain; charset=utf-8"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: word + "\n")))
  }
}
