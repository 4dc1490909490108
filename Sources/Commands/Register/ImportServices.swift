import ArgumentParser
import CoCreation
import Ledger
import Values

/// Enters services with the organisations that run them.
struct ImportServices: ImportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "services",
    abstract: "Enter services, and the organisations that run them.",
    discussion: """
      COLUMNS:
        service        the service's name; empty for a row that enters an organisation alone
        organisation   the name of who runs it
        kind           authority, publicProvider or privateProvider; needed for an organisation that is new
        country        whose law holds; needed for an organisation that is new
        zone           the time zone of its days, such as Europe/Tallinn (default: this machine's)
        gives          what it gives, by the pack's ids, separated by spaces
      A service is the same if its name and its organisation are.
      """)

  @Argument(help: "The CSV file, - for standard input.") var file: InputFile
  @OptionGroup var place: InstallationOptions

  static let columns = ["service", "organisation", "kind", "country", "zone", "gives"]
  static let key: String? = nil

  func run() async throws { try await enterAll() }

  static func enter(_ row: ImportedRow, _ registering: Registering) throws -> Bool {
    let name = try row.text("organisation")
    let known = try registering.organisation(named: name.value)
    let organisation = try known ?? enterOrganisation(name, row, registering)
    guard let service = try row.optionalText("service") else { return known == nil }
    let there = try registering.entries.services(of: organisation.id)
    guard !there.contains(where: { Registering.isSame($0.name.value, service.value) }) else { return false }
    let zone = try row.optionalText("zone").map { text in
      guard let zone = Zone(text.value), zone.isKnown else {
        throw try row.fault("zone", "expected a time zone that this machine knows, found \"\(text.value)\"")
      }
      return zone
    }
    let gives = try row.optionalText("gives")?.value.split(separator: " ").map(String.init) ?? []
    do {
      try registering.enterService(service, of: organisation, zone: zone ?? registering.zone, gives: gives)
    } catch let fault as Registering.Fault {
      throw try row.fault(gives.isEmpty ? "organisation" : "gives", fault.problem)
    }
    return true
  }

  private static func enterOrganisation(
    _ name: Text, _ row: ImportedRow, _ registering: Registering
  ) throws -> Organisation {
    let kind = try row.choice("kind", OrganisationKind.allCases.map { ($0.rawValue, $0) })
    let country = try row.text("country")
    do {
      return try registering.enterOrganisation(name, kind, pack: PackKey(country.value.uppercased()))
    } catch let fault as Registering.Fault {
      throw try row.fault("country", fault.problem)
    }
  }
}
