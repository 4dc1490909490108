/// WebP (RFC 9649): RIFF chunks of a name, a length and content, up to the length that its head says.
struct WebPReader {
  var window: ByteWindow
  /// The extended head: whether its picture is partly transparent, and its size.
  private var head: (flags: UInt8, size: [UInt8])?
  private var hasProfile = false
  private var moves = false
  private var hasPicture = false

  init(window: ByteWindow) {
    self.window = window
  }

  /// What is kept; `nil` if it is no WebP, or ends too early.
  mutating func read() async throws -> KeptParts? {
    guard let length = try await window.littleNumber(at: 4, 4), length >= 12, length <= window.count - 8,
      let chunks = try await chunks(from: 12, upTo: 8 + length), hasPicture
    else { return nil }
    var content = KeptParts()
    content.keep(Array("WEBP".utf8))
    if let head {
      // The flags say which chunks follow: the notes of a camera do not any more.
      let flags = head.flags & 0x10 | (hasProfile ? 0x20 : 0) | (moves ? 0x02 : 0)
      content.keep(Array("VP8X".utf8) + [10, 0, 0, 0, flags, 0, 0, 0] + head.size)
    }
    content.keep(chunks)
    var kept = KeptParts()
    kept.keep(Array("RIFF".utf8) + Self.little(content.count))
    kept.keep(content)
    return kept
  }

  private mutating func chunks(from start: Int, upTo end: Int) async throws -> KeptParts? {
    var kept = KeptParts()
    var index = start
    while index + 8 <= end {
      guard let name = try await window.bytes(at: index, 4), !kept.isTooMany,
        let length = try await window.littleNumber(at: index + 4, 4), length <= end - index - 8
      else { return nil }
      let content = index + 8..<index + 8 + length
      switch String(decoding: name, as: UTF8.self) {
      case "VP8X":
        guard try await readHead(content) else { return nil }
      case "VP8 ", "VP8L":
        guard try await isPicture(content, isLossless: name[3] == UInt8(ascii: "L")) else { return nil }
        hasPicture = true
        Self.keep(index..<content.upperBound, in: &kept)
      case "ALPH": Self.keep(index..<content.upperBound, in: &kept)
      case "ICCP" where start == 12:
        hasProfile = true
        Self.keep(index..<content.upperBound, in: &kept)
      case "ANIM" where start == 12:
        moves = true
        Self.keep(index..<content.upperBound, in: &kept)
      case "ANMF" where start == 12:
        // A moving picture's frame has chunks of its own.
        guard length >= 16, let inner = try await chunks(from: index + 24, upTo: content.upperBound) else { return nil }
        kept.keep(Array("ANMF".utf8) + Self.little(16 + inner.count))
        kept.keep(index + 8..<index + 24)
        kept.keep(inner)
      default: break
      }
      index = content.upperBound + length % 2
    }
    return kept
  }

  private mutating func readHead(_ content: Range<Int>) async throws -> Bool {
    guard head == nil, content.count >= 10, let bytes = try await window.bytes(at: content.lowerBound, 10),
      let width = try await window.littleNumber(at: content.lowerBound + 4, 3),
      let height = try await window.littleNumber(at: content.lowerBound + 7, 3),
      try PhotoBytes.hasSize(width + 1, height + 1)
    else { return false }
    head = (bytes[0], Array(bytes[4...]))
    return true
  }

  /// Whether a picture begins as one, and is not too large.
  private mutating func isPicture(_ content: Range<Int>, isLossless: Bool) async throws -> Bool {
    let start = content.lowerBound
    if isLossless {
      guard content.count >= 5, try await window.bytes(at: start, 1) == [0x2F],
        let bits = try await window.littleNumber(at: start + 1, 4)
      else { return false }
      return try PhotoBytes.hasSize(bits & 0x3FFF + 1, bits >> 14 & 0x3FFF + 1)
    }
    guard content.count >= 10, try await window.bytes(at: start + 3, 3) == [0x9D, 0x01, 0x2A],
      let width = try await window.littleNumber(at: start + 6, 2),
      let height = try await window.littleNumber(at: start + 8, 2)
    else { return false }
    return try PhotoBytes.hasSize(width & 0x3FFF, height & 0x3FFF)
  }

  /// Keeps a chunk; one of an odd length is followed by a byte that means nothing.
  private static func keep(_ range: Range<Int>, in kept: inout KeptParts) {
    kept.keep(range)
    if range.count % 2 == 1 { kept.keep([0]) }
  }

  private static func little(_ number: Int) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }
}
