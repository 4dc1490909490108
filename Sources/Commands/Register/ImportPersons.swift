import ArgumentParser
import CoCreation
import Ledger
import Values

/// Enters persons with the service that supports them.
struct ImportPersons: ImportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "persons",
    abstract: "Enter persons, the service that supports each, and the key worker.",
    discussion: """
      COLUMNS:
        key          your own number for the person; it tells who is there already, and is shown nowhere
        name         what the person wants to be called
        service      the service that supports them
        first        the first day of support (default: today)
        language     sv or en (default: sv)
        register     standard or easy (default: easy)
        density      simplest, simple or standard (default: simple)
        key_worker   the sign-in name of the key worker, if there is one
      """)

  @Argument(help: "The CSV file, - for standard input.") var file: InputFile
  @OptionGroup var place: InstallationOptions

  func run() async throws { try await enterAll() }

  static func enter(_ row: ImportedRow, _ registering: Registering) throws -> Bool {
    let key = Key(try row.text("key").value)
    let name = try row.text("name")
    let unit = try row.text("service").value
    guard let service = try registering.service(named: unit),
      let organisation = try registering.entries.organisation(service.organisation)
    else { throw try row.fault("service", "there is no service \"\(unit)\"; import services first") }
    let way = Way(
      language: try row.choice("language", [("sv", Language.swedish), ("en", .english)], otherwise: .swedish),
      register: try row.choice("register", Register.allCases.map { ($0.rawValue, $0) }, otherwise: .easy),
      density: try row.choice("density", Density.allCases.map { ($0.rawValue, $0) }, otherwise: .simple),
      readAloud: false)
    let first = try row.day("first", otherwise: registering.today)
    let worker = try worker(row, registering, in: service, first)
    guard try registering.entries.record(.importedPersons, key) == nil else { return false }
    let entries = registering.entries
    let person: ID<Person> = registering.id()
    let pack = try registering.pack(of: organisation)
    func circumstances() -> Circumstances { registering.circumstances(organisation.id, pack) }
    try entries.perform(
      RegisterPerson(name: name, way: way), inCircleOf: person, as: registering.samspel, circumstances())
    try entries.perform(
      BeginSupport(service: service.id, first: first), inCircleOf: person, as: registering.samspel, circumstances())
    if let worker {
      try entries.perform(
        AddMember(membership: registering.id(), member: worker, pack: pack), inCircleOf: person,
        as: registering.samspel, circumstances())
    }
    try entries.put(Record(kind: .importedPersons, key: key, value: person.bytes, expires: nil))
    return true
  }

  /// The place of the key worker: as long as the appointment in the service goes on.
  private static func worker(
    _ row: ImportedRow, _ registering: Registering, in service: Service, _ first: Day
  ) throws -> Membership? {
    guard let name = try row.optionalText("key_worker") else { return nil }
    guard let human = try registering.account(named: name.value) else {
      throw try row.fault("key_worker", "nobody signs in as \"\(name.value)\"; import staff first")
    }
    let appointments = try registering.entries.colleague(human).appointments
    guard
      let appointment = appointments.first(where: {
        $0.role == .professional(service: service.id) && $0.period.last >= first
      }), let period = Period(first: max(first, appointment.period.first), last: appointment.period.last)
    else { throw try row.fault("key_worker", "\(name.value) does not work in \(service.name.value)") }
    return Membership(human: human, role: .keyWorker(service: service.id), period: period)
  }
}

extension Token {
  fileprivate static let importedPersons: Token = "import.person"
}
