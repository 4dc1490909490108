import App
import CoCreation
import Foundation
import Testing
import Values

/// The packs of an installation's own, beside those that come with the program.
struct PackShelfTests {
  private func folder(_ files: [String: String]) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: "packs-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in files {
      try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
    }
    return folder.path
  }

  private func ours(_ file: String) throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
    return try String(
      contentsOf: root.appending(path: "../../../Sources/App/Resources/packs/\(file)").standardized, encoding: .utf8)
  }

  private func fault(_ files: [String: String]) throws -> String {
    let folder = try folder(files)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    do {
      _ = try PackShelf.packs(and: folder)
      return ""
    } catch {
      return error.description
    }
  }

  @Test func `one's own pack takes the place of the program's with the same key`() throws {
    let text = try ours("se.json").replacing("\"as_of\": \"2026", with: "\"as_of\": \"2027")
    let folder = try folder(["mine.json": text])
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let packs = try PackShelf.packs(and: folder)
    #expect(packs.count == 7)
    #expect(packs[PackKey("SE")]?.asOf.parts.year == 2027)
  }

  @Test func `two files for one country, a name twice and what is no JSON are named with file and place`() throws {
    let text = try ours("se.json")
    #expect(
      try fault(["a.json": text, "b.json": text])
        .contains("b.json: country is SE, and so is that of a.json; keep one of them."))
    let twice = text.replacing("\"country\":", with: "\"country\": \"SE\", \"country\":", maxReplacements: 1)
    #expect(try fault(["a.json": twice]).contains("a.json: country stands a second time, in line "))
    #expect(try fault(["a.json": "{\n \"country\": SE\n}"]).contains("a.json is not JSON from line 2, column 13 on"))
  }

  @Test func `an event that no pack of the program names is refused, since it could never come`() throws {
    let text = try ours("se.json").replacing("\"decision.made\"", with: "\"decision.mode\"")
    #expect(try fault(["a.json": text]).contains("names \"decision.mode\", which stands nowhere in the packs"))
  }
}
