import HTTPTypes
import Hummingbird
import Values

/// The page that tells a visitor what stood in the way and what to do.
enum TroubleAnswer {
  static func response(to trouble: Trouble, for request: Request, visit: Visit) -> Response {
    var response = Response(
      status: trouble.status,
      headers: [.contentType: "text/html; charset=utf-8", .contentLanguage: visit.language.tag],
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: page(about: trouble, visit: visit))))
    switch trouble.kind {
    case .wrongMethod(let allowed):
      response.headers[.allow] = allowed.map(\.rawValue).joined(separator: ", ")
    case .tooMany(let seconds), .unavailable(let seconds):
      response.headers[.retryAfter] = String(max(1, seconds))
    default: break
    }
    if hasUnreadBody(trouble, request) { response.headers[.connection] = "close" }
    return request.method == .head ? response.createHeadResponse() : response
  }

  /// Whether there may be more to come of a request that is not wanted.
  private static func hasUnreadBody(_ trouble: Trouble, _ request: Request) -> Bool {
    switch trouble.kind {
    case .tooLarge, .tooSlow, .unreadable, .misdirected: return true
    default: break
    }
    let length = request.headers[.contentLength] ?? "0"
    return trouble.kept == nil && (length != "0" || request.headers[.transferEncoding] != nil)
  }

  private static func page(about trouble: Trouble, visit: Visit) -> [UInt8] {
    let sentences = TroubleSentences.of(visit.language)
    let told = sentences.told(trouble.kind)
    var body = Frame.element("h1", told.title) + Frame.element("p", told.advice)
    if let kept = trouble.kept { body += keptForm(kept, sentences) }
    body += Frame.element("p", sentences.trace(visit.trace.description))
    body += Frame.tag("p", Frame.tag("a", attributes: [("href", "/")], Frame.text(sentences.home)))
    return Frame.page(title: told.title, language: visit.language, body: body)
  }

  private static func keptForm(_ kept: KeptForm, _ sentences: TroubleSentences) -> [UInt8] {
    let written = kept.fields.filter { $0.name != Seal.fieldName }
    guard !written.isEmpty else { return [] }
    var inside: [UInt8] = []
    for (index, field) in kept.fields.enumerated() {
      let isHidden = field.name == Seal.fieldName || !kept.maySendAgain
      if field.name == Seal.fieldName && !kept.maySendAgain { continue }
      if isHidden && kept.maySendAgain {
        inside += Frame.void("input", [("type", "hidden"), ("name", field.name), ("value", field.value)])
      } else if kept.maySendAgain {
        inside += Frame.tag(
          "p",
          Frame.tag("label", attributes: [("for", "kept-\(index)")], Frame.text(sentences.written(index + 1)))
            + Frame.tag(
              "textarea", attributes: [("id", "kept-\(index)"), ("name", field.name), ("readonly", "readonly")],
              Frame.text("\n" + field.value)))
      } else {
        inside += Frame.tag("blockquote", Frame.element("p", field.value))
      }
    }
    if kept.files > 0 { inside += Frame.element("p", sentences.filesAgain) }
    guard kept.maySendAgain else { return Frame.element("h2", sentences.keptTitle) + inside }
    inside += Frame.tag("p", Frame.tag("button", attributes: [("type", "submit")], Frame.text(sentences.sendAgain)))
    let form = Frame.tag("form", attributes: [("method", "post"), ("action", kept.path)], inside)
    return Frame.element("h2", sentences.keptTitle) + form
  }
}
