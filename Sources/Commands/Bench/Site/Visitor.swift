import Glibc

/// A browser's connection, kept open, that asks one thing after the other and waits for each answer.
///
/// It blocks its thread, so that measuring costs the machine as little as it can.
final class Visitor {
  private let descriptor: Int32
  private var unread: [UInt8] = []

  struct Answer {
    let status: Int
    let body: Int
  }

  init(port: Int) throws {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = UInt16(port).bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let result = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard result == 0 else { throw BadInput("the site takes no connection: error \(errno).") }
    var one: Int32 = 1
    _ = setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &one, socklen_t(MemoryLayout<Int32>.size))
  }

  deinit { close(descriptor) }

  /// Sends a request and reads its whole answer.
  func ask(_ request: [UInt8]) throws -> Answer {
    guard send(descriptor, request, request.count, Int32(MSG_NOSIGNAL)) == request.count else {
      throw BadInput("the site closed a connection.")
    }
    var head = headEnd()
    while head == nil {
      try readMore()
      head = headEnd()
    }
    guard let head else { throw BadInput("the site closed a connection.") }
    let lines = String(decoding: unread[..<head], as: UTF8.self).lowercased().split(separator: "\r\n")
    let status = lines.first?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    let length = lines.first { $0.hasPrefix("content-length:") }
      .flatMap { Int($0.dropFirst("content-length:".count).drop { $0 == " " }) }
    while unread.count < head + (length ?? 0) { try readMore() }
    unread.removeFirst(head + (length ?? 0))
    return Answer(status: status, body: length ?? 0)
  }

  private func headEnd() -> Int? {
    let end: [UInt8] = [13, 10, 13, 10]
    guard unread.count >= 4 else { return nil }
    return (0...unread.count - 4).first { unread[$0..<$0 + 4].elementsEqual(end) }.map { $0 + 4 }
  }

  private func readMore() throws {
    var buffer = [UInt8](repeating: 0, count: 16_384)
    let count = recv(descriptor, &buffer, buffer.count, 0)
    guard count > 0 else { throw BadInput("the site closed a connection.") }
    unread += buffer[..<count]
  }
}
