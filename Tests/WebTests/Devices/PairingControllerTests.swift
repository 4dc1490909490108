import CoCreation
import HTTPTypes
import HummingbirdTesting
import Ledger
import Testing
import Values
import Web

/// From the code on a page to the tap on a picture, and away again.
struct PairingControllerTests {
  /// Pairs a device on which nobody is signed in, and gives its cookie.
  private func pair(_ house: TestHouse, kind: String) async throws -> HTTPFields {
    let staff = try await house.cookies(of: house.keyWorker)
    let cookie = Cookie()
    let before = try await house.desk.devices.all(of: house.person.retyped()).count
    try await house.run { (client) async throws in
      let page = "/persons/\(house.person)/devices/new"
      let shown = try await client.fillIn(page, "label=The+kitchen&kind=\(kind)", as: staff)
      #expect(shown.status == .ok)
      #expect(shown.text.contains("<svg"))
      let code = try shown.code()
      let first = try await client.get("/pairing")
      let asked = try await client.send("/pairing", "code=\(code)", seal: try first.seal([:]))
      #expect(asked.text.contains("Maja"), "the device asks whose it is first")
      #expect(try await house.desk.devices.all(of: house.person.retyped()).count == before)
      let paired = try await client.send("/pairing", "code=\(code)&mine=yes", seal: try first.seal([:]))
      #expect(paired.headers[.location] == "/faces")
      cookie.keep(paired, "samspel-device")
      let again = try await client.send("/pairing", "code=\(code)&mine=yes", seal: try first.seal([:]))
      #expect(again.status == .unprocessableContent, "a code pairs once")
    }
    return [.cookie: cookie.value]
  }

  @Test func `a device is paired, announced to the person and to one more, and opens by a tap`() async throws {
    let house = try await TestHouse()
    let device = try await pair(house, kind: "own")
    try await house.run { (client) async throws in
      #expect(try await client.get("/", device).headers[.location] == "/faces")
      #expect(try await client.get("/faces", device).text.contains("Maja"))
      let plan = "/persons/\(house.person)/plan"
      let way = "/faces?to=%2Fpersons%2F\(house.person)%2Fplan"
      #expect(try await client.get(plan, device).headers[.location] == way)
      #expect(try await client.get(way, device).text.contains("/sign-in?to=%2Fpersons%2F\(house.person)%2Fplan"))
      let deep = try await client.fillIn("/faces/\(house.person)", "me=yes&to=\(plan)", as: device)
      #expect(deep.headers[.location] == plan)
      let foreign = try await client.fillIn("/faces/\(house.person)", "me=yes&to=/account", as: device)
      #expect(foreign.headers[.location] == "/persons/\(house.person)")
      let other = try await client.get("/persons/\(house.otherPerson)/plan", device).headers[.location]
      #expect(other?.hasPrefix("/sign-in?to=") == true)
      #expect(try await client.get("/faces/\(house.otherPerson)", device).status == .notFound)
      let opened = try await client.fillIn("/faces/\(house.person)", "me=yes", as: device)
      #expect(opened.headers[.location] == "/persons/\(house.person)")
      let own = Cookie()
      own.keep(opened, "samspel-session")
      let day = try await client.get("/persons/\(house.person)", [.cookie: own.value])
      #expect(day.text.contains("Ali Keyworker"), "the person hears who paired it")
      let list = try await client.get("/persons/\(house.person)/devices", [.cookie: own.value])
      #expect(list.text.contains("The kitchen"))
    }
    let told = try await house.read { $0.circle.pairings.map(\.content) }
    #expect(told.map(\.by) == [house.keyWorker])
    #expect(told.map(\.told) == [house.professional])
    let staff = try await house.cookies(of: house.professional)
    try await house.run { (client) async throws in
      #expect(try await client.get("/persons", staff).text.contains("Ali Keyworker"), "one more is told")
    }
  }

  @Test(arguments: [false, true])
  func `a code pairs nothing once whoever made it has left`(isShown: Bool) async throws {
    let house = try await TestHouse()
    let staff = try await house.cookies(of: house.keyWorker)
    try await house.run { (client) async throws in
      let offered = try await client.fillIn(
        "/persons/\(house.person)/devices/new", "label=The+kitchen&kind=own", as: staff)
      let code = try offered.code()
      let seal = try await client.get("/pairing").seal([:])
      if !isShown { try await house.endPlaces(of: [house.keyWorker]) }
      let asked = try await client.send("/pairing", "code=\(code)", seal: seal)
      #expect(asked.text.contains("Maja") == isShown)
      if isShown { try await house.endPlaces(of: [house.keyWorker]) }
      let paired = try await client.send("/pairing", "code=\(code)&mine=yes", seal: seal)
      #expect(paired.status == .forbidden && paired.headers[.setCookie]?.contains("samspel-device") != true)
    }
    #expect(try await house.desk.devices.all(of: house.person.retyped()).isEmpty)
    #expect(try await house.read { $0.circle.pairings.isEmpty })
  }

  @Test func `a house pairs as many devices as it has, one after the other`() async throws {
    let house = try await TestHouse()
    for _ in 1...7 { _ = try await pair(house, kind: "own") }
    #expect(try await house.desk.devices.all(of: house.person.retyped()).count == 7)
  }

  @Test func `a device is taken away from afar, and what was open on it ends`() async throws {
    let house = try await TestHouse()
    let device = try await pair(house, kind: "own")
    let admin = try await house.cookies(of: house.administrator)
    try await house.run { (client) async throws in
      let opened = Cookie()
      opened.keep(try await client.fillIn("/faces/\(house.person)", "me=yes", as: device), "samspel-session")
      let id = try #require(try await house.desk.devices.all(of: house.person.retyped()).first?.id)
      #expect(try await client.get("/administration", admin).text.contains("The kitchen"))
      let gone = try await client.fillIn(
        "/administration", "", to: "/administration/devices/\(house.person)/\(id)", as: admin)
      #expect(gone.headers[.location]?.hasPrefix("/administration") == true)
      #expect(try await client.get("/persons/\(house.person)", [.cookie: opened.value]).status == .seeOther)
      #expect(try await client.get("/faces/\(house.person)", device).status == .notFound)
    }
    let left = try await house.read { $0.circle.pairings.count }
    #expect(left == 0)
  }

  @Test func `who looks after devices pairs none, and is no one to the person`() async throws {
    let house = try await TestHouse()
    let admin = try await house.cookies(of: house.administrator)
    try await house.run { (client) async throws in
      let seal = try await client.get("/administration", admin).seal(admin)
      let page = "/persons/\(house.person)/devices/new"
      #expect(try await client.get(page, admin).status == .forbidden)
      #expect(try await client.send(page, "label=Mine&kind=own", seal: seal).status == .forbidden)
      #expect(try await client.get("/persons/\(house.person)/devices", admin).status == .forbidden)
    }
  }

  @Test func `a link leads whoever may to pairing`() async throws {
    let house = try await TestHouse()
    let link = "href=\"/persons/\(house.person)/devices/new\""
    let (manager, staff) = (try await house.cookies(of: house.manager), try await house.cookies(of: house.professional))
    try await house.run { (client) async throws in
      #expect(try await client.get("/persons/\(house.person)/glance", staff).text.contains(link))
      #expect(try await client.get("/persons/\(house.person)/circle", staff).text.contains(link))
      #expect(try await !client.get("/persons/\(house.person)/circle", manager).text.contains(link))
    }
  }

  @Test func `where no staff are left the representative is told, and then who leads the service`() async throws {
    let house = try await TestHouse()
    try await house.endPlaces(of: [house.professional])
    _ = try await pair(house, kind: "own")
    let representative = try await house.cookies(of: house.representative)
    let manager = try await house.cookies(of: house.manager)
    try await house.run { (client) async throws in
      #expect(try await client.get("/represented", representative).text.contains("Ali Keyworker"))
      #expect(try await !client.get("/services/\(house.service)", manager).text.contains("Ali Keyworker"))
    }
    try await house.endPlaces(of: [house.representative, house.relative, house.decisionMaker])
    _ = try await pair(house, kind: "own")
    try await house.run { (client) async throws in
      #expect(try await client.get("/services/\(house.service)", manager).text.contains("Ali Keyworker"))
    }
  }

  @Test func `on a shared device a tap opens giving, and the pictures open the rest`() async throws {
    let house = try await TestHouse()
    let device = try await pair(house, kind: "shared")
    let own = try await house.cookies(of: house.person.human, means: [.device, .pictureCode])
    try await house.run { (client) async throws in
      let tapped = Cookie(device)
      let switched = try await client.fillIn("/faces/\(house.person)", "me=yes", as: device)
      #expect(switched.headers[.known("Clear-Site-Data")] == "\"cache\"", "nothing of the one before stays")
      tapped.keep(switched, "samspel-session")
      #expect(try await client.get("/persons/\(house.person)", [.cookie: tapped.value]).status == .ok)
      #expect(try await client.get("/persons/\(house.person)/looked", [.cookie: tapped.value]).status == .forbidden)
      let page = "/persons/\(house.person)/picture-code"
      let twice = "act=done&before=1F431&before=2600&tapped=1F431&tapped=2600"
      #expect(try await client.fillIn(page, twice, as: own).status == .ok)
      let asked = try await client.fillIn("/faces/\(house.person)", "me=yes", as: device)
      #expect(asked.status == .ok, "now the pictures are asked for")
      let seal = try await client.get("/faces/\(house.person)", device).seal(device)
      let wrong = try await client.send("/faces/\(house.person)", "tapped=2600&tapped=1F431", seal: seal)
      #expect(wrong.status == .unprocessableContent)
      let right = try await client.send("/faces/\(house.person)", "tapped=1F431&tapped=2600", seal: seal)
      let opened = Cookie(device)
      opened.keep(right, "samspel-session")
      #expect(try await client.get("/persons/\(house.person)/looked", [.cookie: opened.value]).status == .ok)
    }
  }

  @Test func `a forgotten code of pictures is taken away, and told to the person and to one more`() async throws {
    let house = try await TestHouse()
    let own = try await house.cookies(of: house.person.human, means: [.device, .pictureCode])
    let (staff, manager) = (try await house.cookies(of: house.keyWorker), try await house.cookies(of: house.manager))
    let page = "/persons/\(house.person)/devices/new"
    let removal = "/persons/\(house.person)/picture-code/removal"
    try await house.run { (client) async throws in
      #expect(try await !client.get(page, staff).text.contains(removal), "there is none yet")
      let twice = "act=done&before=1F431&before=2600&tapped=1F431&tapped=2600"
      #expect(
        try await client.fillIn("/persons/\(house.person)/picture-code", twice, as: own).status == .ok)
      #expect(try await client.get(page, staff).text.contains(removal))
      let seal = try await client.get("/account", manager).seal(manager)
      #expect(try await client.send(removal, "", seal: seal).status == .forbidden)
      #expect(try await client.fillIn(page, "", to: removal, as: staff).status == .seeOther)
      #expect(try await client.get("/persons/\(house.person)", own).text.contains("Ali Keyworker"))
      let professional = try await house.cookies(of: house.professional)
      #expect(try await client.get("/persons", professional).text.contains("Ali Keyworker"))
    }
    #expect(try await house.desk.accounts.credentials(of: house.person.retyped())?.pictureCodeHash == nil)
    #expect(try await house.read { $0.circle.picturesRemoved.map(\.content.told) } == [house.professional])
  }

  @Test func `staff who are active on a paired device are remembered for the ten minutes after`() async throws {
    let house = try await TestHouse()
    let device = try await pair(house, kind: "own")
    let staff = try await house.cookies(of: house.professional)
    let both: HTTPFields = [.cookie: "\(staff[.cookie] ?? ""); \(device[.cookie] ?? "")"]
    try await house.run { (client) async throws in _ = try await client.get("/persons", both) }
    let id = try #require(try await house.desk.devices.all(of: house.person.retyped()).first?.id)
    let kept = try await house.desk.records.look { try $0.value(.staffOnDevice, id.bytes) }
    #expect(kept != nil)
  }

  @Test func `the lock shows nothing of what was open`() async throws {
    let house = try await TestHouse()
    let cookies = try await house.cookies(of: house.person.human, means: [.device])
    try await house.run { (client) async throws in
      let day = try await client.get("/persons/\(house.person)", cookies)
      let locked = try await client.send("/lock", "", seal: try day.seal(cookies))
      #expect(locked.headers[.location] == "/lock")
      #expect(try await !client.get("/lock").text.contains("Maja"))
      #expect(
        try await client.get("/persons/\(house.person)", cookies).headers[.location]?.hasPrefix("/sign-in") == true)
    }
  }
}

/// The cookies of one browser, kept by hand.
private final class Cookie: @unchecked Sendable {
  private(set) var value: String

  init(_ fields: HTTPFields = [:]) { value = fields[.cookie] ?? "" }

  func keep(_ response: TestResponse, _ name: String) {
    for cookie in response.headers[values: .setCookie] where cookie.hasPrefix(name + "=") {
      value = [value, String(cookie.prefix { $0 != ";" })].filter { !$0.isEmpty }.joined(separator: "; ")
    }
  }
}
