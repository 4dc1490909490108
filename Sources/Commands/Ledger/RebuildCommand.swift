import App
import ArgumentParser
import Ledger
import Synchronization

/// Builds what pages read anew from the entries.
struct RebuildCommand: ServedCommand {
  static let configuration = CommandConfiguration(
    commandName: "rebuild",
    abstract: "Build the maps that pages read anew from the entries.",
    discussion: """
      Each is built beside the old one and swapped with it when it has caught up. Begun and broken off, it goes on where \
      it was; started on several nodes, they take turns.
      """)

  @Argument(
    help: ArgumentHelp(
      "Which: \(Projection.all.map(\.name.name.name).joined(separator: ", ")) (default: all).", valueName: "map"))
  var names: [String] = []
  @Flag(help: "Only those that this program reads and that are not built yet.") var missing = false
  @OptionGroup var place: InstallationOptions

  func run() async throws {
    let chosen = try chosen()
    try await place.withInstallation(start: InstallationStart(mostEntriesToRead: nil)) { installation in
      let all = try await (installation.store as? any CopiedStore)?.withSnapshot { try $0.rowCount(of: .entry) } ?? 0
      let lacking = Set(try await installation.ledger.projectionsToBuild(in: installation.area).map(\.name))
      for projection in chosen where !missing || lacking.contains(projection.name) {
        let name = projection.name.name.name
        let bar = Mutex(ProgressBar(name, total: all))
        try await installation.ledger.rebuild(projection, in: installation.area) { done in
          bar.withLock { $0.update(done: done) }
        }
        say("\(name) is built.")
      }
    }
  }

  private func chosen() throws -> [Projection] {
    guard !names.isEmpty else { return Projection.all }
    return try names.map { name in
      guard let found = Projection.all.first(where: { $0.name.name.name == name }) else {
        throw BadInput("\(name): there is \(Projection.all.map(\.name.name.name).joined(separator: ", ")).")
      }
      return found
    }
  }
}
