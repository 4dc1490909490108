import Foundation
import NIOCore
import NIOPosix

/// The socket by which commands reach the server that holds a folder.
enum ControlSocket {
  enum Fault: Error {
    /// The other side ended before all was said.
    case broken
  }

  /// More than any list of people.
  private static let largestLine = 64 << 20

  static func path(in folder: String) -> String { folder + "/control" }

  /// Gives a command to the server that holds a folder; `nil` if none takes it there.
  static func send(_ request: ControlRequest, to folder: String) async -> ControlAnswer? {
    let bootstrap = ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
    let link = try? await bootstrap.connect(unixDomainSocketPath: path(in: folder)) { channel in
      channel.eventLoop.makeCompletedFuture {
        try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
      }
    }
    return try? await link?.executeThenClose { inbound, outbound in
      try await outbound.write(line(request))
      guard let answer = try await line(inbound) else { throw Fault.broken }
      return try JSONDecoder().decode(ControlAnswer.self, from: answer)
    }
  }

  /// Something as a line of JSON.
  static func line(_ value: some Encodable) throws -> ByteBuffer {
    ByteBuffer(bytes: try JSONEncoder().encode(value) + [UInt8(ascii: "\n")])
  }

  /// Reads a line; `nil` if there is none, or one that is too long.
  static func line(_ inbound: NIOAsyncChannelInboundStream<ByteBuffer>) async throws -> Data? {
    var line = Data()
    for try await part in inbound {
      line.append(contentsOf: part.readableBytesView)
      if line.last == UInt8(ascii: "\n") { return line }
      guard line.count <= largestLine else { return nil }
    }
    return nil
  }
}
