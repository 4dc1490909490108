import App
import ArgumentParser
import Ledger

/// Takes a new key where the old one is lost.
struct AcceptKeyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accept-key",
    abstract: "Take the key in the key file, or a new one, where the installation's own is lost.",
    discussion: """
      Only if no copy of the key file is left. Devices have to be paired anew, and time-based codes set up anew; nothing \
      that was written is lost. samspel verify tells from which day on another key has signed. On several nodes, copy \
      the new key file to each of them.
      """)

  @OptionGroup var place: InstallationOptions

  func run() async throws {
    let start = InstallationStart(mostEntriesToRead: nil, takesNewKey: true)
    try await place.withInstallation(start: start) { installation in
      let keys = try await installation.store.installation()?.keys ?? []
      say("The installation's key is \(Installation.name(of: keys.last ?? [])).")
      if keys.count > 1 { say("Before it: \(keys.dropLast().map(Installation.name).joined(separator: ", ")).") }
    }
  }
}
