import App
import ArgumentParser
import Ledger

/// Erases what journals name, in a store that something else than this program brought back.
struct EraseAgainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase-again",
    abstract: "Erase again what was erased before, in a store that was brought back to an earlier state.",
    discussion: """
      samspel restore does it by itself. After PostgreSQL's own tools have brought a database back, run this before the \
      site is opened. What is erased already is passed over.
      """)

  @Argument(help: "Files with what was erased: the erased.log of each node.") var files: [String]
  @OptionGroup var place: InstallationOptions

  func run() async throws {
    let lines = try ErasedFiles.lines(named: files, "nothing was erased")
    let count = try await place.withInstallation { installation in
      let count = try await installation.ledger.reapplyErasures(lines, in: installation.area)
      try await installation.ledger.prepare(installation.area)
      return count
    }
    print("The words of \(count) entries were erased again.")
  }
}
