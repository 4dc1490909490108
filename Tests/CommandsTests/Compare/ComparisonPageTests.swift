import Foundation
import Testing

/// Runs the commands that stand in `docs/comparison.md` and compares what they print with what stands below them.
struct `The worked example of the comparison` {
  private struct Step: CustomTestStringConvertible {
    let arguments: [String]
    let printed: String

    var testDescription: String { arguments.joined(separator: " ") }
  }

  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static let page = (try? String(contentsOf: root.appending(path: "docs/comparison.md"), encoding: .utf8)) ?? ""

  /// A block of `sh` with one command, and the block of `text` that follows it.
  private static let steps = page.matches(of: #/```sh\n(samspel [^`]*?)\n```\n+```text\n([^`]*)```/#).map { match in
    let command = match.1.replacing("\\\n", with: " ")
    let words = command.split(whereSeparator: \.isWhitespace).map(String.init).dropFirst()
    return Step(arguments: Array(words), printed: String(match.2))
  }

  @Test func `every command of the page is followed by what it prints`() {
    #expect(Self.steps.count >= 7)
    #expect(Self.page.matches(of: #/```sh\n/#).count == Self.steps.count)
  }

  @Test(arguments: steps)
  private func `a command prints what the page shows`(step: Step) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "samspel-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let arguments = step.arguments.map { word in
      if word.hasSuffix(".csv") { return Self.root.appending(path: word).path }
      return word.hasSuffix(".svg") ? folder.appending(path: String(word.split(separator: "/").last ?? "")).path : word
    }
    let run = try Program.run(arguments)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output == step.printed)
    for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
      let committed = Self.root.appending(path: "docs/comparison").appending(path: file.lastPathComponent)
      #expect(try Data(contentsOf: file) == Data(contentsOf: committed), "\(file.lastPathComponent)")
    }
  }
}
