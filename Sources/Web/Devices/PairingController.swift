import CoCreation
import Hummingbird
import Ledger
import Links
import Localization
import Markup
import Pages
import Values

/// Pairing a device: a code on the page of somebody in the circle, typed or scanned on the device.
struct PairingController: Controller {
  let desk: Desk

  func addRoutes(to routes: Routes) {
    routes.show("pairing") { try await pairing($0, $1) }
    routes.submit("pairing", .entrance) { try await pair($0, $1, $2) }
    routes.show("persons/{person}/devices/new") { try await offerPage($0, $1) }
    routes.submit("persons/{person}/devices/new", .entrance) { try await offer($0, $1, $2) }
  }

  // MARK: - On the device

  private func pairing(_ request: Request, _ context: SiteContext) async throws -> Response {
    // A link only fills the code in: nothing is paired before somebody says so.
    guard let code = request.uri.queryParameters["code"].map({ String($0) }) else {
      return desk.showStranger(request, context, .pairing, PairingPage(.code(isWrong: false)))
    }
    return try await confirm(code, request, context)
  }

  private func pair(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let code = form["code"] ?? ""
    switch form["mine"] {
    case nil: return try await confirm(code, request, context)
    case "yes": break
    default: return .seeOther(.pairing)
    }
    try await count(context)
    let existing = desk.ground.cookies.device(in: request)
    let paired = try await toldApart {
      try await desk.ledger.write(desk.area) { entries in
        let pairing = try desk.devices.redeem(code, existing: existing, in: ChangingRecords(entries: entries))
        guard case .paired(let token, let device, let offer) = pairing else { return nil as DeviceToken? }
        // A code that is looked at and a code that is used up are moments apart.
        guard try mayStillPair(offer, in: entries) else { throw Trouble(.notAllowed) }
        try announce(device, offer, in: entries)
        return token
      }
    }
    guard let paired else { return wrong(request, context) }
    try await desk.devices.forgiveTries(from: context.visit.address)
    var response = Response.seeOther(.faces)
    desk.ground.cookies.set(
      .device, to: Base64URL.encoded(paired.bytes), seconds: Devices.tokenSeconds, in: &response)
    return response
  }

  /// Asks whether the device is this person's, before anything is paired.
  private func confirm(_ code: String, _ request: Request, _ context: SiteContext) async throws -> Response {
    try await count(context)
    guard let offer = try await desk.devices.offered(code),
      let owner = try await desk.ledger.read(
        desk.area,
        { try mayStillPair(offer, in: $0) ? DeviceOwner(offer.person.retyped(), in: $0) : nil })
    else { return wrong(request, context) }
    let page = PairingPage(.confirm(name: owner.face.name, code: Alphabet.normalised(code) ?? ""))
    return desk.showStranger(request, context, .pairing, way: owner.way, page)
  }

  /// Whether whoever made a code may still: what binds them to the person can have ended while the code waited.
  private func mayStillPair(_ offer: Devices.Offer, in entries: any LedgerReading) throws -> Bool {
    let circle = try entries.circle(of: offer.person.retyped())
    guard let (_, _, today) = try desk.home(of: circle, in: entries) else { return false }
    let human: ID<Human> = offer.by.retyped()
    let tasks = try entries.colleague(human).appointments.map { Actor.Capacity.staff($0) }
    return ([.person] + tasks).contains { capacity in
      let actor = Actor(human: human, capacity: capacity)
      let standing = try? Rights.standing(of: actor, towards: circle, on: today, at: entries.now)
      return standing?.may(.arrange, .pairing) ?? false
    }
  }

  private func wrong(_ request: Request, _ context: SiteContext) -> Response {
    desk.showStranger(
      request, context, .pairing, status: .unprocessableContent, PairingPage(.code(isWrong: true)))
  }

  private func count(_ context: SiteContext) async throws {
    if let wait = try await desk.devices.tryCode(from: context.visit.address) {
      throw Trouble(.tooMany(seconds: wait))
    }
  }

  /// Tells the person and one more in the circle: it stands in the person's circle, in the same transaction.
  private func announce(_ device: PairedDevice, _ offer: Devices.Offer, in entries: any LedgerWriting) throws {
    let person: ID<Person> = offer.person.retyped()
    let circle = try entries.circle(of: person)
    guard let (home, zone, today) = try desk.home(of: circle, in: entries) else { throw Trouble(.notFound) }
    let command = PairDevice(
      device: device.id.retyped(), by: offer.by.retyped(), label: try Text(offer.label),
      isShared: device.kind == .shared)
    let circumstances = Circumstances(
      entry: entries.newID(of: Entry.self), organisation: home.organisation.id,
      pack: try desk.pack(of: home.organisation),
      zone: zone)
    try entries.perform(
      command, inCircleOf: person,
      as: Rights.samspel(about: circle, on: today, at: entries.now), circumstances)
  }

  // MARK: - On the page of whoever pairs

  private func offerPage(_ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    return try await desk.show(request, context, .pair, of: person, reading: .pairing) {
      record in
      try PairPage(record)
    }
  }

  private func offer(_ form: Form, _ request: Request, _ context: SiteContext) async throws -> Response {
    let person = try context.person()
    var reader = FormReader(form)
    let label = reader.text("label", limit: 60)
    let kind = reader.choice("kind", of: PairedDevice.Kind.self)
    guard let label, let kind else {
      let (written, faults) = (reader.written, reader.faults)
      return try await desk.show(
        request, context, .pair, of: person, reading: .pairing, status: .unprocessableContent
      ) { try PairPage($0, written: written, faults: faults) }
    }
    let code = try await desk.change(form, request, context, of: person) { change in
      try change.reader.allow(.arrange, .pairing)
      let offer = Devices.Offer(
        person: person.retyped(), by: change.record.caller.human.retyped(), kind: kind, label: label.value)
      return try desk.devices.offer(offer, in: ChangingRecords(entries: change.entries))
    }
    let address = context.visit.origin + Address.pairing.path + "?code=" + code
    return try await desk.show(request, context, .pair, of: person, reading: .pairing) {
      record in
      try PairPage(record, code: (text: code.inGroups, picture: QRCode(address)?.picture ?? HTML()))
    }
  }
}

extension PairPage {
  /// The page for whoever may pair a device with the person.
  init(
    _ record: OpenRecord, code: (text: String, picture: HTML)? = nil, written: [String: String] = [:],
    faults: FieldFaults = []
  ) throws {
    try record.reader.allow(.arrange, .pairing)
    let pictures = try record.entries.credentials(of: record.person.retyped())?.pictureCodeHash
    let witness = record.reader.circle.witness(beside: record.caller.human, on: record.today)
    self.init(
      person: record.person.retyped(), name: record.reader.name,
      other: try witness.flatMap { try record.reader.name(of: $0) } ?? "", code: code,
      hasPictureCode: !record.isOwn && pictures != nil, isOwn: record.isOwn, written: written, faults: faults)
  }
}

extension String {
  /// A code as it is read aloud: in groups of four.
  var inGroups: String {
    var groups: [Substring] = []
    var rest = self[...]
    while !rest.isEmpty {
      groups.append(rest.prefix(4))
      rest = rest.dropFirst(4)
    }
    return groups.joined(separator: " ")
  }
}

extension QRCode {
  /// The code as a picture of a page.
  var picture: HTML {
    Tag.svg(.viewBox("0 0 \(side) \(side)"), .ariaHidden()) { Tag.path(.d(path), .fill("#000000")) }
  }
}
