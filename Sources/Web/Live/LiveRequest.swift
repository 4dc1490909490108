import HTTPTypes
import Hummingbird

/// A request that an open page makes on its own, without anybody there: it listens, or shows what has changed.
///
/// It opens nothing that its session does not open anyway; but it keeps no session alive, and does not count as
/// somebody who looks once more.
enum LiveRequest {
  static func isOne(_ request: Request) -> Bool {
    request.uri.path.hasSuffix("/live") || request.headers[.known("Samspel-Refresh")] != nil
  }
}
