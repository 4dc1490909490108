import ArgumentParser
import Durability
import Foundation
import Ledger

/// Kills a writer in the middle of its load, many times, and looks each time for all that it was told.
struct BenchCrash: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "crash",
    abstract: "Kills a writer many times in the middle of its load, and looks whether all it acknowledged is there.",
    discussion: """
      Looks for every acknowledged entry and erasure, walks the chains, and makes the maps anew to compare them. Ends \
      with 1 if anything is missing or wrong, and leaves that store to be looked at.
      """)

  /// Which store is tried.
  enum Kind: String, ExpressibleByArgument, CaseIterable {
    case sqlite, postgres
  }

  @Option(help: "How many writers to kill.") var kills = 1000
  @Option(help: "sqlite or postgres.") var store = Kind.sqlite
  @Option(help: "The connection string of the PostgreSQL server; schemas are made there and dropped again.")
  var server: String?
  @Option(help: "How many tasks of a writer write at once.") var tasks = 8
  @Option(help: "A folder to make for the stores and journals.") var folder = "bench-crash"
  @Option(help: "What decides when each writer is killed.") var seed: UInt64 = 1

  func validate() throws {
    guard kills > 0, tasks > 0 else { throw ValidationError("--kills and --tasks must be at least 1.") }
    guard store == .sqlite || server != nil else {
      throw ValidationError("--store postgres needs the server's connection string: name it with --server.")
    }
  }

  func run() async throws {
    guard !FileManager.default.fileExists(atPath: folder) else {
      throw BadInput("\(folder): it is already there; name another folder with --folder.")
    }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let (outcome, seconds): (CrashTrial.Outcome, Double)
    do {
      (outcome, seconds) = try await measure()
    } catch {
      throw BadInput("\(folder): \(sentence(for: error))")
    }
    print(try OutputFormat.json(CrashFigure("crash.\(store.rawValue)", outcome, seconds)))
    guard outcome.wrong == nil else { throw ExitCode(1) }
    try FileManager.default.removeItem(atPath: folder)
  }

  private func measure() async throws -> (CrashTrial.Outcome, seconds: Double) {
    let site: TrialSite =
      server.map { .server($0, prefix: "samspel_crash_\(getpid())", folder: folder) } ?? .folder(folder)
    // The same program once more, as the writer.
    let program = try ThisProgram.path
    let trial = CrashTrial(
      WriterProcess(executable: program, arguments: ["bench", BenchCrashWriter.name]), at: site, tasks: tasks)
    var random = Randomness.seeded(seed).generator
    let bar = ProgressBar("Killing writers", total: kills)
    let started = ContinuousClock.now
    let outcome = try await trial.run(kills: kills, random: &random) { bar.update(done: $0) }
    return (outcome, (ContinuousClock.now - started) / .seconds(1))
  }

  private func sentence(for error: any Error) -> String {
    (error as? LedgerFault)?.sentence ?? "\(error)"
  }
}

/// The writer that ``BenchCrash`` kills: this program, run by itself; nobody else calls it.
struct BenchCrashWriter: AsyncParsableCommand {
  static let name = "crash-writer"
  static let configuration = CommandConfiguration(
    commandName: name, abstract: "Writes until it is killed.", shouldDisplay: false)

  @Argument(help: "What to write, and where.") var order: String

  func run() async throws {
    guard let order = try? JSONDecoder().decode(TrialOrder.self, from: Data(order.utf8)) else {
      throw BadInput("\(Self.name): the order cannot be read; run samspel bench crash instead.")
    }
    try await TrialWriter(order).run()
  }
}

/// What many kills came to, as one line.
private struct CrashFigure: Encodable {
  let figure: String
  let kills: Int
  let acknowledged: Int
  let erased: Int
  let isWhole: Bool
  /// What was found after the last kill, if something was missing or wrong.
  let wrong: String?
  let seconds: Double

  init(_ figure: String, _ outcome: CrashTrial.Outcome, _ seconds: Double) {
    self.figure = figure
    kills = outcome.kills
    acknowledged = outcome.kept
    erased = outcome.erased
    isWhole = outcome.wrong == nil
    wrong = outcome.wrong?.description
    self.seconds = seconds
  }
}
