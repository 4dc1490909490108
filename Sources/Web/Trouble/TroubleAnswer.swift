import HTTPTypes
import Hummingbird
import Localization
import Markup
import Pages
import Values

/// The answer that tells a visitor what stood in the way.
enum TroubleAnswer {
  /// - Parameter scene: Where the page is shown, in the visitor's own words.
  static func response(to trouble: Trouble, for request: Request, trace: TraceID, in scene: Scene) -> Response {
    let page = trouble.page(trace).document(in: scene)
    var response = Response(
      status: trouble.status,
      headers: [.contentType: "text/html; charset=utf-8", .contentLanguage: scene.tongue.language.tag],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: page.bytes)))
    switch trouble.kind {
    case .wrongMethod(let allowed):
      response.headers[.allow] = allowed.map(\.rawValue).joined(separator: ", ")
    case .tooMany(let seconds), .unavailable(let seconds):
      response.headers[.retryAfter] = String(max(1, seconds))
    case .unreachable, .full, .noFiles: response.headers[.retryAfter] = "60"
    default: break
    }
    if hasUnreadBody(trouble, request) { response.headers[.connection] = "close" }
    return request.method == .head ? response.createHeadResponse() : response
  }

  /// Whether there may be more to come of a request that is not wanted.
  private static func hasUnreadBody(_ trouble: Trouble, _ request: Request) -> Bool {
    switch trouble.kind {
    case .tooLarge, .tooManyFields, .tooSlow, .unreadable, .misdirected: return true
    default: break
    }
    let length = request.headers[.contentLength] ?? "0"
    return trouble.kept == nil && (length != "0" || request.headers[.transferEncoding] != nil)
  }
}
