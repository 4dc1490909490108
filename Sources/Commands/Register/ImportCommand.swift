import App
import ArgumentParser
import Exchange
import Ledger

/// Enters people and units from lists.
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Enter services, staff or persons from a CSV file: all rows, or none.",
    discussion: "Import services first, then staff, then persons. What is there already is left as it is.",
    subcommands: [ImportServices.self, ImportStaff.self, ImportPersons.self])
}

/// What the three imports share.
protocol ImportingCommand: ServedCommand {
  var file: InputFile { get }
  var place: InstallationOptions { get }
  /// Enters one row; says whether it was new.
  static func enter(_ row: ImportedRow, _ registering: Registering) throws -> Bool
}

extension ImportingCommand {
  /// Enters all rows in one transaction; a single wrong one takes back all.
  func enterAll() async throws {
    let table = try file.table()
    guard !table.rows.isEmpty else { throw BadInput("\(file.name): there is no row below the header.") }
    let new = try await place.withInstallation { installation in
      try await installation.ledger.write(installation.area) { entries in
        let registering = try Registering(entries, in: installation)
        var faults: [CSVFault] = []
        var new = 0
        for row in table.rows {
          do {
            if try Self.enter(ImportedRow(table: table, row: row), registering) { new += 1 }
          } catch let fault as CSVFault {
            faults.append(fault)
          } catch let fault as Registering.Fault {
            faults.append(CSVFault(file: table.file, row: row.number, problem: fault.problem))
          }
        }
        guard faults.isEmpty else {
          throw BadInput(faults.map(\.description).joined(separator: "\n") + "\nNothing was entered.")
        }
        return new
      }
    }
    say("\(new) entered; \(table.rows.count - new) were there already.")
  }
}
