import ArgumentParser
import Durability
import Foundation
import Ledger
import LedgerPostgres
import LedgerSQLite
import Values

/// Measures durable entries a second, beside the bare store and the disk in the same run.
struct BenchLedger: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ledger",
    abstract: "Measures durable entries a second, beside a bare row and the disk's own flush in the same run.",
    discussion: "Use a release build. The folder is made, filled and removed; put it on the disk that is meant.")

  @Option(help: "How many entries to write.") var entries = 20_000
  @Option(help: "How many tasks write at once.") var tasks = 64
  @Option(help: "A folder to make for the measurement.") var folder = "bench-ledger"
  @Option(
    help: "The connection string of a PostgreSQL server, to measure that store too; a schema is made and dropped.")
  var server: String?
  @Option(help: "How many connections to PostgreSQL are used at most.") var connections = 16

  func validate() throws {
    guard entries > 0, tasks > 0, connections > 0 else {
      throw ValidationError("--entries, --tasks and --connections must be at least 1.")
    }
  }

  func run() async throws {
    guard !FileManager.default.fileExists(atPath: folder) else {
      throw BadInput("\(folder): it is already there; name another folder with --folder.")
    }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    do {
      for figure in try await measure() { print(try OutputFormat.json(figure)) }
    } catch let fault as LedgerFault {
      throw BadInput("\(folder): \(fault.sentence)")
    } catch let fault as PostgresFault {
      throw BadInput("--server: \(fault)")
    }
  }

  private func measure() async throws -> [Figure] {
    let flush = try Flush(file: URL(fileURLWithPath: folder).appendingPathComponent("flush").path)
    let flushes = try await Figure.measure("disk.flush", times: min(entries, 500), tasks: 1) { _ in try flush.once() }
    let figures = [flushes] + (try await measureSQLite(beside: flushes))
    guard let server else { return figures }
    return figures + (try await measurePostgres(server, beside: flushes))
  }

  private func measureSQLite(beside flushes: Figure) async throws -> [Figure] {
    let bytes = Self.bytes
    let bare = try BareRows(file: folder + "/bare.sqlite")
    let alone = try await Figure.measure("row.ownCommit", times: entries / 4, tasks: tasks) { _ in
      try await bare.insertAlone(bytes)
    }
    let shared = try await Figure.measure("row.sharedCommit", times: entries, tasks: tasks) { _ in
      try await bare.insertTogether(bytes)
    }
    let store = try SQLiteStore(folder: folder + "/store")
    let written = try await measure(["ledger.entry", "ledger.entry.afterwards"], on: store)
    await store.close()
    return [alone, shared] + written.map { $0.beside([flushes, shared]) }
  }

  private func measurePostgres(_ server: String, beside flushes: Figure) async throws -> [Figure] {
    let bytes = Self.bytes
    let site = TrialSite.server(server, prefix: "samspel_bench_\(getpid())", folder: folder)
    let place = try await site.place(0)
    guard case .schema(let schema, _, _) = place else { return [] }
    let address = try PostgresAddress(server).inSchema(schema)
    let bare = try await PostgresBareRows(at: address, connections: connections)
    let rows = try await Figure.measure("postgres.row", times: entries, tasks: tasks) { _ in
      try await bare.insert(bytes)
    }
    await bare.close()
    let store = try await PostgresStore(at: address, connections: connections)
    let written = try await measure(["postgres.entry", "postgres.entry.afterwards"], on: store)
    await store.close()
    try await site.clear(0)
    return [rows] + written.map { $0.beside([flushes, rows]) }
  }

  private func measure(_ parts: [String], on store: any Store) async throws -> [Figure] {
    let bytes = Self.bytes
    let ledger = Ledger(
      over: store, projections: BenchEntry.projections, clock: systemTime, randomness: .system, erasureJournal: nil)
    var figures: [Figure] = []
    for part in parts {
      figures.append(
        try await Figure.measure(part, times: entries, tasks: tasks) { number in
          _ = try await ledger.write(BenchEntry.area) { try $0.append(BenchEntry.draft(number, bytes)) }
        })
    }
    return figures
  }

  private static let bytes = [UInt8](repeating: 0x61, count: 400)
}
