import Glibc
import NIOPosix

/// A bare TCP connection that sends exactly the bytes it is given.
final class RawConnection: Sendable {
  private let descriptor: Int32

  struct Refused: Error {}

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
    guard result == 0 else { throw Refused() }
    var limit = timeval(tv_sec: 120, tv_usec: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
  }

  deinit { close(descriptor) }

  func send(_ text: String) {
    let bytes = Array(text.utf8)
    _ = Glibc.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL))
  }

  /// Reads until the other side has closed; `nil` if it never does.
  func readToEnd() async throws -> String? {
    try await NIOThreadPool.singleton.runIfActive { [descriptor] in
      var all: [UInt8] = []
      var buffer = [UInt8](repeating: 0, count: 4096)
      while true {
        let count = recv(descriptor, &buffer, buffer.count, 0)
        if count == 0 || (count < 0 && errno == ECONNRESET) { return String(decoding: all, as: UTF8.self) }
        if count < 0 { return nil }
        all += buffer[..<count]
      }
    }
  }

  /// Reads until some text has come; `nil` if the connection ends before.
  func read(until text: String) async throws -> String? {
    try await NIOThreadPool.singleton.runIfActive { [descriptor] in
      var all = ""
      var buffer = [UInt8](repeating: 0, count: 4096)
      while !all.contains(text) {
        let count = recv(descriptor, &buffer, buffer.count, 0)
        if count <= 0 { return nil }
        all += String(decoding: buffer[..<count], as: UTF8.self)
      }
      return all
    }
  }
}
