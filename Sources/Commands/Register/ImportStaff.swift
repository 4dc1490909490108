import ArgumentParser
import CoCreation
import Ledger
import Values

/// Enters those who work, with what they are appointed to.
struct ImportStaff: ImportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "staff",
    abstract: "Enter those who work, with their tasks; nobody gets a password by it.",
    discussion: """
      COLUMNS:
        name      their name
        sign_in   the name with which they sign in (default: the name); it tells who is there already
        role      professional, manager, decision-maker, administrator or researcher
        unit      the service of a professional or manager, the organisation of the others
        first     the first day of the task (default: today)
        last      the last day of the task
        title     what they are called, if it is more than the role
      One row is one task: who has two has two rows. A code to choose a password is made by samspel staff code, or by \
      the manager in the site.
      """)

  @Argument(help: "The CSV file, - for standard input.") var file: InputFile
  @OptionGroup var place: InstallationOptions

  static let columns = ["name", "sign_in", "role", "unit", "first", "last", "title"]
  static let key: String? = nil

  func run() async throws { try await enterAll() }

  private enum Task {
    case professional, manager, decisionMaker, administrator, researcher
  }

  static func enter(_ row: ImportedRow, _ registering: Registering) throws -> Bool {
    let name = try row.text("name")
    let signIn = try row.optionalText("sign_in") ?? name
    let task = try row.choice(
      "role",
      [
        ("professional", Task.professional), ("manager", .manager), ("decision-maker", .decisionMaker),
        ("administrator", .administrator), ("researcher", .researcher),
      ])
    let (role, organisation) = try place(of: task, row, registering)
    let last = try row.day("last")
    guard let period = Period(first: try row.day("first", otherwise: registering.today), last: last) else {
      throw try row.fault("last", "the last day comes before the first")
    }
    let human: ID<Human>
    let isNew: Bool
    do {
      (human, isNew) = try registering.enterHuman(name, signIn: signIn.value, of: organisation)
    } catch let fault as Registering.Fault {
      throw try row.fault("name", fault.problem)
    }
    let isAppointed = try registering.appoint(
      human, role, period, title: try row.optionalText("title"), by: organisation)
    return isNew || isAppointed
  }

  /// Where a task is done.
  private static func place(
    of task: Task, _ row: ImportedRow, _ registering: Registering
  ) throws -> (StaffRole, Organisation) {
    let unit = try row.text("unit").value
    switch task {
    case .professional, .manager:
      guard let service = try registering.service(named: unit),
        let organisation = try registering.entries.organisation(service.organisation)
      else { throw try row.fault("unit", "there is no service \"\(unit)\"; import services first") }
      let isManager = task == .manager
      return (
        isManager ? .firstLineManager(service: service.id) : .professional(service: service.id), organisation
      )
    case .decisionMaker, .administrator, .researcher:
      guard let organisation = try registering.organisation(named: unit) else {
        throw try row.fault("unit", "there is no organisation \"\(unit)\"; import services first")
      }
      let role: StaffRole =
        switch task {
        case .decisionMaker: .decisionMaker(organisation: organisation.id)
        case .administrator: .administrator(organisation: organisation.id)
        default: .researcher(organisation: organisation.id)
        }
      return (role, organisation)
    }
  }
}
