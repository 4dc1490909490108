import Hummingbird
import LedgerSQLite
import Logging
import NIOCore

/// The least that the same work can cost: the framework alone, which stores one row by a shared commit and goes on to
/// another page, or sends a page that is always the same.
enum BareSite {
  /// - Parameters:
  ///   - store: Stores one row durably.
  ///   - page: The length of the page, in bytes.
  static func application(
    page: Int, onRunning: @escaping @Sendable (Int) async -> Void,
    store: @escaping @Sendable ([UInt8]) async throws -> Void
  ) -> some ApplicationProtocol {
    let router = Router()
    let body = ByteBuffer(repeating: UInt8(ascii: "a"), count: page)
    router.post("row") { request, context in
      let sent = try await request.body.collect(upTo: 100_000)
      try await store(Array(sent.readableBytesView))
      return Response(status: .seeOther, headers: [.location: "/", .contentLength: "0"])
    }
    router.get("page") { _, _ in
      Response(status: .ok, headers: [.contentType: "text/html"], body: ResponseBody(byteBuffer: body))
    }
    var logger = Logger(label: "bare")
    logger.logLevel = .error
    return Application(
      router: router, configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: 0)),
      onServerRunning: { await onRunning($0.localAddress?.port ?? 0) }, logger: logger)
  }
}
