import ArgumentParser
import Foundation
import Ledger
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

  func validate() throws {
    guard entries > 0, tasks > 0 else { throw ValidationError("--entries and --tasks must be at least 1.") }
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
    }
  }

  private func measure() async throws -> [Figure] {
    let bytes = [UInt8](repeating: 0x61, count: 400)
    let file = URL(fileURLWithPath: folder).appendingPathComponent("flush").path
    let bare = try BareRows(file: folder + "/bare.sqlite")
    let store = try SQLiteStore(folder: folder + "/store")
    let ledger = Ledger(
      over: store, projections: BenchEntry.projections, clock: systemTime, randomness: .system, erasureJournal: nil)
    let flush = try Flush(file: file)
    var figures = [
      try await Figure.measure("disk.flush", times: min(entries, 500), tasks: 1) { _ in try flush.once() },
      try await Figure.measure("row.ownCommit", times: entries / 4, tasks: tasks) { _ in
        try await bare.insertAlone(bytes)
      },
      try await Figure.measure("row.sharedCommit", times: entries, tasks: tasks) { _ in
        try await bare.insertTogether(bytes)
      },
    ]
    for part in ["ledger.entry", "ledger.entry.afterwards"] {
      figures.append(
        try await Figure.measure(part, times: entries, tasks: tasks) { number in
          _ = try await ledger.write(BenchEntry.area) { try $0.append(BenchEntry.draft(number, bytes)) }
        })
    }
    await store.close()
    return figures
  }
}
