import App
import ArgumentParser
import Foundation
import Logging
import NIOCore
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

  @Option(name: .customLong("settings"), help: "The settings file; SAMSPEL_SETTINGS in the environment.")
  var file: String?

  @Argument(parsing: .allUnrecognized, help: ArgumentHelp("Settings, as listed above.", valueName: "setting"))
  var rest: [String] = []

  func run() async throws {
    do {
      let values = try values()
      let settings = try Settings(values)
      guard !printSettings else {
        print(values.listing)
        return
      }
      try await serve(settings)
    } catch let fault as SettingFault {
      throw BadInput(fault.description)
    }
  }

  private func values() throws -> SettingValues {
    let environment = ProcessInfo.processInfo.environment
    let path = file ?? environment["SAMSPEL_SETTINGS"]
    let text = try path.map { path in (name: path, text: String(decoding: try InputFile(path).bytes(), as: UTF8.self)) }
    return try SettingValues(arguments: rest, environment: environment, file: text)
  }

  private func serve(_ settings: Settings) async throws {
    var logger = Logger(label: "samspel") { StreamLogHandler.standardError(label: $0) }
    logger.logLevel = settings.logLevel
    let installation = try await Installation(
      in: settings.dataFolder, database: settings.database, packFolder: settings.packFolder,
      keyFile: settings.keyFile, clock: systemTime)
    let server = try Server(settings, installation: installation, logger: logger)
    let shelf = try AssetShelf([:], fixed: ["robots.txt": Array("User-agent: *\nDisallow: /\n".utf8)])
    let application = try server.application(
      onRunning: { port in
        FileHandle.standardOutput.write(Data("Samspel is at \(settings.address(port: port))\n".utf8))
      },
      { routes in shelf.addRoutes(to: routes) })
    do {
      try await server.run(application)
    } catch let error as IOError where error.errnoCode == EADDRINUSE {
      throw BadInput("\(settings.listen):\(settings.port) is taken by another program. Choose another --port.")
    } catch let error as IOError where error.errnoCode == EACCES || error.errnoCode == EADDRNOTAVAIL {
      throw BadInput(
        "\(settings.listen):\(settings.port) cannot be listened on here. Choose another --listen or --port.")
    }
  }
}
