/// PNG (ISO/IEC 15948): chunks of a length, a name, content and a check, up to the chunk that ends it.
struct PNGReader {
  var window: ByteWindow

  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// What draws the picture and its colours, moving pictures included; nothing else is kept.
  private static let needed: Set<String> = [
    "IHDR", "PLTE", "tRNS", "IDAT", "IEND", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "acTL", "fcTL", "fdAT",
  ]

  /// What is kept; `nil` if it is no PNG, or ends too early.
  mutating func read() async throws -> KeptParts? {
    var kept = KeptParts()
    kept.keep(0..<Self.signature.count)
    guard try await window.number(at: 8, 4) == 13, try await name(at: 12) == "IHDR",
      let width = try await window.number(at: 16, 4), let height = try await window.number(at: 20, 4),
      try PhotoBytes.hasSize(width, height)
    else { return nil }
    var index = 8
    var hasPicture = false
    while let length = try await window.number(at: index, 4), let name = try await name(at: index + 4) {
      guard length <= window.count - index - 12, !kept.isTooMany else { return nil }
      if Self.needed.contains(name) { kept.keep(index..<index + 12 + length) }
      index += 12 + length
      if name == "IDAT" { hasPicture = true }
      if name == "IEND" { return hasPicture && length == 0 ? kept : nil }
    }
    return nil
  }

  private mutating func name(at index: Int) async throws -> String? {
    try await window.bytes(at: index, 4).map { String(decoding: $0, as: UTF8.self) }
  }
}
