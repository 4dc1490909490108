import CoCreation
import Ledger
import Pages
import Values

/// The tasks that can be given on a form, and where.
struct AppointmentSheet {
  let roles: [NewColleaguePage.Role]
  let places: [(id: String, name: String, isService: Bool)]

  /// - Parameter service: The service whose professionals are entered; `nil` for all tasks of the organisations that the
  ///   registrar looks after.
  init(_ service: ID<Service>?, for registrar: Registrar) throws {
    let entries = registrar.entries
    if let service {
      roles = [.professional]
      places = [(service.description, try entries.place(service).service.name.value, true)]
    } else {
      roles = NewColleaguePage.Role.allCases
      places = try entries.organisations().filter { registrar.covers($0.id) }.flatMap { organisation in
        let own = [(id: organisation.id.description, name: organisation.name.value, isService: false)]
        return own + (try entries.services(of: organisation.id).map { ($0.id.description, $0.name.value, true) })
      }
    }
  }

  /// Reads the task; `nil` if it is none that can be given there, which is noted.
  func read(_ reader: inout FormReader) -> StaffRole? {
    let role = reader.choice("role", of: NewColleaguePage.Role.self)
    guard let chosen = places.first(where: { $0.id == reader.form["place"] }) else {
      reader.fault("place", .notAChoice)
      return nil
    }
    guard let role, roles.contains(role) else { return nil }
    guard role.isInService == chosen.isService else {
      reader.fault("place", .chooseAnother)
      return nil
    }
    let place = chosen.id
    switch role {
    case .professional: return ID(place).map { .professional(service: $0) }
    case .firstLineManager: return ID(place).map { .firstLineManager(service: $0) }
    case .decisionMaker: return ID(place).map { .decisionMaker(organisation: $0) }
    case .administrator: return ID(place).map { .administrator(organisation: $0) }
    case .researcher: return ID(place).map { .researcher(organisation: $0) }
    }
  }
}

extension NewColleaguePage.Role {
  /// Whether the task is in a service; all others are in an organisation itself.
  fileprivate var isInService: Bool { self == .professional || self == .firstLineManager }
}
