import HTTPTypes
package import Hummingbird
import NIOCore

/// A file of the site itself, ready to be sent.
package struct Asset: Sendable {
  /// The type of its content.
  package let contentType: String
  /// A name for its content: equal only if the content is.
  package let hash: String
  private let plain: ByteBuffer
  private let gzipped: ByteBuffer?

  /// Prepares a file.
  ///
  /// - Parameter name: Its name; the ending tells its kind.
  /// - Returns: `nil` if it is of no known kind.
  package init?(name: String, content: [UInt8]) {
    guard let kind = AssetKind.of(name) else { return nil }
    contentType = kind.type
    hash = Base64URL.encoded(Array(Sodium.hash(content).prefix(12)))
    plain = ByteBuffer(bytes: content)
    let smaller = kind.isCompressible ? GZip.compressed(content) : nil
    gzipped = smaller.flatMap { $0.count < content.count * 9 / 10 ? ByteBuffer(bytes: $0) : nil }
  }

  /// The answer to whoever asks for it.
  ///
  /// - Parameter isForever: Whether its address changes with its content.
  package func response(to request: Request, isForever: Bool) -> Response {
    var headers: HTTPFields = [
      .contentType: contentType,
      .cacheControl: isForever ? "public, max-age=31536000, immutable" : "public, no-cache",
    ]
    if gzipped != nil { headers[.vary] = "Accept-Encoding" }
    guard let gzipped, Self.takesGZip(request.headers[values: .acceptEncoding].joined(separator: ",")) else {
      headers[.eTag] = "\"\(hash)\""
      return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: plain))
    }
    headers[.eTag] = "\"\(hash)-gzip\""
    headers[.contentEncoding] = "gzip"
    return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: gzipped))
  }

  /// Whether `Accept-Encoding` names gzip, and not with a weight of nought.
  static func takesGZip(_ header: String) -> Bool {
    header.split(separator: ",").contains { part in
      let fields = part.lowercased().split(separator: ";").map { $0.filter { $0 != " " } }
      guard fields.first == "gzip" else { return false }
      return !fields.dropFirst().contains { $0.hasPrefix("q=") && (Double($0.dropFirst(2)) ?? 0) == 0 }
    }
  }
}
