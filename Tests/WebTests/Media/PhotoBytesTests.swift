import Ledger
import Testing

@testable import Web

struct `Photos by their bytes` {
  private static func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] {
    [0xFF, marker, UInt8((content.count + 2) >> 8), UInt8((content.count + 2) & 255)] + content
  }

  private static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
    [0, 0, 0, UInt8(content.count)] + Array(name.utf8) + content + [1, 2, 3, 4]
  }

  private static func little(_ name: String, _ content: [UInt8]) -> [UInt8] {
    Array(name.utf8) + [UInt8(content.count), 0, 0, 0] + content + (content.count % 2 == 1 ? [0] : [])
  }

  private static func frame(_ width: UInt16, _ height: UInt16) -> [UInt8] {
    segment(0xC2, [8, UInt8(height >> 8), UInt8(height & 255), UInt8(width >> 8), UInt8(width & 255), 1, 1, 0x11, 0])
  }

  private static let orientation: [UInt8] = [0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0]
  private static let exif =
    Array("Exif".utf8) + [0, 0] + Array("MM".utf8) + [0, 42, 0, 0, 0, 8] + orientation + Array("59.3293 N".utf8)
  private static let jfif = Array("JFIF".utf8) + [0, 1, 1, 0, 0, 1, 0, 1]

  /// A photo as telephones make them: where it was taken before, between and behind its two scans.
  private static let photo: [UInt8] =
    [0xFF, 0xD8] + segment(0xE0, jfif + [1, 1, 7, 7, 7]) + segment(0xE0, Array("JFXX".utf8) + [0, 0x10, 7])
    + segment(0xE1, exif) + segment(0xE1, Array("http://ns.adobe.com/xap/1.0/ home".utf8))
    + segment(0xE2, Array("MPF".utf8) + [0, 9]) + segment(0xE2, Array("ICC_PROFILE".utf8) + [0, 1, 1, 42])
    + segment(0xEE, Array("Adobe".utf8) + [0, 100, 0, 0, 0, 0, 2] + Array("home".utf8)) + frame(4000, 3000)
    + segment(0xDA, [1, 0, 0]) + [1, 0xFF, 0x00, 0xFF, 0xD0, 2]
    + segment(0xFE, Array("taken at home".utf8)) + segment(0xE1, exif) + segment(0xC4, [5])
    + segment(0xDA, [1, 0, 0]) + [3, 0xFF, 0xFF, 0xD9]
    + [0xFF, 0xD8] + segment(0xE1, exif) + Array("ftypmp42 home".utf8)

  private func stripped(_ bytes: [UInt8]) async throws -> [UInt8] {
    let photo = try await PhotoBytes(Held(bytes: bytes))
    var kept: [UInt8] = []
    for try await piece in KeptBytes(source: Held(bytes: bytes), parts: photo.kept.parts) { kept += piece }
    #expect(kept.count == photo.kept.count)
    return kept
  }

  @Test func `a photo loses where and when it was taken, wherever that stands, and stays the right way up`()
    async throws
  {
    #expect(try await PhotoBytes(Held(bytes: Self.photo)).type == "image/jpeg")
    let kept = try await stripped(Self.photo)
    let text = String(decoding: kept, as: UTF8.self)
    for trace in ["59.3293", "home", "JFXX", "MPF", "ftyp", "http"] { #expect(!text.contains(trace), "\(trace)") }
    #expect(text.contains("ICC_PROFILE"))
    #expect(kept.contains(Self.jfif + [0, 0, 0xFF]), "the small picture is gone")
    #expect(kept.contains(Self.segment(0xEE, Array("Adobe".utf8) + [0, 100, 0, 0, 0, 0, 2])))
    #expect(kept.contains(Self.orientation))
    #expect(kept.contains([1, 0xFF, 0x00, 0xFF, 0xD0, 2]))
    #expect(kept.suffix(5) == [0, 0, 3, 0xFF, 0xFF] || kept.suffix(2) == [0xFF, 0xD9])
    #expect(try await stripped(kept) == kept, "stripped again it is the same")
  }

  @Test func `half a photo is none`() async {
    let ends = Self.photo.count - 40 - Self.exif.count
    for count in stride(from: 3, to: ends, by: 7) {
      await #expect(throws: PhotoBytes.Fault.unknownKind) {
        try await PhotoBytes(Held(bytes: Array(Self.photo.prefix(count))))
      }
    }
  }

  @Test func `of a PNG only what draws it stays`() async throws {
    let head = Self.chunk("IHDR", [0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0])
    let bytes =
      PNGReader.signature + head + Self.chunk("tEXt", Array("Author".utf8)) + Self.chunk("caBX", Array("made".utf8))
      + Self.chunk("IDAT", [9]) + Self.chunk("eXIf", [7]) + Self.chunk("IEND", []) + Array("trailer".utf8)
    #expect(
      try await stripped(bytes) == PNGReader.signature + head + Self.chunk("IDAT", [9]) + Self.chunk("IEND", []))
  }

  @Test func `of a WebP only what draws it stays, and its head says so`() async throws {
    func riff(_ content: [UInt8]) -> [UInt8] { Self.little("RIFF", Array("WEBP".utf8) + content) }
    let picture = Self.little("VP8 ", [0, 0, 0, 0x9D, 0x01, 0x2A, 2, 0, 2, 0, 1])
    let place: [UInt8] = [0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 60, 0, 0, 0]
    let bytes =
      riff(
        Self.little("VP8X", [0x3F, 0, 0, 0, 1, 0, 0, 1, 0, 0]) + Self.little("ICCP", [5]) + Self.little("ANIM", [1, 2])
          + Self.little("ANMF", place + Self.little("note", [7]) + picture) + Self.little("EXIF", [7, 7, 7])
          + Self.little("XMP ", [7])) + Array("trailer".utf8)
    #expect(
      try await stripped(bytes)
        == riff(
          Self.little("VP8X", [0x32, 0, 0, 0, 1, 0, 0, 1, 0, 0]) + Self.little("ICCP", [5])
            + Self.little("ANIM", [1, 2]) + Self.little("ANMF", place + picture)))
    #expect(try await stripped(riff(picture)) == riff(picture))
    await #expect(throws: PhotoBytes.Fault.unknownKind) { try await stripped(Array(bytes.prefix(60))) }
  }

  @Test func `what would be huge when unpacked is refused by its head`() async {
    let jpeg = [0xFF, 0xD8] + Self.frame(10_000, 5001) + Self.segment(0xDA, [1, 0, 0]) + [0xFF, 0xD9]
    let png = PNGReader.signature + Self.chunk("IHDR", [0, 0, 0xC3, 0x50, 0, 0, 0x03, 0xE9, 8, 2, 0, 0, 0])
    let webp =
      Array("RIFF".utf8) + [22, 0, 0, 0] + Array("WEBP".utf8)
      + Self.little("VP8X", [0, 0, 0, 0, 0xFF, 0xFF, 0, 0xFF, 0xFF, 0])
    for bytes in [jpeg, png, webp] {
      await #expect(throws: PhotoBytes.Fault.tooManyPixels) { try await PhotoBytes(Held(bytes: bytes)) }
    }
  }

  @Test(arguments: [
    [], Array("<svg xmlns=".utf8), [0xFF, 0xD8, 0xFF], [0xFF, 0xD8, 0xFF, 0xE0, 0xFF, 0xFF, 0], Array("GIF89a".utf8),
    PNGReader.signature + [0xFF, 0xFF, 0xFF, 0xFF, 1, 2, 3, 4, 5, 6, 7, 8],
    PNGReader.signature + [0, 0, 0, 0] + Array("IEND".utf8) + [1, 2, 3, 4],
    [0xFF, 0xD8, 0xFF, 0xD9], [0xFF, 0xD8, 0xFF, 0xDA, 0, 2, 0xFF, 0xD9],
  ])
  func `what is no photo, or breaks off, is none`(bytes: [UInt8]) async {
    await #expect(throws: PhotoBytes.Fault.unknownKind) { try await PhotoBytes(Held(bytes: bytes)) }
  }

  @Test(arguments: 0..<60)
  func `random bytes in a photo never break the reader`(seed: Int) async throws {
    var random = SeededRandom(UInt64(seed))
    var bytes = Self.photo
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      bytes[Int.random(in: 2..<bytes.count, using: &random)] = UInt8.random(in: .min ... .max, using: &random)
    }
    do {
      let kept = try await stripped(bytes)
      #expect(try await stripped(kept) == kept)
    } catch is PhotoBytes.Fault {}
  }
}

/// Bytes in memory.
struct Held: ByteSource {
  let bytes: [UInt8]

  var count: Int { bytes.count }

  func read(from offset: Int, upTo most: Int) async throws -> [UInt8] {
    Array(bytes.dropFirst(offset).prefix(most))
  }
}
