import App
import CoCreation
import Demonstration
import Foundation
import Ledger
import Synchronization
import Values
import Web

/// The installation that is measured: made anew where its place is empty, or filled beforehand by `samspel bench fill`.
struct BenchInstallation: Sendable {
  let folder: String
  let database: String?

  /// What a moment takes in the store with everything that is read from it, as it was measured.
  static let bytesEach = 4000

  /// What is said to `samspel serve` for the site to be measured.
  func arguments(port: Int = 0, folder: String? = nil) -> [String] {
    let arguments = [
      "--data", folder ?? self.folder, "--listen", "127.0.0.1", "--port", "\(port)", "--requests-per-second", "0",
      "--connections-per-address", "100000", "--log-level", "error",
    ]
    return arguments + (database.map { ["--database", $0] } ?? [])
  }

  func settings() throws -> Settings {
    do {
      return try Settings(SettingValues(arguments: arguments(), environment: [:], file: nil))
    } catch {
      throw BadInput(error.description)
    }
  }

  /// Opens it, and fills it first where nobody lives there.
  ///
  /// - Parameter moments: How many moments it is filled with; `nil` if it has to be there.
  func open(moments: Int?) async throws -> (installation: Installation, town: BenchTown) {
    do {
      var installation = try await Installation(settings(), clock: systemTime)
      if let town = try await installation.ledger.read(installation.area, { try $0.benchTown() }) {
        return (installation, town)
      }
      let isEmpty = try await installation.store.areas().isEmpty
      await installation.close()
      guard isEmpty, let moments else {
        throw BadInput("\(folder): what lies there was not made by samspel bench; name another place.")
      }
      let town = try await fill(moments)
      installation = try await Installation(settings(), clock: systemTime)
      return (installation, town)
    } catch let fault as SettingFault {
      throw BadInput(fault.description)
    } catch let fault as LedgerFault {
      throw BadInput("\(folder): \(fault.sentence)")
    }
  }

  private func fill(_ moments: Int) async throws -> BenchTown {
    try checkRoom(for: moments)
    let settings = try settings()
    let now = systemTime()
    let clock = MovedClock(at: now)
    let installation = try await Installation(settings) { clock.now }
    guard let pack = installation.packs.values.min(by: { $0.key.code < $1.key.code }) else {
      throw BadInput("There is no pack to found a service by.")
    }
    let maker = TownMaker(
      ledger: installation.ledger, area: installation.area, pack: pack, zone: settings.zone, clock: clock)
    let bar = Mutex(ProgressBar("moments", total: moments))
    let town = try await maker.make(moments: moments, before: settings.zone.time(at: now).day) { done in
      bar.withLock { $0.update(done: done) }
    }
    await installation.close()
    return town
  }

  /// Tells what disk it takes, and refuses to fill one up.
  private func checkRoom(for moments: Int) throws {
    let needed = moments * Self.bytesEach
    let parent = URL(fileURLWithPath: folder).deletingLastPathComponent().path
    let free = try FileManager.default.attributesOfFileSystem(forPath: parent)[.systemFreeSize] as? Int ?? 0
    let megabytes = (needed: needed / 1_000_000 + 1, free: free / 1_000_000)
    Warning.say("\(moments) moments take about \(megabytes.needed) MB; \(megabytes.free) MB are free.")
    if database == nil, needed > free / 10 * 9 { throw BadInput("\(folder): the disk has not enough room for them.") }
  }
}
