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
  /// The columns that a file may have.
  static var columns: [String] { get }
  /// The column that tells rows apart, and those that must say the same wherever it does; `nil` where a key may repeat.
  static var key: String? { get }
  /// Enters one row; says whether it was new.
  static func enter(_ row: ImportedRow, _ registering: Registering) throws -> Bool
}

extension ImportingCommand {
  /// Enters all rows in one transaction; a single wrong one takes back all.
  func enterAll() async throws {
    let table = try file.table()
    // What a spreadsheet leaves below a list: rows with nothing but separators.
    let rows = table.rows.filter { row in row.fields.indices.contains { table.cell(row, $0) != nil } }
    guard !rows.isEmpty else { throw BadInput("\(file.name): there is no row below the header.") }
    let beforehand = table.unknownColumns(beside: Self.columns) + (Self.key.map(table.repeated) ?? [])
    guard beforehand.isEmpty else { throw BadInput(faults: beforehand) }
    let new = try await place.withInstallation { installation in
      try await installation.ledger.write(installation.area) { entries in
        let registering = try Registering(entries, in: installation)
        var faults: [CSVFault] = []
        var new = 0
        for row in rows {
          do {
            if try Self.enter(ImportedRow(table: table, row: row), registering) { new += 1 }
          } catch let fault as CSVFault {
            faults.append(fault)
          } catch let fault as Registering.Fault {
            faults.append(CSVFault(file: table.file, row: row.number, problem: fault.problem))
          }
        }
        guard faults.isEmpty else { throw BadInput(faults: faults) }
        return new
      }
    }
    say("\(new) entered; \(rows.count - new) were there already.")
  }
}

extension BadInput {
  /// All that is wrong in a file of which nothing is entered.
  fileprivate init(faults: [CSVFault]) {
    self.init(faults.map(\.description).joined(separator: "\n") + "\nNothing was entered.")
  }
}

extension CSVTable {
  /// The columns that nothing reads: most likely a name that is written in another way.
  fileprivate func unknownColumns(beside known: [String]) -> [CSVFault] {
    header.filter { !$0.isEmpty && !known.contains($0) }.map { column in
      CSVFault(
        file: file, row: 1, column: column,
        problem: "there is no such column; the columns are \(known.joined(separator: ", "))")
    }
  }

  /// The rows that have the key of a row before them and say something else: nobody can tell which of them is meant.
  fileprivate func repeated(_ column: String) -> [CSVFault] {
    guard let position = header.firstIndex(of: column) else { return [] }
    var first: [String: CSVRow] = [:]
    return rows.compactMap { row in
      guard let key = cell(row, position) else { return nil }
      guard let before = first[key] else {
        first[key] = row
        return nil
      }
      guard before.fields != row.fields else { return nil }
      return fault(in: row, at: position, "\"\(key)\" stands in row \(before.number) already, with something else")
    }
  }
}
