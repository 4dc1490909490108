import HTTPTypes
package import Hummingbird

/// Answers a visitor who already has what they ask for (RFC 9110, section 13).
enum ConditionalAnswer {
  /// The same answer without its content, if the request names its tag; else the answer itself.
  static func of(_ response: Response, to request: Request) -> Response {
    guard response.status == .ok, request.method == .get || request.method == .head,
      let tag = response.headers[.eTag], let known = request.headers[.ifNoneMatch], names(known, tag)
    else { return response }
    var headers = response.headers
    headers[.contentLength] = nil
    headers[.contentType] = nil
    headers[.contentEncoding] = nil
    var answer = Response(status: .notModified, headers: headers)
    answer.headers[.contentLength] = nil
    return answer
  }

  /// Whether a list of tags names one of them, compared weakly.
  static func names(_ list: String, _ tag: String) -> Bool {
    if list.filter({ $0 != " " }) == "*" { return true }
    let opaque = { (tag: Substring) in tag.hasPrefix("W/") ? tag.dropFirst(2) : tag }
    return list.split(separator: ",").contains {
      opaque($0.drop { $0 == " " }.prefix { $0 != " " }) == opaque(tag[...])
    }
  }
}

extension Response {
  /// Lets a browser keep this page and ask again whether it still holds.
  ///
  /// - Parameter tag: What changes whenever the page would; letters, digits and hyphens.
  package mutating func revalidates(by tag: String) {
    headers[.eTag] = "\"\(tag)\""
    headers[.cacheControl] = "private, no-cache"
  }
}
