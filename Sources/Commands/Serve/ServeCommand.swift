import App
import ArgumentParser
import Foundation
import Ledger
import Logging
import Web

/// Runs the site.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Run the site.",
    discussion: """
      A setting is taken from the command line, else from the environment (SAMSPEL_PORT for --port), else from the \
      settings file (port = 8080), else it has its default.

      SETTINGS:
      \(Setting.all.map(\.help).joined(separator: "\n"))
      """)

  @Flag(help: "Print every setting and where it was set, secrets blanked, and do nothing else.")
  var printSettings = false

  @OptionGroup var options: SettingOptions

  func run() async throws {
    try await Serving.telling {
      let values = try options.values()
      let settings = try Settings(values)
      guard !printSettings else {
        print(values.listing)
        return
      }
      try await serve(settings)
    }
  }

  private func serve(_ settings: Settings) async throws {
    let serving = Serving(settings)
    let logger = serving.logger
    let start = InstallationStart { name, done, all in
      logger.info("building what pages read", metadata: ["map": "\(name)", "entries": "\(done)", "of": "\(all)"])
    }
    let installation = try await Serving.opening { try await Installation(settings, start: start, clock: systemTime) }
    // A demonstration stays one, also where it is served without the way in.
    let isInvented = try await installation.cast() != nil
    let server = try Server(
      settings, installation: installation, isInvented: isInvented, logger: serving.logger)
    let shelf = try serving.shelf()
    let application = try server.application(
      onRunning: { serving.say($0, "Samspel is at") }, { routes in shelf.addRoutes(to: routes) })
    try await serving.run { try await server.run(application, beside: serving.control(installation)) }
  }
}
