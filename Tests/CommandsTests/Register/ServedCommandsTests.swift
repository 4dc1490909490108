import Foundation
import Testing

/// Commands that write, given while the server holds the folder.
@Suite(.timeLimit(.minutes(5))) struct `Commands while the server runs` {
  private static let services = """
    service,organisation,kind,country,zone,gives
    ,Board of the town,authority,SE,,
    Willow house,Care of the town,publicProvider,SE,Europe/Stockholm,boende_vuxna
    """

  /// Runs the server on a folder until the body has ended.
  private func withServer(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "samspel-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let server = try Program.begin(["serve", "--data", folder, "--port", "0"])
    defer {
      server.terminate()
      server.waitUntilExit()
    }
    let begun = ContinuousClock.now
    while !FileManager.default.fileExists(atPath: folder + "/control") {
      try #require(server.isRunning && ContinuousClock.now - begun < .seconds(60))
      usleep(50_000)
    }
    try body(folder)
    #expect(server.isRunning)
  }

  @Test func `are carried out by it, with what they read and what they say`() throws {
    try withServer { folder in
      let mode = try FileManager.default.attributesOfItem(atPath: folder + "/control")[.posixPermissions] as? NSNumber
      #expect(mode?.intValue == 0o600)
      let add = [
        "staff", "add", "--administrator", "--name", "Ada Test", "--organisation", "Board of the town", "--country",
        "se", "--data", folder,
      ]
      let added = try Program.run(add)
      #expect(added.status == 0 && added.output.contains(/: [0-9A-Z]{10}\n$/), "\(added)")
      let again = try Program.run(add)
      #expect(again.status == 2 && again.errors.contains("staff code"), "\(again)")
      #expect(again.errors.split(separator: "\n").count == 1)
      for new in [1, 0] {
        let run = try Program.run(["import", "services", "-", "--data", folder], input: Self.services)
        #expect(run.status == 0 && run.output == "\(new) entered; \(2 - new) were there already.\n", "\(run)")
      }
      let wrong = try Program.run(
        ["import", "services", "-", "--data", folder], input: "service,organisation\nBirch,\n")
      #expect(wrong.status == 2 && wrong.errors.contains("row 2, column organisation"), "\(wrong)")
      let built = try Program.run(["rebuild", "names", "--data", folder])
      #expect(built.status == 0 && built.output == "names is built.\n", "\(built)")
      #expect(try Program.run(["verify", "--data", folder]).status == 0)
      let unread = try Program.run(["erase-again", "/dev/null", "--data", folder])
      #expect(unread.status == 2 && unread.errors.contains("/dev/null: it cannot be read"), "\(unread)")
      let erased = folder + "/erased.log"
      #expect(FileManager.default.createFile(atPath: erased, contents: Data()))
      let refused = try Program.run(["erase-again", erased, "--data", folder])
      #expect(refused.status == 2 && refused.errors.contains("cannot be given while the server runs"), "\(refused)")
    }
  }

  @Test func `are told to wait where nobody takes them`() throws {
    try withServer { folder in
      try FileManager.default.removeItem(atPath: folder + "/control")
      let run = try Program.run(["staff", "code", "ada", "--data", folder])
      #expect(run.status == 2 && run.errors.contains("takes no commands; stop it"), "\(run)")
    }
  }
}
