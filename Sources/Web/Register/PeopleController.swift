import CoCreation
import Hummingbird
import Ledger
import Links
import Localization
import Pages
import Values

/// The persons and the staff of a service, by name, and entering a person: by whoever leads the service.
struct PeopleController: Controller {
  let desk: Desk

  func addRoutes(to routes: Routes) {
    routes.show("services/{service}/people") { try await people($0, $1) }
    routes.show("services/{service}/persons/new") { request, context in
      try await newPerson(request, context, id: desk.newID())
    }
    routes.submit("services/{service}/persons/new", .photo) { try await enter($0, $1, $2) }
  }

  private func people(_ request: Request, _ context: SiteContext) async throws -> Response {
    let id: ID<Service> = try context.id("service")
    return try await desk.show(request, context, .people(id.retyped())) { caller, entries, today in
      let registrar = try desk.registrar(caller, in: entries)
      try registrar.allow(.read, .account, in: id)
      let service = try entries.place(id).service
      let persons = try entries.persons(supportedBy: id).map { try entries.circle(of: $0) }
        .filter { $0.isSupported(by: id, on: today) }
      // Whoever may not open the circles sees no photos of those whose they are.
      let mayOpen = registrar.own == id
      return PeoplePage(
        service: id.retyped(), name: service.name.value,
        persons: persons.compactMap { circle in
          guard let person = circle.person, let name = circle.name else { return nil }
          let photo = mayOpen ? circle.registered.last?.content.picture?.address : nil
          return (person.retyped(), Face(name: name.value, photo: photo))
        }, staff: try entries.colleagues(in: id).flatMap { try registrar.colleague($0, in: id) },
        mayOpen: mayOpen)
    }
  }

  private func newPerson(
    _ request: Request, _ context: SiteContext, id: ID<Person>, written: [String: String] = [:],
    faults: FieldFaults = []
  ) async throws -> Response {
    let service: ID<Service> = try context.id("service")
    return try await desk.show(
      request, context, .newPerson(service.retyped()), status: faults.isEmpty ? .ok : .unprocessableContent
    ) { caller, entries, _ in
      try desk.registrar(caller, in: entries).allow(.arrange, .registration, in: service)
      _ = try entries.place(service)
      return NewPersonPage(service: service.retyped(), newID: id.retyped(), written: written, faults: faults)
    }
  }

  private func enter(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let id: ID<Service> = try context.id("service")
    var reader = FormReader(form)
    let person: ID<Person> = try reader.newID()
    let first = reader.day("first")
    guard let sheet = try await PersonSheet(form, &reader, desk), let first, reader.faults.isEmpty else {
      return try await newPerson(request, context, id: person, written: reader.written, faults: reader.faults)
    }
    let mayOpen = try await desk.change(form, request, context) { caller, entries, entry in
      let registrar = try desk.registrar(caller, in: entries)
      try registrar.allow(.arrange, .registration, in: id)
      let (service, organisation) = try entries.place(id)
      var header = try desk.header(entry, of: organisation, zone: service.zone)
      header.media = sheet.photo.kept
      try entries.perform(
        RegisterPerson(name: sheet.name, picture: sheet.photo.pictures.first, way: sheet.way), inCircleOf: person,
        as: registrar.standing, header)
      header.entry = entry.following(100)
      try entries.perform(
        BeginSupport(service: id, first: first), inCircleOf: person, as: registrar.standing, header)
      _ = try entries.open(Credentials(account: person.retyped(), name: nil))
      return registrar.own == id && first <= registrar.today
    }
    // Next come those who support the person: the circle, for whoever may open it on this day.
    return .seeOther(Done(.saved).added(to: mayOpen ? .of(person, .circle) : .people(id.retyped())))
  }
}

extension Desk {
  /// A new id, for the form by which something begins.
  func newID<Of>(_: Of.Type = Of.self) -> ID<Of> { ground.surroundings.id(at: ground.surroundings.now()) }
}

extension Registrar {
  /// A colleague of a service with the task there that lasts longest; none if no task lasts.
  fileprivate func colleague(_ id: ID<Human>, in service: ID<Service>) throws -> [PeoplePage.Colleague] {
    let colleague = try entries.colleague(id)
    let tasks = colleague.appointments.filter { $0.role.service == service && $0.period.last >= today }
    guard let name = colleague.name, let task = tasks.max(by: { $0.period.last < $1.period.last }) else { return [] }
    return [
      PeoplePage.Colleague(
        id: id.retyped(),
        face: Face(name: name.value, photo: colleague.registered.last?.content.picture?.address),
        title: try entries.task(of: task, in: tongue.standard), last: task.period.last)
    ]
  }
}
