import Ledger
import Testing

@testable import Web

struct PhotoBytesTests {
  private static func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] {
    [0xFF, marker, UInt8((content.count + 2) >> 8), UInt8((content.count + 2) & 255)] + content
  }

  @Test func `a photo loses where and when it was taken, and stays the right way up`() throws {
    let place =
      Array("Exif".utf8) + [0, 0] + Array("MM".utf8)
      + [0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0] + Array("59.3293 N".utf8)
    let bytes =
      [0xFF, 0xD8] + Self.segment(0xE0, Array("JFIF".utf8)) + Self.segment(0xE1, place)
      + Self.segment(0xFE, Array("taken at home".utf8)) + [0xFF, 0xDA, 0, 2, 1, 2, 3, 0xFF, 0xD9]
    let photo = try #require(PhotoBytes(bytes))
    #expect(photo.type.name == "image/jpeg")
    let text = String(decoding: photo.stripped, as: UTF8.self)
    #expect(!text.contains("59.3293"))
    #expect(!text.contains("home"))
    #expect(text.contains("JFIF"))
    // Stripped again it is the same: the orientation is still there.
    #expect(PhotoBytes(photo.stripped)?.stripped == photo.stripped)
    #expect(photo.stripped.contains([0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6]))
  }

  @Test func `texts of a PNG are left out and its picture stays`() throws {
    func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
      [0, 0, 0, UInt8(content.count)] + Array(name.utf8) + content + [1, 2, 3, 4]
    }
    let bytes =
      PNGBytes.signature + chunk("IHDR", [1]) + chunk("tEXt", Array("Author".utf8)) + chunk("IDAT", [9])
      + chunk("IEND", [])
    #expect(
      PhotoBytes(bytes)?.stripped == PNGBytes.signature + chunk("IHDR", [1]) + chunk("IDAT", [9]) + chunk("IEND", []))
  }

  @Test(arguments: [
    [], Array("<svg xmlns=".utf8), [0xFF, 0xD8, 0xFF], [0xFF, 0xD8, 0xFF, 0xE0, 0xFF, 0xFF, 0], Array("GIF89a".utf8),
    PNGBytes.signature + [0xFF, 0xFF, 0xFF, 0xFF, 1, 2, 3, 4, 5, 6, 7, 8],
  ])
  func `what is no photo, or breaks off, is none`(bytes: [UInt8]) {
    #expect(PhotoBytes(bytes) == nil)
  }
}
