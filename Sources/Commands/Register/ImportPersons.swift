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
        service      the service that supports them; empty where none does yet, and a decision maker is named
        first        the first day of support (default: today)
        language     sv or en (default: the language of the pack of the service, where it is one of them)
        register     standard or easy (default: easy)
        density      simplest, simple or standard (default: simple)
        key_worker   the sign-in name of the key worker, if there is one
        decision_maker   the sign-in name of the decision maker of the authority, if there is one
      """)

  @Argument(help: "The CSV file, - for standard input.") var file: InputFile
  @OptionGroup var place: InstallationOptions

  static let columns = [
    "key", "name", "service", "first", "language", "register", "density", "key_worker", "decision_maker",
  ]
  static let key: String? = "key"

  func run() async throws { try await enterAll() }

  static func enter(_ row: ImportedRow, _ registering: Registering) throws -> Bool {
    let key = Key(try row.text("key").value)
    let name = try row.text("name")
    let service = try Self.service(row, registering)
    let first = try row.day("first", otherwise: registering.today)
    let decider = try Self.decider(row, registering, first)
    var home = decider?.organisation
    if let service { home = try registering.entries.organisation(service.organisation) }
    guard let organisation = home else {
      throw try row.fault("service", "name a service, or a decision maker of the authority")
    }
    let pack = try registering.pack(of: organisation)
    let languages = [Language.swedish, .english].map { ($0.tag, $0) }
    let way = Way(
      language: try row.choice(
        "language", languages, otherwise: languages.map { $0.1 }.first { $0 == pack.defaultLanguage }),
      register: try row.choice("register", Register.allCases.map { ($0.rawValue, $0) }, otherwise: .easy),
      density: try row.choice("density", Density.allCases.map { ($0.rawValue, $0) }, otherwise: .simple),
      readAloud: false)
    let worker = try service.flatMap { try Self.worker(row, registering, in: $0, first) }
    guard try registering.entries.record(.importedPersons, key) == nil else { return false }
    let entries = registering.entries
    let person: ID<Person> = registering.id()
    func circumstances() -> Circumstances { registering.circumstances(organisation.id, pack) }
    try entries.perform(
      RegisterPerson(name: name, way: way), inCircleOf: person, as: registering.samspel, circumstances())
    if let service {
      try entries.perform(
        BeginSupport(service: service.id, first: first), inCircleOf: person, as: registering.samspel, circumstances())
    }
    for member in [worker, decider?.member].compactMap(\.self) {
      try entries.perform(
        AddMember(membership: registering.id(), member: member, pack: pack), inCircleOf: person,
        as: registering.samspel, circumstances())
    }
    try entries.put(Record(kind: .importedPersons, key: key, value: person.bytes, expires: nil))
    return true
  }

  private static func service(_ row: ImportedRow, _ registering: Registering) throws -> Service? {
    guard let unit = try row.optionalText("service") else { return nil }
    guard let service = try registering.service(named: unit.value) else {
      throw try row.fault("service", "there is no service \"\(unit.value)\"; import services first")
    }
    return service
  }

  /// The place of the decision maker, as long as the appointment goes on, and the authority for which they decide.
  private static func decider(
    _ row: ImportedRow, _ registering: Registering, _ first: Day
  ) throws -> (member: Membership, organisation: Organisation)? {
    guard let name = try row.optionalText("decision_maker") else { return nil }
    guard let human = try registering.account(named: name.value) else {
      throw try row.fault("decision_maker", "nobody signs in as \"\(name.value)\"; import staff first")
    }
    for appointment in try registering.entries.colleague(human).appointments where appointment.period.last >= first {
      guard case .decisionMaker(let id) = appointment.role, let organisation = try registering.entries.organisation(id),
        let period = Period(first: max(first, appointment.period.first), last: appointment.period.last)
      else { continue }
      return (Membership(human: human, role: .decisionMaker(organisation: id), period: period), organisation)
    }
    throw try row.fault("decision_maker", "\(name.value) decides for no authority")
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
