import Foundation
import Testing

struct `samspel bench fill, moments and pages` {
  @Test func `an area filled with moments is whole, is measured, and grows by what was noted`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "samspel-site-" + UUID().uuidString).path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let filled = try Program.run(["bench", "fill", "--moments", "40", "--folder", folder])
    #expect(filled.status == 0, "\(filled.errors)")
    #expect(filled.output == "40 moments of 12 persons lie in \(folder).\n")

    let before = try streams(in: folder)
    let moments = try Program.run(
      ["bench", "moments", "--requests", "15", "--connections", "3", "--folder", folder])
    #expect(moments.status == 0, "\(moments.errors)")
    #expect(moments.output.contains("\"figure\":\"moment.at3\""))
    #expect(moments.output.contains("\"times\":{\"bare.row.at3\""))
    // What fell due meanwhile has streams of its own.
    #expect(try streams(in: folder) >= before + 15)

    let pages = try Program.run(["bench", "pages", "--requests", "10", "--connections", "2", "--folder", folder])
    #expect(pages.status == 0, "\(pages.errors)")
    #expect(pages.output.split(separator: "\n").count == 5)
  }

  @Test func `an area that holds anything else is left alone`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "samspel-site-" + UUID().uuidString).path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let staff = try Program.run([
      "staff", "add", "--administrator", "--name", "Ada Test", "--organisation", "Board", "--country", "se", "--data",
      folder,
    ])
    #expect(staff.status == 0, "\(staff.errors)")
    let filled = try Program.run(["bench", "fill", "--moments", "5", "--folder", folder])
    #expect(filled.status == 2)
    #expect(filled.errors.contains("was not made by samspel bench"))
  }

  /// How many streams the area has, once `samspel verify` has found it whole.
  private func streams(in folder: String) throws -> Int {
    let verified = try Program.run(["verify", "--data", folder, "--format", "json"])
    #expect(verified.status == 0, "\(verified.output)")
    let areas = try #require(
      try JSONSerialization.jsonObject(with: Data(verified.output.utf8)) as? [[String: Any]])
    return try #require(areas.first?["streams"] as? Int)
  }
}
