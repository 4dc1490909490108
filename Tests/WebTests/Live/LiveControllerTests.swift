import CoCreation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Ledger
import Testing
import Values
@testable import Web

/// That something about a person has changed reaches the open pages of those who may know it, and nobody else.
struct `Live pages` {
  @Test func `hear in silence what changed, and only those who may open the record hear at all`() async throws {
    let house = try await TestHouse()
    let professional = try await house.cookies(of: house.professional)
    let stranger = try await house.cookies(of: house.stranger)
    let address = "/persons/\(house.person)/live"
    try await house.run { (client) async throws in
      let heard = try await client.get(address, professional)
      #expect(heard.headers[.contentType] == "text/event-stream")
      #expect(heard.text == "retry: 3000\nevent: again\ndata:\n\n")
      #expect(try await client.get(address, stranger).status == .forbidden)
      #expect(try await client.get(address).headers[.location]?.hasPrefix("/sign-in") == true)
    }
  }

  @Test func `a page about a person names where it hears, and one that answers a form does not`() async throws {
    let house = try await TestHouse()
    let cookies = try await house.cookies(of: house.professional)
    let address = "/persons/\(house.person)/glance"
    try await house.run { (client) async throws in
      let page = try await client.get(address, cookies)
      #expect(page.text.contains("href=\"/persons/\(house.person)/live\""))
      let form = try await client.get("/persons/\(house.person)/signs/chart/new", cookies)
      let faulty = try await client.send(
        "/persons/\(house.person)/signs/chart/new", "sign=", seal: try form.seal(cookies))
      #expect(faulty.status == .unprocessableContent && !faulty.text.contains("text/event-stream"))
    }
  }

  @Test(.timeLimit(.minutes(1)))
  func `what one writes is told to the pages about that person, and to no others`() async throws {
    let live = LiveUpdates()
    let house = try await TestHouse(live: live)
    let feed = LiveFeed(house.ledger, in: house.desk.area, to: live)
    let mine = try #require(live.listen(to: [LiveUpdate(about: house.person).topic]))
    let other = try #require(live.listen(to: [LiveUpdate(about: house.otherPerson).topic]))
    let telling = Task { await feed.tell() }
    var heard = mine.makeAsyncIterator()
    // What was missed before the feed began is made good at once.
    #expect(await heard.next() == .again)
    let cookies = try await house.cookies(of: house.professional)
    try await house.run { (client) async throws in
      let page = try await client.get("/sign-in", cookies)
      let said = try await client.send("/persons/\(house.person)/here", "came=me", seal: try page.seal(cookies))
      #expect(said.status == .seeOther)
    }
    #expect(await heard.next() == .update(LiveUpdate(about: house.person)))
    live.close()
    let toOthers = await other.reduce(into: [LiveUpdates.Message]()) { $0.append($1) }
    #expect(toOthers == [.again])
    telling.cancel()
  }

  @Test(.timeLimit(.minutes(1)))
  func `that the person is asked or answers is told to the person's own pages alone`() async throws {
    let live = LiveUpdates()
    let house = try await TestHouse(live: live)
    let feed = LiveFeed(house.ledger, in: house.desk.area, to: live)
    let own = try #require(live.listen(to: [LiveUpdate(toPerson: house.person).topic]))
    let others = try #require(live.listen(to: [LiveUpdate(about: house.person).topic]))
    let telling = Task { await feed.tell() }
    var heard = own.makeAsyncIterator()
    #expect(await heard.next() == .again)
    try await house.ask(.choice, about: .day(day: house.today))
    #expect(await heard.next() == .update(LiveUpdate(toPerson: house.person)))
    live.close()
    #expect(await others.reduce(into: [LiveUpdates.Message]()) { $0.append($1) } == [.again])
    telling.cancel()
  }

  /// By what a connection ends before its time.
  enum Ending: CaseIterable {
    case session, task, time
  }

  @Test(.timeLimit(.minutes(1)), arguments: Ending.allCases)
  func `end as soon as what opened them is over`(_ ending: Ending) async throws {
    let live = LiveUpdates()
    let house = try await TestHouse(live: live)
    let feed = LiveFeed(house.ledger, in: house.desk.area, to: live)
    let telling = Task { await feed.tell() }
    let staff = try await house.cookies(of: house.professional)
    let manager = try await house.cookies(of: house.manager)
    let professional = house.professional
    try await house.run { (client) async throws in
      async let heard = client.get("/persons/\(house.person)/live", staff)
      while live.count == 0 { try await Task.sleep(for: .milliseconds(5)) }
      switch ending {
      case .session: try await house.desk.sessions.endAll(of: professional.retyped())
      case .task:
        let task = try await house.ledger.read(house.desk.area) { try $0.colleague(professional).appointments[0].id }
        let ended = try await client.fillIn(
          "/services/\(house.service)/staff/\(professional)",
          "act=end&appointment=\(task)&last-\(task)=\(house.today - 1)", as: manager)
        #expect(ended.status == .seeOther)
      case .time:
        house.world.advance(seconds: 13 * 3600)
        live.beat()
      }
      // It ends, or this waits for ever.
      #expect(try await heard.text.hasPrefix("retry: 3000"))
    }
    telling.cancel()
  }

  @Test func `whoever hears by a stream alone is asked whether they still may`() async throws {
    let live = LiveUpdates()
    let human = ID<Human>(high: 1, low: 2)
    let one = try #require(live.listen(to: ["a"], by: [human.retyped(), .sessions(of: human)]))
    let other = try #require(live.listen(to: ["a"], by: [.sessions(of: ID(high: 3, low: 4))]))
    live.check(.sessions(of: human))
    live.close()
    #expect(await one.reduce(into: [LiveUpdates.Message]()) { $0.append($1) } == [.check])
    #expect(await other.reduce(into: [LiveUpdates.Message]()) { $0.append($1) } == [])
  }

  @Test func `after some heartbeats whoever listens has to come again`() async throws {
    let live = LiveUpdates(beats: 2)
    let stream = try #require(live.listen(to: ["a"]))
    live.beat()
    #expect(live.count == 1)
    live.beat()
    #expect(live.count == 0)
    #expect(await stream.reduce(into: []) { $0.append($1) } == [.heartbeat, .heartbeat])
  }

  @Test func `an open page keeps no session alive, and is not one more reader`() async throws {
    let house = try await TestHouse()
    var cookies = try await house.cookies(of: house.professional)
    let address = "/persons/\(house.person)/plan"
    try await house.run { [cookies] (client) async throws in
      #expect(try await client.get(address, cookies).status == .ok)
    }
    cookies[.known("Samspel-Refresh")] = "1"
    let refreshing = cookies
    for _ in 0..<3 {
      house.world.advance(seconds: 1500)
      try await house.run { (client) async throws in _ = try await client.get(address, refreshing) }
    }
    try await house.run { (client) async throws in
      #expect(try await client.get(address, refreshing).headers[.location]?.hasPrefix("/sign-in") == true)
    }
    let person = house.person
    let noted = try await house.accessLog()
    let repeats = try await house.ledger.read(house.desk.area) { entries in
      try noted.map { try entries.repeats(of: $0, about: person) }
    }
    #expect(!noted.isEmpty && repeats.allSatisfy { $0 == 0 })
  }
}
