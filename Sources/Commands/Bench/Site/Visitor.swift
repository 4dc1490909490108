import Glibc

/// A browser's connection, kept open, that asks one thing after the other.
final class Visitor {
  let descriptor: Int32
  private var buffer = [UInt8](repeating: 0, count: 65_536)
  private var unread: [UInt8] = []
  private var head: Head?

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
    try send(request)
    while true {
      if let answer = try readAnswer() { return answer }
    }
  }

  /// Sends a request.
  func send(_ request: [UInt8]) throws {
    guard Glibc.send(descriptor, request, request.count, Int32(MSG_NOSIGNAL)) == request.count else {
      throw BadInput("the site closed a connection.")
    }
  }

  /// Reads what has come, and waits if nothing has; `nil` if the answer is not whole yet.
  func readAnswer() throws -> Answer? {
    let count = recv(descriptor, &buffer, buffer.count, 0)
    guard count > 0 else { throw BadInput("the site closed a connection.") }
    unread += buffer[..<count]
    if head == nil { head = Head(unread) }
    guard let head, unread.count >= head.end + head.length else { return nil }
    unread.removeFirst(head.end + head.length)
    self.head = nil
    return Answer(status: head.status, body: head.length)
  }
}

/// What the first lines of an answer say, read byte by byte so that a long head costs little more than a short one.
private struct Head {
  let status: Int
  /// How many bytes come after the head.
  let length: Int
  /// Where the head ends.
  let end: Int

  /// Reads a head; `nil` if it has not come whole yet.
  init?(_ bytes: [UInt8]) {
    var lines: [Range<Int>] = []
    var (start, end) = (0, 0)
    while let line = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) {
      if line - start <= 1 {
        end = line + 1
        break
      }
      lines.append(start..<line)
      start = line + 1
    }
    guard end > 0 else { return nil }
    self.end = end
    status = lines.first.flatMap { Self.number(in: bytes[$0].dropFirst("HTTP/1.1 ".utf8.count)) } ?? 0
    length = lines.lazy.compactMap { Self.length(in: bytes[$0]) }.first ?? 0
  }

  private static let lengthName = Array("content-length:".utf8)

  private static func length(in line: ArraySlice<UInt8>) -> Int? {
    guard line.count > lengthName.count, zip(line, lengthName).allSatisfy({ $0 | 0x20 == $1 | 0x20 }) else {
      return nil
    }
    return number(in: line.dropFirst(lengthName.count).drop { $0 == UInt8(ascii: " ") })
  }

  private static func number(in bytes: ArraySlice<UInt8>) -> Int? {
    let digits = bytes.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    return digits.isEmpty ? nil : digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }
}
