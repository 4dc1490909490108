/// What comes out of a multipart body, in this order for every part.
package enum MultipartEvent: Equatable, Sendable {
  case begins(MultipartHead)
  case content([UInt8])
  case ends
}

/// A body that is not what `multipart/form-data` says (RFC 7578, RFC 2046).
package enum MultipartFault: Error, Equatable, Sendable {
  /// A delimiter is followed by something that may not stand there.
  case badDelimiter
  /// The head of a part is too long, or is no head.
  case badHead
}

/// Reads `multipart/form-data` as it comes in, cut wherever the network cut it.
///
/// A pure value: bytes in, events out. It holds back no more bytes than a delimiter has, so a part of any size needs
/// the same memory.
package struct MultipartParser: Sendable {
  /// The most bytes the head of a part may have.
  static let longestHead = 4096

  private enum State { case preamble, afterDelimiter, head, content, epilogue }

  private let delimiter: [UInt8]
  private var state = State.preamble
  /// Bytes not yet understood; the first delimiter may stand at the very start, as if after a line end.
  private var pending: [UInt8] = [13, 10]

  /// Begins a body.
  ///
  /// - Parameter boundary: What `Content-Type` says: 1 to 70 printable characters.
  /// - Returns: `nil` if it can be no boundary.
  package init?(boundary: String) {
    guard (1...70).contains(boundary.utf8.count), boundary.utf8.allSatisfy({ (0x20...0x7E).contains($0) }),
      boundary.utf8.last != UInt8(ascii: " ")
    else { return nil }
    delimiter = Array("\r\n--\(boundary)".utf8)
  }

  /// Whether the last delimiter has been seen.
  package var isComplete: Bool { state == .epilogue }

  /// Takes the next bytes.
  ///
  /// - Throws: ``MultipartFault``; the parser is of no more use then.
  package mutating func take(_ bytes: some Sequence<UInt8>) throws(MultipartFault) -> [MultipartEvent] {
    if state == .epilogue { return [] }
    pending.append(contentsOf: bytes)
    var events: [MultipartEvent] = []
    while try step(&events) {}
    return events
  }

  /// Understands as much as one state can; tells whether there may be more.
  private mutating func step(_ events: inout [MultipartEvent]) throws(MultipartFault) -> Bool {
    switch state {
    case .preamble, .content:
      let inContent = state == .content
      let (end, isWhole) = endOfContent()
      if inContent, end > 0 { events.append(.content(Array(pending[..<end]))) }
      pending.removeFirst(isWhole ? end + delimiter.count : end)
      guard isWhole else { return false }
      if inContent { events.append(.ends) }
      state = .afterDelimiter
    case .afterDelimiter:
      guard try passDelimiterEnd() else { return false }
    case .head:
      guard let head = try passHead() else { return false }
      events.append(.begins(head))
      state = .content
    case .epilogue:
      pending = []
      return false
    }
    return true
  }

  /// Where content surely ends: before a whole delimiter, or before what may become one.
  private func endOfContent() -> (end: Int, isWhole: Bool) {
    var index = 0
    while let start = pending[index...].firstIndex(of: 13) {
      let candidate = pending[start...].prefix(delimiter.count)
      if delimiter.starts(with: candidate) { return (start, candidate.count == delimiter.count) }
      index = start + 1
    }
    return (pending.count, false)
  }

  /// Passes `--`, which ends the body, or white space and a line end, which begin a part.
  private mutating func passDelimiterEnd() throws(MultipartFault) -> Bool {
    if pending.starts(with: "--".utf8) {
      state = .epilogue
      return true
    }
    let padding = pending.prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }.count
    let rest = pending[padding...].prefix(2)
    guard padding <= 64, [13, 10].starts(with: rest) || (padding == 0 && rest.elementsEqual("-".utf8)) else {
      throw .badDelimiter
    }
    guard rest.count == 2 else { return false }
    // The line end stays: it is the beginning of the empty line if the head has no line at all.
    pending.removeFirst(padding)
    state = .head
    return true
  }

  private mutating func passHead() throws(MultipartFault) -> MultipartHead? {
    var index = 0
    while let start = pending[index...].firstIndex(of: 13) {
      if pending[start...].prefix(4).elementsEqual([13, 10, 13, 10]) {
        guard start <= Self.longestHead, let head = MultipartHead(lines: Array(pending[..<start])) else {
          throw .badHead
        }
        pending.removeFirst(start + 4)
        return head
      }
      index = start + 1
    }
    guard pending.count <= Self.longestHead else { throw .badHead }
    return nil
  }
}
