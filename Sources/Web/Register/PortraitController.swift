import CoCreation
import Hummingbird
import Ledger
import Links
import Pages
import Values

/// How somebody is called and looks: a person by themselves or by whoever leads the service, everybody else's picture
/// by themselves, and names by whoever answers for accounts.
struct PortraitController: Controller {
  let desk: Desk

  func addRoutes(to routes: Routes) {
    routes.show("persons/{person}/portrait") { try await person($0, $1) }
    routes.submit("persons/{person}/portrait", .photo) { try await changePerson($0, $1, $2) }
    routes.show("account/portrait") { try await own($0, $1) }
    routes.submit("account/portrait", .photo) { try await changeOwn($0, $1, $2) }
    for path in ["services/{service}/staff", "administration/accounts"] {
      routes.show(RouterPath("\(path)/{colleague}/portrait")) { try await colleague($0, $1) }
      routes.submit(RouterPath("\(path)/{colleague}/portrait"), .photo) { try await changeColleague($0, $1, $2) }
    }
  }

  // MARK: - A person

  private func person(
    _ request: Request, _ context: SiteContext, _ sheet: PortraitSheet? = nil
  ) async throws -> Response {
    let person = try context.person()
    return try await desk.show(
      request, context, .portrait, of: person, reading: .profile, status: sheet == nil ? .ok : .unprocessableContent
    ) { record in
      try record.allowPortrait()
      return PortraitPage(
        address: .of(person, .portrait), face: try record.face(of: person.human),
        whose: record.isOwn ? .ownPerson : .person,
        written: sheet?.written ?? [:], faults: sheet?.faults ?? [])
    }
  }

  private func changePerson(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    let sheet = try await PortraitSheet(form, desk, hasName: true)
    guard sheet.faults.isEmpty else { return try await self.person(request, context, sheet) }
    try await desk.change(form, request, context, of: person, media: sheet.media) { change in
      try change.record.allowPortrait()
      try change.performInCircle(PortrayPerson(sheet.portrait))
    }
    return .seeOther(Done(.saved).added(to: .of(person, .portrait)))
  }

  // MARK: - Oneself

  private func own(_ request: Request, _ context: SiteContext, _ sheet: PortraitSheet? = nil) async throws -> Response {
    try await desk.show(request, context, .portrait, status: sheet == nil ? .ok : .unprocessableContent) {
      caller, entries, _ in
      if caller.capacity == .person { throw Onward(.person(caller.human.retyped(), .portrait)) }
      return PortraitPage(
        address: .portrait, face: try entries.face(of: caller.human), whose: .own, written: sheet?.written ?? [:],
        faults: sheet?.faults ?? [])
    }
  }

  private func changeOwn(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let sheet = try await PortraitSheet(form, desk, hasName: false)
    guard sheet.faults.isEmpty else { return try await own(request, context, sheet) }
    try await desk.change(form, request, context) { caller, entries, entry in
      let (standing, organisation) = try desk.place(of: caller, in: entries)
      var header = try desk.header(entry, of: organisation)
      header.media = sheet.media
      try entries.perform(
        PortrayHuman(caller.human, sheet.portrait), in: caller.human.retyped(), as: standing, header)
    }
    return .seeOther(Done(.saved).added(to: .portrait))
  }

  // MARK: - A colleague

  private func colleague(
    _ request: Request, _ context: SiteContext, _ sheet: PortraitSheet? = nil
  ) async throws -> Response {
    let (id, service, address) = try place(context)
    return try await desk.show(request, context, address, status: sheet == nil ? .ok : .unprocessableContent) {
      caller, entries, _ in
      _ = try desk.registrar(caller, in: entries).colleague(id, in: service)
      return PortraitPage(
        address: address, face: try entries.face(of: id), whose: .account, written: sheet?.written ?? [:],
        faults: sheet?.faults ?? [])
    }
  }

  private func changeColleague(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let (id, service, address) = try place(context)
    let sheet = try await PortraitSheet(form, desk, hasName: true)
    guard sheet.faults.isEmpty else { return try await colleague(request, context, sheet) }
    try await desk.change(form, request, context) { caller, entries, entry in
      let registrar = try desk.registrar(caller, in: entries)
      _ = try registrar.colleague(id, in: service)
      var header = try desk.header(entry, of: try desk.place(of: caller, in: entries).organisation)
      header.media = sheet.media
      try entries.perform(PortrayHuman(id, sheet.portrait), in: id.retyped(), as: registrar.standing, header)
    }
    return .seeOther(Done(.saved).added(to: address))
  }

  private func place(_ context: SiteContext) throws -> (ID<Human>, ID<Service>?, Address) {
    let id: ID<Human> = try context.id("colleague")
    guard context.parameters.get("service") != nil else { return (id, nil, .accountPortrait(id.retyped())) }
    let service: ID<Service> = try context.id("service")
    return (id, service, .colleaguePortrait(service.retyped(), id.retyped()))
  }
}

/// What a form says of a name and a picture.
private struct PortraitSheet: Sendable {
  let portrait: Portrait
  let media: [MediaAddress]
  let written: [String: String]
  let faults: FieldFaults

  /// Reads the form, and keeps the picture that came with it.
  init(_ form: Form, _ desk: Desk, hasName: Bool) async throws {
    var reader = FormReader(form)
    let name = hasName ? reader.text("name", limit: 120) : nil
    let photo = try await desk.keepPhoto(of: form)
    if let fault = photo.fault { reader.fault("picture", fault) }
    let picture: Portrait.NewPicture =
      photo.pictures.first.map { .becomes($0) } ?? (form["without"] == "yes" ? .goes : .stays)
    portrait = Portrait(name: name, picture: picture)
    media = photo.kept
    written = form.written
    faults = reader.faults
  }
}

extension OpenRecord {
  /// Lets the person change how they are called and look, and whoever leads the service.
  fileprivate func allowPortrait() throws {
    if standing.may(.arrange, .account) { return }
    try reader.allow(.write, .profile)
  }
}

extension LedgerReading {
  /// Somebody's name with their photo.
  fileprivate func face(of human: ID<Human>) throws -> Face {
    let now = try colleague(human).registered.last?.content
    return Face(name: now?.name.value ?? "–", photo: now?.picture?.address)
  }
}

extension Desk {
  /// As what somebody changes their own picture, and the organisation that answers for the entry: that of their task,
  /// or, where they only stand beside persons, of the first person's home.
  fileprivate func place(
    of caller: Caller, in entries: any LedgerReading
  ) throws -> (standing: Standing, organisation: Organisation) {
    let today = try today(for: caller, in: entries)
    if case .staff(let appointment) = caller.capacity {
      let actor = Actor(human: caller.human, capacity: .staff(appointment))
      return (
        try Rights.oneself(actor, on: today, at: entries.now), try entries.organisation(of: appointment.role)
      )
    }
    for person in try entries.persons(knownBy: caller.human) {
      do {
        let circle = try entries.circle(of: person)
        let actor = try caller.actor(towards: circle, on: today)
        return (
          try Rights.oneself(actor, near: circle, on: today, at: entries.now),
          try open(person, for: caller, in: entries).home.organisation
        )
      } catch is Denial {
        continue
      }
    }
    throw Denial.noRelation
  }
}
