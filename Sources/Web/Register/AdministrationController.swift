import CoCreation
import Hummingbird
import Ledger
import Links
import Localization
import Pages
import Values

/// The administrator's pages: organisations, services, accounts, packs and devices; nobody's words.
struct AdministrationController: Controller {
  let desk: Desk

  /// The most accounts and devices that stand on one page.
  private static let most = 2000

  func addRoutes(to routes: Routes) {
    routes.show("administration") { try await administration($0, $1) }
    routes.show("administration/packs/{pack}") { try await pack($0, $1) }
    routes.show("administration/organisations/new") { request, context in
      try await newOrganisation(request, context, id: desk.newID())
    }
    routes.submit("administration/organisations/new") { try await enterOrganisation($0, $1, $2) }
    routes.show("administration/organisations/{organisation}/services/new") { request, context in
      try await newService(request, context, id: desk.newID())
    }
    routes.submit("administration/organisations/{organisation}/services/new") { try await enterService($0, $1, $2) }
  }

  private func administration(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await desk.show(request, context, .administration) { caller, entries, _ in
      let registrar = try desk.registrar(caller, in: entries)
      try registrar.allow(.arrange, .organisation)
      let organisations = try entries.organisations().filter { registrar.covers($0.id) }.map { organisation in
        AdministrationPage.Organisation(
          id: organisation.id.retyped(), name: organisation.name.value,
          services: try entries.services(of: organisation.id).map { (id: $0.id.retyped(), name: $0.name.value) },
          isAuthority: organisation.kind == .authority)
      }
      let language = registrar.tongue.language
      let packs = desk.packs.values.sorted { $0.key.code < $1.key.code }.map { pack in
        AdministrationPage.Pack(
          key: pack.key.code, name: pack.name(in: language), unverified: pack.unverified.count)
      }
      return AdministrationPage(
        organisations: organisations, accounts: try registrar.accounts(limit: Self.most), packs: packs,
        devices: try registrar.devices(limit: Self.most, zone: desk.zone), isOfArea: registrar.only == nil)
    }
  }

  private func pack(_ request: Request, _ context: SiteContext) async throws -> Response {
    guard let key = context.parameters.get("pack"), let pack = desk.packs[PackKey(key)] else {
      throw Trouble(.notFound)
    }
    return try await desk.show(request, context, .pack(key)) { caller, entries, _ in
      let registrar = try desk.registrar(caller, in: entries)
      try registrar.allow(.arrange, .pack)
      return PackPage(
        name: pack.name(in: registrar.tongue.language), asOf: pack.asOf,
        disclaimer: InWords(pack.localDisclaimer, pack.defaultLanguage, english: pack.disclaimer),
        unverified: pack.unverifiedItems.map { item in
          (item.list, InWords(item.local, pack.defaultLanguage, english: item.english))
        })
    }
  }

  // MARK: - An organisation

  private func newOrganisation(
    _ request: Request, _ context: SiteContext, id: ID<Organisation>, written: [String: String] = [:],
    faults: FieldFaults = []
  ) async throws -> Response {
    try await desk.show(
      request, context, .newOrganisation, status: faults.isEmpty ? .ok : .unprocessableContent
    ) { caller, entries, _ in
      let registrar = try desk.registrar(caller, in: entries)
      try registrar.allowWholeArea()
      let language = registrar.tongue.language
      let packs = desk.packs.values.sorted { $0.key.code < $1.key.code }.map {
        Option($0.name(in: language), value: $0.key.code)
      }
      return NewOrganisationPage(newID: id.retyped(), packs: packs, written: written, faults: faults)
    }
  }

  private func enterOrganisation(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    var reader = FormReader(form)
    let id: ID<Organisation> = try reader.newID()
    let name = reader.text("name", limit: 120)
    let kind = reader.choice("kind", of: OrganisationKind.self)
    let pack = form["pack"].flatMap { desk.packs[PackKey($0)] }
    if pack == nil { reader.fault("pack", .notAChoice) }
    guard let name, let kind, let pack else {
      return try await newOrganisation(request, context, id: id, written: reader.written, faults: reader.faults)
    }
    let packs = Array(desk.packs.keys)
    try await desk.change(form, request, context) { caller, entries, entry in
      let registrar = try desk.registrar(caller, in: entries)
      try registrar.allowWholeArea()
      try entries.perform(
        RegisterOrganisation(name: name, kind: kind, pack: pack.key, packs: packs), in: id.retyped(),
        as: registrar.standing, Circumstances(entry: entry, organisation: id, pack: pack, zone: desk.zone))
    }
    return .seeOther(Done(.saved).added(to: .administration))
  }

  // MARK: - A service

  private func newService(
    _ request: Request, _ context: SiteContext, id: ID<Service>, written: [String: String] = [:],
    faults: FieldFaults = []
  ) async throws -> Response {
    let owner: ID<Organisation> = try context.id("organisation")
    return try await desk.show(
      request, context, .newService(owner.retyped()), status: faults.isEmpty ? .ok : .unprocessableContent
    ) { caller, entries, _ in
      let registrar = try desk.registrar(caller, in: entries)
      let organisation = try entries.provider(owner)
      try registrar.allow(.arrange, .organisation, of: organisation)
      let pack = try desk.pack(of: organisation)
      return NewServicePage(
        organisation: owner.retyped(), organisationName: organisation.name.value, newID: id.retyped(),
        gives: pack.services.map {
          Option(pack.word($0.localTerm, $0.english, in: registrar.tongue.language).capitalised, value: $0.id)
        }, zone: (try entries.services(of: owner).last?.zone ?? desk.zone).name, written: written, faults: faults)
    }
  }

  private func enterService(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let owner: ID<Organisation> = try context.id("organisation")
    var reader = FormReader(form)
    let id: ID<Service> = try reader.newID()
    let name = reader.text("name", limit: 120)
    let zone = form["zone"].flatMap { Zone($0) }.flatMap { $0.isKnown ? $0 : nil }
    if zone == nil { reader.fault("zone", .notAChoice) }
    let gives = form.all("gives")
    guard let name, let zone else {
      return try await newService(request, context, id: id, written: reader.written, faults: reader.faults)
    }
    try await desk.change(form, request, context) { caller, entries, entry in
      let registrar = try desk.registrar(caller, in: entries)
      let organisation = try entries.provider(owner)
      try registrar.allow(.arrange, .organisation, of: organisation)
      let pack = try desk.pack(of: organisation)
      try entries.perform(
        RegisterService(organisation: organisation, name: name, zone: zone, gives: gives, pack: pack),
        in: id.retyped(), as: registrar.standing, try desk.header(entry, of: organisation, zone: zone))
    }
    return .seeOther(Done(.saved).added(to: .administration))
  }
}

extension LedgerReading {
  /// An organisation that gives support.
  ///
  /// - Throws: ``Trouble`` if there is none under the id.
  fileprivate func provider(_ id: ID<Organisation>) throws -> Organisation {
    guard let organisation = try organisation(id), organisation.kind != .authority else { throw Trouble(.notFound) }
    return organisation
  }
}

extension Registrar {
  /// Lets only the administrator of the whole area on.
  fileprivate func allowWholeArea() throws {
    try allow(.arrange, .organisation)
    guard only == nil else { throw Denial.noRelation }
  }

  /// The accounts that they look after, by name.
  fileprivate func accounts(limit: Int) throws -> [(id: ID<Address.Colleague>, face: Face)] {
    let own = try entries.organisations().filter { covers($0.id) }
    let humans =
      only == nil
      ? try entries.humans(limit: limit)
      : try own.flatMap { organisation in
        try entries.colleagues(in: organisation.id)
          + entries.services(of: organisation.id).flatMap { try entries.colleagues(in: $0.id) }
      }
    return try Set(humans).compactMap { id in
      try entries.colleague(id).registered.last.map { registered in
        let (name, picture) = (registered.content.name, registered.content.picture)
        return (id: id.retyped(), face: Face(name: name.value, photo: picture?.address))
      }
    }
  }

  /// The paired devices that they look after, without a word of what was done on them.
  fileprivate func devices(limit: Int, zone: Zone) throws -> [AdministrationPage.Device] {
    try allow(.read, .device)
    return try entries.records(RecordKind.deviceOfPerson.token, limit: limit).compactMap { record in
      let device = try Packed.value(PairedDevice.self, record.value)
      guard let person = ID<Person>(bytes: record.key.bytes.prefix(16)) else { return nil }
      if only != nil { guard covers(try home(of: person).organisation.id) else { return nil } }
      return AdministrationPage.Device(
        id: device.id.retyped(), name: device.label, person: person.retyped(),
        personName: try entries.name(of: person.human)?.value ?? "–",
        lastUsed: zone.time(at: device.usedAt ?? device.pairedAt).day)
    }
  }
}
