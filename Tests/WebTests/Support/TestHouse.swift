// swift-format-ignore-file: NeverForceUnwrap
import CoCreation
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Ledger
import NIOCore
import PostgresForTests
import Values
import Web

/// A small area on a real store, asked through the real routes: an authority, a provider with two services, two
/// persons, and somebody of every kind around the first of them.
struct TestHouse {
  let world: TestWorld
  let store: any Store
  /// Where its files lie, where it is kept in files.
  let folder: String
  let ledger: Ledger
  let desk: Desk
  let book = LogBook()

  let authority: ID<Organisation>
  let provider: ID<Organisation>
  let service: ID<Service>
  let otherService: ID<Service>
  let person: ID<Person>
  let otherPerson: ID<Person>
  let professional: ID<Human>
  let keyWorker: ID<Human>
  /// Works in the other service.
  let stranger: ID<Human>
  let manager: ID<Human>
  let decisionMaker: ID<Human>
  let administrator: ID<Human>
  let representative: ID<Human>
  let relative: ID<Human>

  static let zone = Zone("Europe/Stockholm")!
  static let password = "a long enough password"

  /// - Parameters:
  ///   - live: Tells open pages; as it stands a page is let go at once.
  ///   - zone: Where the installation stands; the services are where they are.
  ///   - wrap: Puts something around the store.
  init(
    isInvented: Bool = false, takesRecordings: Bool = true, symbols: String? = nil,
    live: LiveUpdates = LiveUpdates(beats: 0), zone: Zone = TestHouse.zone,
    around wrap: (any Store) -> any Store = { $0 }
  ) async throws {
    let world = TestWorld()
    self.world = world
    let folder = FileManager.default.temporaryDirectory.appending(path: "house-\(UUID().uuidString)").path
    self.folder = folder
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    store = wrap(try await TestStore.open(in: folder))
    ledger = Ledger(
      over: store, projections: Projection.all, clock: world.surroundings.now, randomness: .system,
      erasureJournal: nil)
    let area: ID<Area> = world.surroundings.id(at: world.surroundings.now())
    let records = LedgerRecords(ledger, in: area)
    let ground = Ground(
      policy: SitePolicy(), surroundings: world.surroundings, sessions: Sessions(records, world.surroundings),
      spool: SpoolFolder(path: folder), throttle: nil)
    desk = Desk(
      ledger: ledger, area: area, packs: try TestPacks.all(), ground: ground, zone: zone, isInvented: isInvented,
      published: try TestProfiles.all(),
      recordings: takesRecordings ? RecordingTools() : nil, symbols: SymbolShelf(folder: symbols), live: live)

    func id<Of>(_: Of.Type = Of.self) -> ID<Of> { world.surroundings.id(at: world.surroundings.now()) }
    (authority, provider, service, otherService) = (id(), id(), id(), id())
    (person, otherPerson) = (id(), id())
    (professional, keyWorker, stranger, manager) = (id(), id(), id(), id())
    (decisionMaker, administrator, representative, relative) = (id(), id(), id(), id())
    let founding = Founding(house: self, pack: desk.packs[PackKey("SE")]!)
    try await ledger.write(area) { try founding.carryOut(on: $0) }
  }

  /// Runs a test against the routes, without a network.
  func run(_ test: @Sendable (any TestClientProtocol) async throws -> Void) async throws {
    let desk = desk
    let site = desk.ground.site(troubleScene: desk.troubleScene) { desk.addRoutes(to: $0) }
    try await Application(responder: site, logger: book.logger).test(.router) { try await test($0) }
  }

  /// Signs somebody in as if they had shown who they are, and gives the cookies of their browser.
  func cookies(of human: ID<Human>, means: Set<Session.Means> = [.password]) async throws -> HTTPFields {
    let sessions = Sessions(desk.records, world.surroundings)
    let (token, _) = try await sessions.begin(human.retyped(), means: means, limits: .staff, browser: "Test")
    return [.cookie: "samspel-session=\(Base64URL.encoded(token.bytes))"]
  }
}

/// The facts with which the house begins.
private struct Founding: Sendable {
  let house: TestHouse
  let pack: Pack

  func carryOut(on entries: any LedgerWriting) throws {
    let today = TestHouse.zone.time(at: entries.now).day
    let samspel = Rights.samspel(on: today, at: entries.now)
    let packs = [pack.key]
    func header(_ organisation: ID<Organisation>) -> Circumstances {
      Circumstances(entry: entries.newID(of: Entry.self), organisation: organisation, pack: pack, zone: TestHouse.zone)
    }
    for (id, name, kind) in [
      (house.authority, "Authority", OrganisationKind.authority), (house.provider, "Provider", .publicProvider),
    ] {
      try entries.perform(
        RegisterOrganisation(name: try Text(name), kind: kind, pack: pack.key, packs: packs), in: id.retyped(),
        as: samspel, header(id))
    }
    let provider = Organisation(id: house.provider, name: try Text("Provider"), kind: .publicProvider, pack: pack.key)
    for (id, name) in [(house.service, "Willow house"), (house.otherService, "Birch house")] {
      try entries.perform(
        RegisterService(
          organisation: provider, name: try Text(name), zone: TestHouse.zone, gives: [pack.services[0].id], pack: pack),
        in: id.retyped(), as: samspel, header(house.provider))
    }
    let period = Period(first: today - 200, last: today + 400)!
    func register(_ human: ID<Human>, _ name: String, _ role: StaffRole?) throws {
      try entries.perform(
        RegisterHuman(name: try Text(name)), in: human.retyped(), as: samspel, header(house.provider))
      guard let role else { return }
      try entries.perform(
        Appoint(appointment: entries.newID(of: Appointment.self), role: role, period: period),
        in: human.retyped(), as: samspel, header(house.provider))
    }
    try register(house.professional, "Kim Assistant", .professional(service: house.service))
    try register(house.keyWorker, "Ali Keyworker", .professional(service: house.service))
    try register(house.stranger, "Sam Stranger", .professional(service: house.otherService))
    try register(house.manager, "Mona Manager", .firstLineManager(service: house.service))
    try register(house.decisionMaker, "Dana Decides", .decisionMaker(organisation: house.authority))
    try register(house.administrator, "Ada Admin", .administrator(organisation: house.authority))
    try register(house.representative, "Rut Representative", nil)
    try register(house.relative, "Rune Relative", nil)
    let way = Way(language: .english, register: .easy, density: .standard, readAloud: false)
    for (person, name, service) in [
      (house.person, "Maja", house.service), (house.otherPerson, "Omar", house.otherService),
    ] {
      try entries.perform(
        RegisterPerson(name: try Text(name), way: way), inCircleOf: person, as: samspel, header(house.provider))
      try entries.perform(
        BeginSupport(service: service, first: today - 100), inCircleOf: person, as: samspel, header(house.provider))
    }
    func join(_ human: ID<Human>, _ role: CircleRole) throws {
      let member = Membership(human: human, role: role, period: period)
      try entries.perform(
        AddMember(membership: entries.newID(of: Membership.self), member: member, pack: pack),
        inCircleOf: house.person, as: samspel, header(house.provider))
    }
    // Those who support join from the day on which support began.
    let working = Period(first: today - 50, last: today + 400)!
    for (human, role) in [
      (house.professional, CircleRole.professional(service: house.service)),
      (house.keyWorker, .keyWorker(service: house.service)),
    ] {
      try entries.perform(
        AddMember(
          membership: entries.newID(of: Membership.self),
          member: Membership(human: human, role: role, period: working), pack: pack),
        inCircleOf: house.person, as: samspel, header(house.provider))
    }
    try join(house.decisionMaker, .decisionMaker(organisation: house.authority))
    try join(
      house.representative,
      .representative(mandate: Mandate(kind: "god_man", scope: [.plan, .dailyLife, .decisions])))
    try join(house.relative, .relative(relation: try Text("brother")))
  }
}

/// The packs of the project, read from their files.
enum TestPacks {
  static func all() throws -> [PackKey: Pack] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Sources/App/Resources/packs").standardized
    var packs: [PackKey: Pack] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) where name.hasSuffix(".json") {
      let tree = try JSONDecoder().decode(Tree.self, from: Data(contentsOf: folder.appending(path: name)))
      if case .pack(let pack) = Pack.read(tree, file: name) { packs[pack.key] = pack }
    }
    return packs
  }
}

extension TestHouse {
  /// Who read about the first person, as the person is told.
  func accessLog() async throws -> [Said<AccessNoted>] {
    let person = person
    return try await ledger.read(desk.area) { entries in
      let now = entries.now
      let today = Self.zone.time(at: now).day
      let reader = try entries.reader(
        of: person, for: Actor(human: person.human, capacity: .person), on: today, at: now)
      return try reader.readings().flatMap(\.state.notes)
    }
  }
}

extension TestResponse {
  /// The seal of the page's first form with the cookies that go with it.
  func seal(_ cookies: HTTPFields) throws -> (cookie: String, seal: String) {
    let parts = text.split(separator: "name=\"seal\" value=\"", maxSplits: 1)
    let seal = parts.count == 2 ? String(parts[1].prefix { $0 != "\"" }) : ""
    let visit = headers[values: .setCookie].map { String($0.prefix { $0 != ";" }) }
    return ((visit + [cookies[.cookie] ?? ""]).joined(separator: "; "), seal)
  }
}
