import App
import Foundation
import Ledger
import Logging
import NIOCore
import ServiceLifecycle
import Web

/// What commands share that serve the site: where they log, what they say, and which faults they tell in a sentence.
struct Serving {
  let settings: Settings
  let logger: Logger

  init(_ settings: Settings) {
    self.settings = settings
    var logger = Logger(label: "samspel") { StreamLogHandler.standardError(label: $0) }
    logger.logLevel = settings.logLevel
    self.logger = logger
  }

  /// Makes one sentence of what settings or the store say while a command serves.
  static func telling(_ body: () async throws -> Void) async throws {
    do {
      try await body()
    } catch let fault as SettingFault {
      throw BadInput(fault.description)
    } catch let fault as LedgerFault {
      throw BadInput("The store cannot be used: \(fault.sentence)")
    }
  }

  /// Makes one sentence of what the store says when it is opened.
  static func opening<Result>(_ body: () async throws -> Result) async throws -> Result {
    do {
      return try await body()
    } catch let fault as LedgerFault {
      throw BadInput("The store cannot be opened: \(fault.sentence)")
    }
  }

  /// The files that the site has beside its pages.
  func shelf() throws -> AssetShelf {
    try AssetShelf([:], fixed: ["robots.txt": Array("User-agent: *\nDisallow: /\n".utf8)])
  }

  /// Says where the site is, as soon as it is there.
  func say(_ port: Int, _ beginning: String) {
    FileHandle.standardOutput.write(Data("\(beginning) \(settings.address(port: port))\n".utf8))
  }

  /// What takes commands while the server holds the embedded store; a database takes them from any process.
  func control(_ installation: Installation) -> [any Service] {
    settings.database == nil ? [ControlService(installation: installation, logger: logger)] : []
  }

  /// Runs the site until the process is told to stop.
  ///
  /// - Parameter body: What runs it.
  /// - Throws: ``BadInput`` if its address is taken or cannot be listened on.
  func run(_ body: () async throws -> Void) async throws {
    do {
      try await body()
    } catch let error as IOError where error.errnoCode == EADDRINUSE {
      throw BadInput("\(settings.listen):\(settings.port) is taken by another program. Choose another --port.")
    } catch let error as IOError where error.errnoCode == EACCES || error.errnoCode == EADDRNOTAVAIL {
      throw BadInput(
        "\(settings.listen):\(settings.port) cannot be listened on here. Choose another --listen or --port.")
    }
  }
}
