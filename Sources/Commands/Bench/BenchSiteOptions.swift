import App
import ArgumentParser
import Foundation
import Ledger
import LedgerPostgres
import LedgerSQLite
import Links
import Values
import Web

/// What the measurements of the site share: the area they are made in, and how many ask at once.
struct BenchSiteOptions: ParsableArguments {
  @Option(help: "How many moments the area is filled with, where it is empty.") var moments = 10_000
  @Option(help: "How many requests for each figure.") var requests = 10_000
  @Option(parsing: .upToNextOption, help: "How many connections ask at once.") var connections = [1, 50, 64, 200]
  @Option(help: "The folder of the area; it is kept, so that it can be measured again.") var folder = "bench-site"
  @Option(help: "The connection string of a PostgreSQL database for the area, instead of the store in the folder.")
  var database: String?

  func validate() throws {
    guard moments > 0, requests > 0, connections.allSatisfy({ $0 > 0 }) else {
      throw ValidationError("--moments, --requests and --connections must be at least 1.")
    }
  }

  var place: BenchInstallation { BenchInstallation(folder: folder, database: database) }

  /// Runs the site over the area, and hands over its port and the requests of its people.
  func whilstRunning(_ body: @escaping @Sendable (Int, BenchRequests) async throws -> Void) async throws {
    let (installation, server, requests) = try await open()
    try await Running.whilst(
      { server.group(try server.application(onRunning: $0) { _ in }) }, { try await body($0, requests) })
    await installation.close()
  }

  /// Opens the area with its site, which takes no connections yet, and the requests of its people.
  func open() async throws -> (installation: Installation, server: Server, requests: BenchRequests) {
    let (installation, town) = try await place.open(moments: moments)
    let serving = Serving(try place.settings())
    let server = try Server(serving.settings, installation: installation, isInvented: true, logger: serving.logger)
    guard let sessions = server.ground.sessions else { throw BadInput("the site has no sessions.") }
    return (installation, server, BenchRequests(town: town, sessions: sessions, cookies: server.ground.cookies))
  }

  /// The bare store that the bare framework writes its rows to: of the same kind as the area's.
  func bareStore() async throws -> @Sendable ([UInt8]) async throws -> Void {
    if let database {
      let rows = try await PostgresBareRows(at: try PostgresAddress(database), connections: 16)
      return { try await rows.insert($0) }
    }
    let file = folder + "/bare.sqlite"
    try? FileManager.default.removeItem(atPath: file)
    let rows = try BareRows(file: file)
    return { try await rows.insertTogether($0) }
  }
}
