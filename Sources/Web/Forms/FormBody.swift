import HTTPTypes
import Hummingbird
import NIOCore

/// Reads the body of a request as a form, and stops as soon as it cannot become one.
enum FormBody {
  /// What was read.
  struct Content {
    let form: Form
    /// Why the form cannot be taken, though what was written in it is there to be shown again.
    let trouble: Trouble?
  }

  /// Reads a form.
  ///
  /// - Parameter spool: The folder in which files wait until they are taken.
  /// - Throws: ``Trouble``: far too large, of an unknown kind, or unreadable.
  static func read(_ request: Request, limits: FormLimits, spool: SpoolFolder) async throws -> Content {
    let declared = request.headers[.contentLength].flatMap { Int($0) }
    if let declared, declared > limits.bodyBytes { throw Trouble(.tooLarge(bytes: limits.advertised)) }
    let kind = MediaKind(request.headers[.contentType] ?? "")
    var sink = FormSink(limits: limits, spool: spool)
    let received: Int
    do {
      switch kind.name {
      case "application/x-www-form-urlencoded": received = try await readURLEncoded(request, into: &sink)
      case "multipart/form-data": received = try await readMultipart(request, kind.parameter("boundary"), into: &sink)
      default: throw Trouble(.unknownKind)
      }
    } catch is BodyTooLarge {
      // The server takes no more of it; what came before is still shown.
      return Content(form: sink.form, trouble: Trouble(.tooLarge(bytes: limits.advertised)))
    } catch let error where !(error is Trouble || error is any TellsTrouble) {
      // The connection broke off, or what came down it is no body.
      throw Trouble(.unreadable)
    }
    // A body that ended before its announced length is half a form.
    guard declared.map({ $0 == received }) ?? true else { throw Trouble(.unreadable) }
    return Content(form: sink.form, trouble: sink.trouble)
  }

  private static func readURLEncoded(_ request: Request, into sink: inout FormSink) async throws -> Int {
    var bytes: [UInt8] = []
    for try await part in request.body {
      // An encoded byte takes up to three.
      guard bytes.count + part.readableBytes <= 3 * sink.limits.keptBytes else {
        throw Trouble(.tooLarge(bytes: sink.limits.fieldBytes))
      }
      bytes.append(contentsOf: part.readableBytesView)
    }
    for pair in bytes.split(separator: UInt8(ascii: "&")) {
      let name = pair.prefix { $0 != UInt8(ascii: "=") }
      try sink.addField(
        name: PercentCoding.decoded(name, plusIsSpace: true),
        value: PercentCoding.decoded(pair.dropFirst(name.count + 1), plusIsSpace: true))
    }
    return bytes.count
  }

  private static func readMultipart(
    _ request: Request, _ boundary: String?, into sink: inout FormSink
  ) async throws -> Int {
    guard let boundary, var parser = MultipartParser(boundary: boundary) else { throw Trouble(.unreadable) }
    var received = 0
    for try await part in request.body {
      received += part.readableBytes
      guard received <= sink.limits.bodyBytes else { throw Trouble(.tooLarge(bytes: sink.limits.advertised)) }
      for event in try parser.take(part.readableBytesView) { try await sink.take(event) }
    }
    guard parser.isComplete else { throw Trouble(.unreadable) }
    return received
  }
}

extension FormLimits {
  /// The size that a visitor is told.
  var advertised: Int { files > 0 ? fileBytes : fieldBytes }
}
