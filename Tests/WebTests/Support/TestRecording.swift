import Foundation
import Testing

@testable import Web

/// Sound and film made for tests, full of what must not be kept.
struct TestRecording {
  static let spool = SpoolFolder(path: FileManager.default.temporaryDirectory.path)

  /// What stands in every recording, in many places.
  static let secrets = ["SECRET", "+59.3293", "2024-05-05"]

  private static let notes = [
    "-metadata", "title=SECRET title", "-metadata", "location=+59.3293+018.0686/", "-metadata", "artist=SECRET artist",
    "-metadata", "comment=SECRET comment", "-metadata", "creation_time=2024-05-05T10:00:00Z", "-metadata",
    "date=2024-05-05", "-metadata:s", "title=SECRET stream", "-metadata:s", "handler_name=SECRET handler",
  ]

  /// Makes a recording by FFmpeg and gives its bytes.
  ///
  /// - Parameters:
  ///   - name: A file's name whose ending says the kind.
  ///   - isFilm: Whether there is a picture with the sound.
  ///   - coding: How it is coded.
  static func bytes(
    _ name: String, seconds: Int = 2, isFilm: Bool = false, _ coding: [String]
  ) async throws -> [UInt8] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "recording-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: name).path
    let picture = isFilm ? ["-f", "lavfi", "-i", "testsrc=duration=\(seconds):size=64x48:rate=5"] : []
    let sound = ["-f", "lavfi", "-i", "sine=frequency=440:duration=\(seconds)"]
    let run = ProgramRun(
      ["/usr/bin/ffmpeg", "-nostdin", "-v", "error"] + picture + sound + notes + coding + [path],
      input: try spool.file(), output: nil)
    let told = try await run.finished(in: spool)
    try #require(told.status == 0, "\(told.errors)")
    return Array(try Data(contentsOf: URL(filePath: path)))
  }

  /// Bytes as they lie when a visitor has sent them.
  static func sent(_ bytes: [UInt8]) async throws -> SpooledFile {
    let file = try spool.file()
    try await file.append(bytes)
    return file
  }
}
