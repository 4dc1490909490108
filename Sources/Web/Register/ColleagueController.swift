import CoCreation
import Hummingbird
import Ledger
import Links
import Localization
import Pages
import Values

/// Entering colleagues with a task and an account, a new one-time code, and the end of a task.
///
/// Whoever leads a service does it for the professionals there, the administrator for everybody.
struct ColleagueController: Controller {
  let desk: Desk

  func addRoutes(to routes: Routes) {
    for (path, scope) in [("services/{service}/staff", Scope.service), ("administration/accounts", .area)] {
      routes.show(RouterPath("\(path)/new")) { request, context in
        try await form(scope, request, context, id: desk.newID())
      }
      routes.submit(RouterPath("\(path)/new")) { try await enter(scope, $0, $1, $2) }
      routes.show(RouterPath("\(path)/{colleague}")) { try await colleague(scope, $0, $1) }
      routes.submit(RouterPath("\(path)/{colleague}")) { try await change(scope, $0, $1, $2) }
    }
  }

  /// Of which accounts a page is: those of one service, or all of the area.
  private enum Scope: Sendable {
    case service, area
  }

  // MARK: - A new colleague

  private func form(
    _ scope: Scope, _ request: Request, _ context: SiteContext, id: ID<Human>, written: [String: String] = [:],
    faults: FieldFaults = []
  ) async throws -> Response {
    let service = try service(scope, context)
    let address: Address = service.map { .newColleague($0.retyped()) } ?? .newAccount
    return try await desk.show(request, context, address, status: faults.isEmpty ? .ok : .unprocessableContent) {
      caller, entries, _ in
      let registrar = try desk.registrar(caller, in: entries)
      try registrar.allow(.arrange, .account, in: service)
      let sheet = try AppointmentSheet(service, for: registrar)
      return NewColleaguePage(
        address: address, newID: id.retyped(), roles: sheet.roles,
        places: sheet.places.map { Option($0.name, value: $0.id) }, written: written, faults: faults)
    }
  }

  private func enter(
    _ scope: Scope, _ form: Form, _ request: Request, _ context: SiteContext
  ) async throws -> Response {
    let service = try service(scope, context)
    var reader = FormReader(form)
    let id: ID<Human> = try reader.newID()
    let name = reader.text("name", limit: 120)
    let signInName = reader.signInName()
    let title = reader.optionalText("title")
    let period = reader.period()
    let role = try await sheet(service, form, request, context).read(&reader)
    guard let name, let signInName, let period, let role, reader.faults.isEmpty else {
      return try await self.form(scope, request, context, id: id, written: reader.written, faults: reader.faults)
    }
    do {
      try await desk.change(form, request, context) { caller, entries, entry in
        let registrar = try desk.registrar(caller, in: entries)
        try registrar.allow(.arrange, .account, in: service)
        // Another account has the name: nothing of the form is kept.
        guard try entries.open(Credentials(account: id.retyped(), name: signInName)) else {
          throw FormFaults("signInName", .taken)
        }
        var header = try desk.header(entry, of: try entries.organisation(of: role))
        try entries.perform(RegisterHuman(name: name), in: id.retyped(), as: registrar.standing, header)
        header.entry = entry.following(100)
        try entries.perform(
          Appoint(appointment: id.following(1).retyped(), role: role, period: period, title: title),
          in: id.retyped(), as: registrar.standing, header)
      }
    } catch let faults as FormFaults {
      return try await self.form(scope, request, context, id: id, written: reader.written, faults: faults.list)
    }
    return try await makeCode(for: id, service, form, request, context)
  }

  /// The tasks that whoever sends a form may give.
  private func sheet(
    _ service: ID<Service>?, _ form: Form, _ request: Request, _ context: SiteContext
  ) async throws -> AppointmentSheet {
    try await desk.change(form, request, context) { caller, entries, _ in
      let registrar = try desk.registrar(caller, in: entries)
      try registrar.allow(.arrange, .account, in: service)
      return try AppointmentSheet(service, for: registrar)
    }
  }

  // MARK: - One colleague

  private func colleague(
    _ scope: Scope, _ request: Request, _ context: SiteContext, written: [String: String] = [:],
    faults: FieldFaults = []
  ) async throws -> Response {
    let service = try service(scope, context)
    let id: ID<Human> = try context.id("colleague")
    let address = address(of: id, service)
    return try await desk.show(request, context, address, status: faults.isEmpty ? .ok : .unprocessableContent) {
      caller, entries, _ in
      let registrar = try desk.registrar(caller, in: entries)
      let colleague = try registrar.colleague(id, in: service)
      let sheet = try AppointmentSheet(service, for: registrar)
      return ColleaguePage(
        address: address,
        portrait: service.map { .colleaguePortrait($0.retyped(), id.retyped()) } ?? .accountPortrait(id.retyped()),
        name: colleague.name?.value ?? "–", signInName: try entries.credentials(of: id.retyped())?.name ?? "–",
        appointments: try colleague.appointments.map { task in
          ColleaguePage.Appointment(
            value: task.id.description, task: try entries.task(of: task, in: registrar.tongue.standard),
            last: task.period.last, mayEnd: try registrar.mayEnd(task))
        }, written: written, faults: faults, roles: sheet.roles,
        places: sheet.places.map { Option($0.name, value: $0.id) })
    }
  }

  private func change(
    _ scope: Scope, _ form: Form, _ request: Request, _ context: SiteContext
  ) async throws -> Response {
    let service = try service(scope, context)
    let id: ID<Human> = try context.id("colleague")
    if form["act"] == "code" { return try await makeCode(for: id, service, form, request, context) }
    if form["act"] == "appoint" { return try await appoint(id, scope, form, request, context) }
    var reader = FormReader(form)
    let appointment = form["appointment"].flatMap { ID<Appointment>($0) }
    let field = "last-\(form["appointment"] ?? "")"
    let last = reader.day(field)
    guard let appointment, let last else {
      return try await colleague(scope, request, context, written: reader.written, faults: reader.faults)
    }
    do {
      try await desk.change(form, request, context) { caller, entries, entry in
        let registrar = try desk.registrar(caller, in: entries)
        guard let task = try registrar.colleague(id, in: service).appointments.first(where: { $0.id == appointment })
        else { throw Trouble(.notFound) }
        guard try registrar.mayEnd(task) else { throw Trouble(.notAllowed) }
        try telling { (refusal: EndAppointment.Refusal) in
          refusal == .endsBeforeItBegan ? (field, .endsBeforeBeginning) : nil
        } doing: {
          try entries.perform(
            EndAppointment(appointment: appointment, last: last), in: id.retyped(), as: registrar.standing,
            try desk.header(entry, of: try entries.organisation(of: task.role)))
        }
      }
      return .seeOther(Done(.saved).added(to: address(of: id, service)))
    } catch let faults as FormFaults {
      return try await colleague(scope, request, context, written: reader.written, faults: faults.list)
    }
  }

  /// Gives one task more, or the same for a further time.
  private func appoint(
    _ id: ID<Human>, _ scope: Scope, _ form: Form, _ request: Request, _ context: SiteContext
  ) async throws -> Response {
    let service = try service(scope, context)
    var reader = FormReader(form)
    let title = reader.optionalText("title")
    let period = reader.period()
    let role = try await sheet(service, form, request, context).read(&reader)
    guard let role, let period, reader.faults.isEmpty else {
      return try await colleague(scope, request, context, written: reader.written, faults: reader.faults)
    }
    do {
      try await desk.change(form, request, context) { caller, entries, entry in
        let registrar = try desk.registrar(caller, in: entries)
        _ = try registrar.colleague(id, in: service)
        let today = registrar.standing.day
        try telling { (refusal: Appoint.Refusal) in
          refusal.fault(on: today)
        } doing: {
          try entries.perform(
            Appoint(appointment: entry.following(50).retyped(), role: role, period: period, title: title),
            in: id.retyped(), as: registrar.standing, try desk.header(entry, of: try entries.organisation(of: role)))
        }
      }
      return .seeOther(Done(.saved).added(to: address(of: id, service)))
    } catch let faults as FormFaults {
      return try await colleague(scope, request, context, written: reader.written, faults: faults.list)
    }
  }

  /// Makes a one-time code and shows it, once, to whoever answers for the account.
  private func makeCode(
    for id: ID<Human>, _ service: ID<Service>?, _ form: Form, _ request: Request, _ context: SiteContext
  ) async throws -> Response {
    let endsFactor = form["factor"] == "end"
    let code = try await desk.change(form, request, context) { caller, entries, entry in
      let registrar = try desk.registrar(caller, in: entries)
      try registrar.allowCode(for: id, in: service)
      try entries.nameAccount(of: id)
      return try desk.issueCode(
        for: id, by: caller.human, endsFactor: endsFactor, as: registrar.standing,
        try desk.header(entry.following(200), of: try registrar.answering), in: entries)
    }
    return try await desk.show(request, context, address(of: id, service)) { caller, entries, _ in
      let registrar = try desk.registrar(caller, in: entries)
      let colleague = try registrar.colleague(id, in: service)
      return OneTimeCodePage(
        name: colleague.name?.value ?? "–", signInName: try entries.credentials(of: id.retyped())?.name ?? "–",
        code: code.inGroups, next: service.map { .people($0.retyped()) } ?? .administration)
    }
  }

  private func service(_ scope: Scope, _ context: SiteContext) throws -> ID<Service>? {
    scope == .service ? try context.id("service") : nil
  }

  private func address(of id: ID<Human>, _ service: ID<Service>?) -> Address {
    service.map { .colleague($0.retyped(), id.retyped()) } ?? .accountOf(id.retyped())
  }
}
