import App
import ArgumentParser
import Foundation
import Ledger

/// Which installation a command works in: its folder, or its database.
struct InstallationOptions: ParsableArguments {
  @Option(name: .customLong("data"), help: "The installation's folder (default: SAMSPEL_DATA, else samspel-data).")
  var data: String?

  @Option(help: "The PostgreSQL that the installation uses, if it uses one (default: SAMSPEL_DATABASE).")
  var database: String?

  @Option(help: "The folder with packs of one's own (default: SAMSPEL_PACKS).")
  var packs: String?

  @Option(name: .customLong("key-file"), help: "The secret of the installation (default: SAMSPEL_KEY_FILE).")
  var keyFile: String?

  /// Runs a body with the installation, and closes it.
  ///
  /// Where the server carries the command out, it is the server's own, and stays open.
  ///
  /// - Parameter start: What opening it may do beside.
  /// - Throws: ``BadInput`` for what opening it says; ``HeldInstallation`` if the server runs on the folder.
  func withInstallation<Result>(
    start: InstallationStart = InstallationStart(), _ body: (Installation) async throws -> Result
  ) async throws -> Result {
    let environment = ProcessInfo.processInfo.environment
    let folder = data ?? environment["SAMSPEL_DATA"] ?? "samspel-data"
    do {
      if let inside = Inside.current { return try await body(inside.installation) }
      let installation = try await Installation(
        in: folder, database: database ?? environment["SAMSPEL_DATABASE"],
        packFolder: packs ?? environment["SAMSPEL_PACKS"], keyFile: keyFile ?? environment["SAMSPEL_KEY_FILE"],
        start: start, clock: systemTime)
      do {
        let result = try await body(installation)
        await installation.close()
        return result
      } catch {
        await installation.close()
        throw error
      }
    } catch let fault as SettingFault {
      throw BadInput(fault.description)
    } catch LedgerFault.inUse {
      throw HeldInstallation(folder: folder)
    } catch let fault as LedgerFault {
      throw BadInput("\(folder): \(fault.sentence)")
    }
  }
}
