import App
import ArgumentParser
import Ledger
import Synchronization
import Web

/// Makes an area of invented people and serves it.
struct DemoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Serve a demonstration: invented people, four months of their days, two devices side by side.",
    discussion: """
      The first time, the area is made in the folder of --data (default: samspel-demonstration); after that it is left \
      as it is. Delete the folder to begin anew. A folder or database that holds anything else is never used.

      All settings of samspel serve hold.
      """)

  @Option(help: "What everything is drawn from: the same seed makes the same people's days.")
  var seed: UInt64?

  @OptionGroup var options: SettingOptions

  func run() async throws {
    try await Serving.telling {
      try await serve(Settings(options.values(usual: ["--data", "samspel-demonstration"])))
    }
  }

  private func serve(_ settings: Settings) async throws {
    let serving = Serving(settings)
    let bar = Mutex(ProgressBar("demonstration", total: 1000))
    let (installation, cast, demonstration) = try await Serving.opening {
      try await Installation.demonstration(settings, seed: seed, clock: systemTime) { done, all in
        bar.withLock { $0.update(done: done * 1000 / all) }
      }
    }
    let server = try Server(
      settings, installation: installation, isInvented: true, hasTour: true, logger: serving.logger)
    let shelf = try serving.shelf()
    let cookies = server.ground.cookies
    let application = try server.application(
      onRunning: { serving.say($0, "The demonstration, whose people are all invented, is at") },
      around: { TwoDevices(around: $0, cookies: cookies) },
      { routes in
        shelf.addRoutes(to: routes)
        server.desk.map { DemonstrationController(desk: $0, cast: cast).addRoutes(to: routes) }
      })
    let days = DemonstrationDays(
      demonstration, cast, in: installation.ledger, installation.area, clock: systemTime, logger: serving.logger)
    try await serving.run { try await server.run(application, beside: serving.control(installation) + [days]) }
  }
}
