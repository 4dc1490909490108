import CoCreation
import Hummingbird
import Ledger
import Links
import Pages
import Values

/// A decision maker enters a person whom no service supports yet: at home at the authority, with the decision maker in the
/// circle, so that everything can begin with the decision.
struct DecidedPersonController: Controller {
  let desk: Desk

  func addRoutes(to routes: Routes) {
    routes.show("decisions/persons/new") { request, context in
      try await page(request, context, id: desk.newID())
    }
    routes.submit("decisions/persons/new", .photo) { try await enter($0, $1, $2) }
  }

  private func page(
    _ request: Request, _ context: SiteContext, id: ID<Person>, written: [String: String] = [:],
    faults: FieldFaults = []
  ) async throws -> Response {
    try await desk.show(
      request, context, .newDecidedPerson, status: faults.isEmpty ? .ok : .unprocessableContent
    ) { caller, entries, _ in
      _ = try desk.registrar(caller, in: entries).deciding
      return NewPersonPage(service: nil, newID: id.retyped(), written: written, faults: faults)
    }
  }

  private func enter(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    var reader = FormReader(form)
    let person: ID<Person> = try reader.newID()
    guard let sheet = try await PersonSheet(form, &reader, desk), reader.faults.isEmpty else {
      return try await page(request, context, id: person, written: reader.written, faults: reader.faults)
    }
    try await desk.change(form, request, context) { caller, entries, entry in
      let registrar = try desk.registrar(caller, in: entries)
      let (organisation, appointment) = try registrar.deciding
      var header = try desk.header(entry, of: organisation)
      header.media = sheet.photo.kept
      try entries.perform(
        RegisterPerson(name: sheet.name, picture: sheet.photo.pictures.first, way: sheet.way), inCircleOf: person,
        as: registrar.standing, header)
      header.entry = entry.following(100)
      guard let period = Period(first: registrar.today, last: appointment.period.last) else { throw Denial.noRelation }
      try entries.perform(
        AddMember(
          membership: entry.following(50).retyped(),
          member: Membership(
            human: caller.human, role: .decisionMaker(organisation: organisation.id), period: period),
          pack: try desk.pack(of: organisation)), inCircleOf: person, as: registrar.standing, header)
      _ = try entries.open(Credentials(account: person.retyped(), name: nil))
    }
    return .seeOther(Done(.saved).added(to: .of(person, .frames)))
  }
}

extension Registrar {
  /// The authority for which they decide, and by which appointment.
  ///
  /// - Throws: ``Denial`` for everybody else.
  fileprivate var deciding: (organisation: Organisation, appointment: Appointment) {
    get throws {
      if let denial = standing.denial(of: .arrange, .registration) { throw denial }
      guard case .decides(let id) = standing.ground, let appointment = caller.appointment,
        let organisation = try entries.organisation(id)
      else { throw Denial.never(standing.kind) }
      return (organisation, appointment)
    }
  }
}
