import CoCreation
import HTTPTypes
package import Hummingbird
import NIOCore
package import Ledger
package import Values

/// The answer that goes on as long as the page is open: server-sent events (HTML standard, section 9.2).
package enum LiveAnswer {
  /// Answers with what changes from now on.
  ///
  /// - Parameters:
  ///   - topics: What the reader may hear of; the controller has checked it.
  ///   - grounds: In which streams it stands whether the reader may hear.
  ///   - mayGoOn: Whether the reader still may, asked before each message; the connection ends where not.
  /// - Throws: ``Trouble`` if there are too many listeners.
  package static func response(
    _ updates: LiveUpdates, topics: Set<String>, by grounds: Set<ID<Stream>> = [],
    while mayGoOn: @escaping @Sendable () async -> Bool = { true }
  ) throws -> Response {
    guard let messages = updates.listen(to: topics, by: grounds) else { throw Trouble(.unavailable(seconds: 30)) }
    return Response(
      status: .ok,
      headers: [.contentType: "text/event-stream", .cacheControl: "no-store", .known("X-Accel-Buffering"): "no"],
      body: ResponseBody { writer in
        // A page that comes back looks anew, for nobody knows what it has missed.
        try await writer.write(ByteBuffer(string: "retry: 3000\nevent: again\ndata:\n\n"))
        for await message in messages {
          guard await mayGoOn() else { break }
          if let text = text(of: message) { try await writer.write(ByteBuffer(string: text)) }
        }
        try await writer.finish(nil)
      })
  }

  private static func text(of message: LiveUpdates.Message) -> String? {
    switch message {
    case .heartbeat: ": still here\n\n"
    // Not what: an id is nobody's to read in passing, and the page asks for the content itself.
    case .update: "event: changed\ndata:\n\n"
    case .again: "event: again\ndata:\n\n"
    case .check: nil
    }
  }
}
