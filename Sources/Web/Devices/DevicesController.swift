import CoCreation
import Hummingbird
import Ledger
import Links
import Localization
import Pages
import Values

/// "My devices": what opens Samspel as the person, and taking that away from afar.
struct DevicesController: Controller {
  let desk: Desk

  func addRoutes(to routes: Routes) {
    routes.show("persons/{person}/devices") { try await all($0, $1) }
    routes.submit("persons/{person}/devices/{device}", .entrance) { try await revoke($0, $1, $2) }
    routes.submit("administration/devices/{person}/{device}", .entrance) { try await takeAway($0, $1, $2) }
    routes.show("persons/{person}/picture-code") { request, context in
      try await code(request, context) { isCoded, _ in .start(hasCode: isCoded) }
    }
    routes.submit("persons/{person}/picture-code", .entrance) { try await chooseCode($0, $1, $2) }
    routes.submit("persons/{person}/picture-code/removal", .entrance) { try await removeForgotten($0, $1, $2) }
  }

  private func all(_ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    let here = desk.ground.cookies.device(in: request)?.device
    return try await desk.show(request, context, .devices, of: person, reading: .device) {
      record in
      try record.reader.allow(.read, .device)
      let devices = try record.entries.devices(of: person.retyped())
      return DevicesPage(
        person: person.retyped(),
        devices: try devices.map { device in
          DevicesPage.Device(
            id: device.id.retyped(), name: device.label,
            lastUsed: record.zone.time(at: device.usedAt ?? device.pairedAt).day,
            pairedBy: try record.reader.name(of: device.pairedBy.retyped()) ?? "–",
            pairedOn: record.zone.time(at: device.pairedAt).day, isThisOne: device.id == here,
            isShared: device.kind == .shared)
        })
    }
  }

  private func revoke(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    let device: ID<Device> = try context.id("device")
    try await desk.change(form, request, context, of: person) { change in
      try change.reader.allow(.arrange, .device)
      try change.performInCircle(RevokeDevice(device: device.retyped()))
      try desk.devices.revoke(device, of: person.retyped(), in: ChangingRecords(entries: change.entries))
    }
    return .seeOther(Done(.saved).added(to: .of(person, .devices)))
  }

  /// Whoever looks after devices takes a lost one away; it opens nothing of the person's to them.
  private func takeAway(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    let device: ID<Device> = try context.id("device")
    try await desk.change(form, request, context) { caller, entries, entry in
      let registrar = try desk.registrar(caller, in: entries)
      let home = try registrar.home(of: person)
      try registrar.allow(.arrange, .device, of: home.organisation)
      try entries.perform(
        RevokeDevice(device: device.retyped()), inCircleOf: person, as: registrar.standing,
        try desk.header(entry, of: home.organisation, zone: home.service?.zone))
      try desk.devices.revoke(device, of: person.retyped(), in: ChangingRecords(entries: entries))
    }
    return .seeOther(Done(.saved).added(to: .administration))
  }

  // MARK: - The code of pictures

  private func chooseCode(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    let tapped = PictureChoice.tapped(form.all("tapped"))
    let before = PictureChoice.tapped(form.all("before"))
    switch form["act"] {
    case "remove":
      try await keep(nil, form, request, context, of: person)
      return .seeOther(Done(.saved).added(to: .of(person, .pictureCode)))
    case "done" where PictureCodePage.length.contains(tapped.count):
      if before.isEmpty { return try await choosing([], before: tapped, request, context) }
      guard before == tapped else { return try await choosing([], before: nil, differed: true, request, context) }
      try await keep(tapped, form, request, context, of: person)
      return try await code(request, context) { _, _ in .done }
    case "begin": return try await choosing([], before: nil, request, context)
    default: return try await choosing(tapped, before: before.isEmpty ? nil : before, request, context)
    }
  }

  /// Somebody beside the person takes a forgotten code away: told to the person and to one more, as a pairing is.
  private func removeForgotten(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    try await desk.change(form, request, context, of: person) { change in
      try change.reader.allow(.arrange, .pairing)
      guard try change.entries.credentials(of: person.retyped())?.pictureCodeHash != nil else {
        throw Trouble(.unusable)
      }
      try change.performInCircle(RemovePictureCode())
    }
    try await desk.shortCodes.choose(pictures: nil, of: person.retyped())
    return .seeOther(Done(.saved).added(to: .of(person, .pair)))
  }

  private func choosing(
    _ tapped: [String], before: [String]?, differed: Bool = false, _ request: Request, _ context: SiteContext
  ) async throws -> Response {
    try await code(request, context) { _, options in
      .choosing(pictures: options, tapped: tapped, before: before, differed: differed)
    }
  }

  private func code(
    _ request: Request, _ context: SiteContext,
    _ step: @escaping @Sendable (_ isCoded: Bool, _ pictures: [Option]) -> PictureCodePage.Step
  ) async throws -> Response {
    let person = try context.person()
    return try await desk.show(request, context, .pictureCode, of: person, reading: .profile) { record in
      try record.reader.allow(.write, .profile)
      let way = record.caller.way
      let isCoded = try record.entries.credentials(of: person.retyped())?.pictureCodeHash != nil
      let pictures = PictureChoice.options(in: .init(way.language, way.register))
      return PictureCodePage(person: person.retyped(), step: step(isCoded, pictures))
    }
  }

  private func keep(
    _ pictures: [String]?, _ form: Form, _ request: Request, _ context: SiteContext, of person: ID<Person>
  ) async throws {
    try await desk.change(form, request, context, of: person) { change in
      try change.reader.allow(.write, .profile)
      _ = try change.entries.open(Credentials(account: person.retyped(), name: nil))
    }
    try await desk.shortCodes.choose(pictures: pictures, of: person.retyped())
  }
}

extension LedgerReading {
  /// The devices of a person, the newest first.
  func devices(of person: ID<Account>) throws -> [PairedDevice] {
    try all(.deviceOfPerson, beginning: person.bytes).map { try Packed.value(PairedDevice.self, $0.value) }
      .sorted { ($1.pairedAt, $1.id) < ($0.pairedAt, $0.id) }
  }
}
