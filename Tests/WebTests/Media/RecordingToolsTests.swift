import Ledger
import Testing

@testable import Web

struct `Recordings by their bytes` {
  private static let h264 = ["-c:v", "libx264", "-pix_fmt", "yuv420p", "-c:a", "aac"]

  struct Made: Sendable, CustomTestStringConvertible {
    let name: String
    let type: String
    var isFilm = false
    let coding: [String]

    var testDescription: String { name }
  }

  static let kinds = [
    Made(name: "a.mp3", type: "audio/mpeg", coding: ["-c:a", "libmp3lame", "-write_id3v1", "1"]),
    Made(name: "a.m4a", type: "audio/mp4", coding: ["-c:a", "aac"]),
    Made(name: "a.aac", type: "audio/mp4", coding: ["-c:a", "aac"]),
    Made(name: "a.wav", type: "audio/wav", coding: []),
    Made(name: "a.ogg", type: "audio/ogg", coding: ["-c:a", "libvorbis"]),
    Made(name: "o.ogg", type: "audio/ogg", coding: ["-c:a", "libopus"]),
    Made(name: "a.webm", type: "audio/webm", coding: ["-c:a", "libopus"]),
    Made(name: "v.mp4", type: "video/mp4", isFilm: true, coding: h264),
    Made(name: "v.mov", type: "video/mp4", isFilm: true, coding: h264),
    Made(name: "v.3gp", type: "video/mp4", isFilm: true, coding: h264),
    Made(name: "v.webm", type: "video/webm", isFilm: true, coding: ["-c:v", "libvpx", "-c:a", "libopus"]),
  ]

  private func clean(_ bytes: [UInt8]) async throws -> RecordingTools.Cleaned {
    let tools = try #require(RecordingTools())
    return try await tools.clean(try await TestRecording.sent(bytes), in: TestRecording.spool)
  }

  @Test(arguments: kinds)
  func `a recording loses where, when and with what it was made, and stays what it was`(made: Made) async throws {
    let bytes = try await TestRecording.bytes(made.name, isFilm: made.isFilm, made.coding)
    let cleaned = try await clean(bytes)
    #expect(cleaned.type.name == made.type)
    #expect(cleaned.isFilm == made.isFilm)
    let kept = try await cleaned.content.read(from: 0, upTo: 10_000_000)
    #expect(kept.count > bytes.count / 2)
    let text = String(decoding: kept, as: UTF8.self)
    for trace in TestRecording.secrets + ["x264", "options:"] { #expect(!text.contains(trace), "\(trace)") }
    // What was cleaned is clean, and still sound and film of the same kind.
    #expect(try await clean(kept).type.name == made.type)
  }

  @Test(arguments: kinds.filter { ["a.m4a", "a.wav", "a.webm", "v.mp4", "v.webm"].contains($0.name) })
  func `half a recording is none`(made: Made) async throws {
    let bytes = try await TestRecording.bytes(made.name, isFilm: made.isFilm, made.coding)
    await #expect(throws: RecordingTools.Fault.unknownKind) {
      try await clean(Array(bytes.prefix(bytes.count * 6 / 10)))
    }
  }

  @Test func `a recording may last a minute and no longer`() async throws {
    let minute = try await TestRecording.bytes("a.mp3", seconds: 60, ["-c:a", "libmp3lame", "-b:a", "16k"])
    #expect(try await clean(minute).type.name == "audio/mpeg")
    let longer = try await TestRecording.bytes("a.mp3", seconds: 63, ["-c:a", "libmp3lame", "-b:a", "16k"])
    await #expect(throws: RecordingTools.Fault.tooLong) { try await clean(longer) }
  }

  @Test func `what browsers do not play is not kept, nor what is no recording`() async throws {
    let old = try await TestRecording.bytes("v.mp4", isFilm: true, ["-c:v", "mpeg4", "-c:a", "aac"])
    let notes = try await TestRecording.bytes("a.mka", ["-c:a", "libvorbis"])
    let list = Array("ffconcat version 1.0\nfile /etc/passwd\n".utf8)
    let playlist = Array("#EXTM3U\n#EXT-X-MEDIA-SEQUENCE:0\n#EXTINF:1,\nfile:///etc/passwd\n".utf8)
    let pretended = [0, 0, 0, 8] + Array("ftyp".utf8) + playlist
    for bytes in [old, notes, list, playlist, pretended, TestPhoto.png, [], [0xFF, 0xFB]] {
      await #expect(throws: RecordingTools.Fault.unknownKind) { try await clean(bytes) }
    }
  }

  @Test func `a picture inside a sound is no film, and is not kept`() async throws {
    let bytes = try await TestRecording.bytes(
      "a.mp3", isFilm: true, ["-c:a", "libmp3lame", "-c:v", "png", "-frames:v", "1", "-disposition:v", "attached_pic"])
    let cleaned = try await clean(bytes)
    #expect(!cleaned.isFilm)
    let kept = try await cleaned.content.read(from: 0, upTo: 10_000_000)
    #expect(!String(decoding: kept, as: UTF8.self).contains("IHDR"))
  }

  @Test func `where the programs are not installed there are no tools`() {
    #expect(RecordingTools(in: ["/nowhere"]) == nil)
  }
}
