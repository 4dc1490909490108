import HTTPTypes
import Hummingbird

/// Which methods each route answers, so that a wrong one is told from a page that is not there.
struct MethodTable: Sendable {
  /// What the router calls the route of a request that none answers.
  static let nowhere = "NotFound"

  let routes: [(path: RouterPath, method: HTTPRequest.Method)]

  init(_ routes: [Router<SiteContext>.RouteDescription]) {
    self.routes = routes.map { ($0.path, $0.method) }
  }

  /// The methods that routes at a path answer, in the order of their names; none if there is no such route.
  func allowed(at path: String) -> [HTTPRequest.Method] {
    let parts = path.split(separator: "/")
    let matching = routes.filter { Self.matches($0.path, parts) }.map(\.method)
    return Set(matching).sorted { $0.rawValue < $1.rawValue }
  }

  private static func matches(_ pattern: RouterPath, _ parts: [Substring]) -> Bool {
    if let last = pattern.components.last, last == .recursiveWildcard {
      return parts.count >= pattern.count - 1 && zip(pattern.dropLast(), parts).allSatisfy { $0 ~= $1 }
    }
    return pattern.count == parts.count && zip(pattern, parts).allSatisfy { $0 ~= $1 }
  }
}
