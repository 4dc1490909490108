// swift-format-ignore-file: NeverForceUnwrap
import CoCreation
import Demonstration
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Ledger
import LedgerSQLite
import Synchronization
import Testing
import Values
import Web

/// Every link on every page that somebody reaches leads somewhere: nobody is shown a way they may not go.
@Suite(.serialized) struct `Every link leads somewhere` {
  private static let roles = ["alva", "kim", "ali", "maria", "dan", "rune", "sanna", "ada"]
  /// How many pages of one kind are opened: pages of weeks lead on without an end.
  private static let most = 6

  @Test(arguments: [Density.standard, .simplest])
  func `as each role, from the first page on`(density: Density) async throws {
    let area = try await InventedArea()
    try await area.set(density)
    try await area.run { (client) async throws in
      for role in density == .standard ? Self.roles : ["alva"] {
        var crawl = Crawl(cookies: try await area.cookies(of: role), most: Self.most)
        try await crawl.walk(client)
        #expect(crawl.dead.sorted() == [], "\(role)")
        #expect(crawl.opened > 5, "\(role) opened \(crawl.opened)")
        print("\(role): \(crawl.opened) pages")
      }
    }
  }
}

extension `Every link leads somewhere` {
  /// Where a tap on the own picture is all that was shown, as on a tablet in the kitchen.
  @Test(arguments: [Density.standard, .simple, .simplest])
  func `where only giving is open too`(density: Density) async throws {
    let area = try await InventedArea()
    try await area.set(density)
    try await area.run { (client) async throws in
      var crawl = Crawl(cookies: try await area.cookiesOfGiving(for: "alva"), most: Self.most)
      try await crawl.walk(client)
      #expect(crawl.dead.sorted() == [])
      #expect(crawl.opened > 4, "opened \(crawl.opened)")
    }
  }
}

/// A walk from the first page by every link.
private struct Crawl {
  let cookies: HTTPFields
  let most: Int
  var opened = 0
  var dead: [String] = []
  private var seen: Set<String> = []
  private var kinds: [String: Int] = [:]
  private var waiting: [(path: String, from: String)] = [("/", "the start")]

  init(cookies: HTTPFields, most: Int) {
    self.cookies = cookies
    self.most = most
  }

  mutating func walk(_ client: any TestClientProtocol) async throws {
    while let (path, from) = waiting.popLast() {
      guard seen.insert(path).inserted, room(for: path) else { continue }
      let response = try await client.execute(uri: path, method: .get, headers: cookies)
      opened += 1
      switch response.status.code {
      case 200:
        guard response.headers[.contentType]?.hasPrefix("text/html") ?? false else { continue }
        for link in Self.links(in: String(buffer: response.body)) where !seen.contains(link) {
          waiting.append((link, path))
        }
      case 303: if let onward = response.headers[.location] { waiting.append((onward, path)) }
      default: dead.append("\(response.status.code) \(kind(of: path)) on \(kind(of: from))")
      }
    }
  }

  private mutating func room(for path: String) -> Bool {
    kinds[kind(of: path), default: 0] += 1
    return kinds[kind(of: path), default: 0] <= most
  }

  /// An address without what differs from one thing to the next.
  private func kind(of path: String) -> String {
    path.replacing(#/[0-9a-f]{8}-[0-9a-f-]{27}/#, with: "*").replacing(#/\d{4}-\d\d-\d\d/#, with: "*")
      .replacing(#/=\d+/#, with: "=*")
  }

  private static func links(in page: String) -> [String] {
    page.matches(of: #/href="(\/[^"#]*)/#).map { String($0.1).replacing("&amp;", with: "&") }
      .filter { !$0.hasPrefix("//") && !$0.hasPrefix("/files/") }
  }
}

/// The demonstration's area, lived for a few weeks and served without a network.
private struct InventedArea {
  private static let zone = Zone("Europe/Stockholm")!
  private static let now = zone.instant(Day(number: 20_780), second: 20 * 3600)
  let desk: Desk
  let cast: Cast
  private let book = LogBook()

  init() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "links-\(UUID().uuidString)").path
    let store = try SQLiteStore(folder: folder)
    let packs = try TestPacks.all()
    let demonstration = Demonstration(
      seed: 7, days: 21, pack: packs[PackKey("SE")]!, zone: Self.zone, now: Self.now)
    cast = try await demonstration.make(over: store)
    let ledger = Ledger(
      over: store, projections: Projection.all, clock: { Self.now }, randomness: .system, erasureJournal: nil)
    let random = Mutex(SeededRandom(7))
    let surroundings = Surroundings(
      now: { Self.now },
      randomBytes: { count in
        random.withLock { random in (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) } }
      })
    let records = LedgerRecords(ledger, in: demonstration.area)
    let ground = Ground(
      policy: SitePolicy(), surroundings: surroundings, sessions: Sessions(records, surroundings),
      spool: SpoolFolder(path: folder), throttle: nil)
    desk = Desk(
      ledger: ledger, area: demonstration.area, packs: packs, ground: ground, zone: Self.zone, isInvented: true,
      live: LiveUpdates(beats: 0))
  }

  func run(_ test: @Sendable (any TestClientProtocol) async throws -> Void) async throws {
    let desk = desk
    let site = desk.ground.site(troubleScene: desk.troubleScene) { desk.addRoutes(to: $0) }
    try await Application(responder: site, logger: book.logger).test(.router) { try await test($0) }
  }

  func cookies(of key: String) async throws -> HTTPFields {
    let sessions = Sessions(desk.records, desk.ground.surroundings)
    let isPerson = key == "alva"
    let (token, _) = try await sessions.begin(
      cast.human(key)!.retyped(), means: isPerson ? [.device] : [.password], limits: .staff, browser: "Test")
    return [.cookie: "samspel-session=\(Base64URL.encoded(token.bytes))"]
  }

  /// The cookies of a shared device on which somebody has tapped their own picture.
  func cookiesOfGiving(for key: String) async throws -> HTTPFields {
    let person = cast.human(key)!
    let code = try await desk.devices.offer(
      Devices.Offer(person: person.retyped(), by: person.retyped(), kind: .shared, label: "The kitchen"))
    guard case .paired(let device, _, _) = try await desk.devices.pair(code, from: nil, existing: nil),
      let opened = try await desk.devices.open(device, for: person.retyped(), browser: "Test")
    else { preconditionFailure("a fresh code pairs") }
    let session = Base64URL.encoded(opened.token.bytes)
    return [.cookie: "samspel-session=\(session); samspel-device=\(Base64URL.encoded(device.bytes))"]
  }

  /// Has the pages of the first person hold so many choices.
  func set(_ density: Density) async throws {
    let (person, packs) = (cast.human("alva")!.retyped(to: Person.self), desk.packs)
    let zone = Self.zone
    try await desk.ledger.write(desk.area) { entries in
      let today = zone.time(at: entries.now).day
      let circle = try entries.circle(of: person)
      guard let way = circle.way, let home = try entries.home(of: circle, on: today) else { return }
      let own = Actor(human: person.human, capacity: .person)
      let standing = try Rights.standing(of: own, towards: circle, on: today, at: entries.now)
      try entries.perform(
        SetWay(
          way: Way(
            language: way.language, register: way.register, density: density, readAloud: way.readAloud)),
        inCircleOf: person, as: standing,
        Circumstances(
          entry: entries.newID(of: Entry.self), organisation: home.organisation.id, pack: packs[PackKey("SE")]!,
          zone: zone))
    }
  }
}
