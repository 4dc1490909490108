import Foundation
import Testing

struct `samspel bench crash` {
  @Test func `kills writers of its own, finds all they acknowledged, and leaves nothing behind`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "samspel-" + UUID().uuidString).path
    let run = try Program.run(["bench", "crash", "--kills", "3", "--folder", folder])
    #expect(run.status == 0, "\(run.errors)")
    let figure = try run.json()
    #expect(figure["figure"] as? String == "crash.sqlite")
    #expect(figure["kills"] as? Int == 3)
    #expect(figure["isWhole"] as? Bool == true)
    #expect((figure["acknowledged"] as? Int ?? 0) >= 3)
    #expect(!FileManager.default.fileExists(atPath: folder))
  }

  @Test func `says what is missing, and touches no folder that is there`() throws {
    let server = try Program.run(["bench", "crash", "--store", "postgres"])
    #expect(server.status == 2)
    #expect(server.errors.contains("--server"))
    let folder = try Program.run(["bench", "crash", "--folder", FileManager.default.temporaryDirectory.path])
    #expect(folder.status == 2)
    #expect(folder.errors.contains("already there"))
  }
}
