import App
import ArgumentParser
import CoCreation
import Foundation
import Ledger

/// Which installation a command works in, and what it needs to open it.
struct InstallationOptions: ParsableArguments {
  @OptionGroup var place: PlaceOptions

  @Option(help: "The folder with packs of one's own (default: SAMSPEL_PACKS).")
  var packs: String?

  @Option(name: .customLong("key-file"), help: "The secret of the installation (default: SAMSPEL_KEY_FILE).")
  var keyFile: String?

  @Option(help: "The time zone of days that belong to no service (default: SAMSPEL_ZONE, else this machine's).")
  var zone: String?

  private var values: SettingValues {
    get throws { try place.values([("packs", packs), ("key-file", keyFile), ("zone", zone)]) }
  }

  /// The packs of an installation whose store opening it would make; `nil` where there is one, or may be.
  func packsOfNew() throws -> [PackKey: Pack]? {
    guard Inside.current == nil else { return nil }
    let values = try values
    let file = (values["data"]?.text ?? "") + "/ledger.sqlite"
    guard values["database"] == nil, !FileManager.default.fileExists(atPath: file) else { return nil }
    do {
      return try PackShelf.packs(and: values["packs"]?.text)
    } catch {
      throw BadInput(error.description)
    }
  }

  /// Runs a body with the installation, and closes it.
  ///
  /// Where the server carries the command out, it is the server's own, and stays open.
  ///
  /// - Parameter start: What opening it may do beside.
  /// - Throws: ``BadInput`` for what opening it says; ``HeldInstallation`` if the server runs on the folder.
  func withInstallation<Result>(
    start: InstallationStart = InstallationStart(), _ body: (Installation) async throws -> Result
  ) async throws -> Result {
    if let inside = Inside.current { return try await body(inside.installation) }
    let values = try values
    let folder = values["data"]?.text ?? ""
    do {
      let installation = try await Installation(
        in: folder, database: values["database"]?.text, packFolder: values["packs"]?.text,
        keyFile: values["key-file"]?.text, zone: try values.zone("zone"), start: start, clock: systemTime)
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
