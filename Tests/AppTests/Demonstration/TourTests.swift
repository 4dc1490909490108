// swift-format-ignore-file: NeverForceUnwrap
import App
import CoCreation
import Demonstration
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Ledger
import LedgerSQLite
import Logging
import Testing
import Values
import Web

struct `The tour of a demonstration` {
  @Test func `is taken with people whose language is the visitor's`() async throws {
    let place = try await Place()
    try await place.run { client in
      let english = try await place.start(client, "en")
      #expect(english.contains("/devices/one/demonstration/enter?who=lo"))
      #expect(english.contains("/devices/two/demonstration/enter?who=yasmin"))
      #expect(!english.contains("who=alva") && !english.contains("who=bengt"))
      let swedish = try await place.start(client, "sv")
      #expect(swedish.contains("/devices/one/demonstration/enter?who=alva"))
      #expect(!swedish.contains("who=lo") && !swedish.contains("who=mo"))
      #expect(!swedish.contains("Redan svarat"))
    }
  }

  @Test func `offers somebody else when the question of today has its answer`() async throws {
    let place = try await Place()
    try await place.answer(as: "alva")
    try await place.run { client in
      let page = try await place.start(client, "sv")
      #expect(page.contains("Redan svarat i dag.") && page.contains("/demonstration?with=karim"))
      let other = try await place.start(client, "sv", "?with=karim")
      #expect(other.contains("/devices/one/demonstration/enter?who=karim") && !other.contains("Redan svarat"))
      // Whose device is open goes on, also after a way back that names nobody.
      let opened = try await place.start(client, "sv", cookie: place.cookie(of: "karim"))
      #expect(opened.contains("/devices/one/demonstration/enter?who=karim"))
      #expect(!(try await place.start(client, "en")).contains("Already answered"))
    }
  }
}

/// A small demonstration, served without a network.
private struct Place: Sendable {
  private static let zone = Zone("Europe/Stockholm")!
  private static let evening = zone.instant(Day(number: 20_780), second: 20 * 3600)
  private let desk: Desk
  private let cast: Cast
  private let pack: Pack

  init() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "tour-\(UUID().uuidString)").path
    let store = try SQLiteStore(folder: folder)
    let packs = try PackShelf.packs(and: nil)
    pack = packs.values.first { $0.defaultLanguage == .swedish }!
    let small = Demonstration(seed: 5, days: 3, pack: pack, zone: Self.zone, now: Self.evening)
    cast = try await small.make(over: store)
    let ledger = Ledger(
      over: store, projections: Projection.all, clock: { Self.evening }, randomness: .system, erasureJournal: nil)
    let ground = Ground(
      policy: SitePolicy(), surroundings: .real,
      sessions: Sessions(LedgerRecords(ledger, in: small.area), .real), spool: SpoolFolder(path: folder))
    desk = Desk(
      ledger: ledger, area: small.area, packs: packs, ground: ground, zone: Self.zone, isInvented: true, hasTour: true)
  }

  func run(_ test: @Sendable (any TestClientProtocol) async throws -> Void) async throws {
    let (desk, cast) = (desk, cast)
    let site = desk.ground.site(troubleScene: desk.troubleScene) { routes in
      desk.addRoutes(to: routes)
      DemonstrationController(desk: desk, cast: cast).addRoutes(to: routes)
    }
    let front = TwoDevices(around: site, cookies: desk.ground.cookies)
    let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    try await Application(responder: front, logger: logger).test(.router) { try await test($0) }
  }

  func start(
    _ client: any TestClientProtocol, _ language: String, _ query: String = "", cookie: String? = nil
  ) async throws -> String {
    var headers: HTTPFields = [.acceptLanguage: language]
    headers[HTTPField.Name("Host")!] = "localhost"
    headers[.cookie] = cookie
    let response = try await client.execute(uri: "/demonstration\(query)", method: .get, headers: headers)
    #expect(response.status == .ok)
    return String(buffer: response.body)
  }

  /// The cookie of the first device, opened as somebody.
  func cookie(of key: String) async throws -> String {
    let (token, _) = try await desk.ground.sessions!.begin(
      cast.human(key)!.retyped(), means: [.device], limits: .ownDevice, browser: "Test")
    return "one-samspel-session=\(Base64URL.encoded(token.bytes))"
  }

  func answer(as key: String) async throws {
    let person: ID<Person> = cast.human(key)!.retyped()
    try await desk.ledger.write(desk.area) { [pack] entries in
      let today = Self.zone.time(at: entries.now).day
      let circle = try entries.circle(of: person)
      let home = try #require(try entries.home(of: circle, on: today))
      let standing = try Rights.standing(
        of: Actor(human: person.human, capacity: .person), towards: circle, on: today, at: entries.now)
      let asked = try #require(try entries.things(.asking, of: person, from: today).first)
      let state: AskingState = try entries.state(of: asked.stream)
      let form = try #require(state.asked.last?.content.form)
      let act = GiveAnswer(answer: .tooLittle, help: .nobody, audience: .onlyMe, form: form)
      try entries.perform(
        act, in: asked.stream, as: act.standing(from: standing),
        Circumstances(
          entry: entries.newID(of: Entry.self), organisation: home.organisation.id, pack: pack, zone: Self.zone))
    }
  }
}
