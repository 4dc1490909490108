import CoCreation
import Foundation
import HTTPTypes
import HummingbirdTesting
import Ledger
import Synchronization
import Testing
import Values
import Web

/// What must not pass to anybody, looked for on every page there is.
@Suite(.serialized) struct `Nothing leaks` {
  private static let pages = RouteTable.rows.filter { !$0.isForm }

  /// Every page as somebody, without what differs each time: seals, the ids of forms and the numbers of faults.
  private static func all(as cookies: HTTPFields, _ rights: RightsHouse) async throws -> [String: String] {
    let found = Found()
    try await rights.house.run { (client) async throws in
      for row in pages {
        let response = try await client.get(row.path(in: rights, of: rights.house.person), cookies)
        let text = response.text
          .replacing(#/name="seal" value="[^"]*"/#, with: "").replacing(#/value="[0-9a-f-]{36}"/#, with: "")
          // The place of a code that is still to be written.
          .replacing(#/action="[^"]*\/codes\/[0-9a-f-]{36}"/#, with: "")
          .replacing(#/[0-9A-Z]{5}-[0-9A-Z]{5}/#, with: "")
          // A form for a new code names it in its own address.
          .replacing(#/action="\/code-books\/[^"]*"/#, with: "")
        found.pages.withLock { $0[row.route] = "\(response.status.code) \(text)" }
      }
    }
    return found.pages.withLock { $0 }
  }

  private final class Found: Sendable { let pages = Mutex<[String: String]>([:]) }

  @Test(
    arguments: Role.allCases.filter { $0 != .person && $0 != .givingOnly && $0 != .otherPerson && $0 != .stranger })
  func `whatever the person answers, no page of anybody else changes`(role: Role) async throws {
    let rights = try await RightsHouse().furnished()
    let cookies = try await rights.cookies(of: role)
    _ = try await Self.all(as: cookies, rights)
    let before = try await Self.all(as: cookies, rights)
    let open = rights.open
    try await rights.house.act(as: Actor(human: rights.house.person.human, capacity: .person)) {
      entries, standing, header in
      let form = AskingForm(
        density: .standard, language: .english, register: .easy, wording: 1, sides: .tooLittleFirst,
        sidesAreFixed: false, readAloud: false)
      try entries.perform(
        GiveAnswer(answer: .tooMuch, help: .nobody, audience: .onlyMe, form: form), in: open.retyped(), as: standing,
        header)
    }
    let after = try await Self.all(as: cookies, rights)
    let changed = before.filter { after[$0.key] != $0.value }.keys.sorted()
    #expect(changed == [], "\(role)")
    #expect(before.count == Self.pages.count)
  }

  @Test func `no moment of the person's reaches the authority, on any page`() async throws {
    let rights = try await RightsHouse().furnished()
    let cookies = try await rights.cookies(of: .decisionMaker)
    _ = try await Self.all(as: cookies, rights)
    let before = try await Self.all(as: cookies, rights)
    let service = rights.house.service
    try await rights.house.act(as: Actor(human: rights.house.person.human, capacity: .person)) {
      entries, standing, header in
      let noted = MomentNoted(
        about: Expression(try Text("A very secret supper")), origin: .free, raisedBy: .person, service: service,
        yesNeeded: [])
      try entries.perform(
        NoteMoment(noted: noted), in: entries.newID(of: Moment.self).retyped(), as: standing, header)
    }
    let after = try await Self.all(as: cookies, rights)
    let changed = before.filter { after[$0.key] != $0.value }.keys.sorted()
    #expect(changed == [])
  }

  @Test func `the authority has no right to a reading, and no route asks for less`() throws {
    let readings: [Matter] = [.mirror, .teamCounts, .rhythm, .driftQuestion, .reach, .day, .accessLog, .unitPattern]
    for matter in readings { #expect(Rights.grant(.decisionMaker, .read, matter) == nil, "\(matter)") }
    for matter: Matter in [.answer, .piles, .moment, .sign] {
      #expect(Rights.grant(.decisionMaker, .read, matter) == .shown, "\(matter)")
    }
  }

  @Test(arguments: [Role.manager, .administrator, .professional, .keyWorker, .decisionMaker])
  func `no list is sorted or narrowed by whoever works, whatever an address asks for`(role: Role) async throws {
    let rights = try await RightsHouse().furnished()
    let house = rights.house
    let cookies = try await rights.cookies(of: role)
    let human = house.professional.description
    let wishes = ["sort=staff", "sort=name", "order=desc", "by=author", "author=\(human)", "staff=\(human)"]
    try await house.run { (client) async throws in
      // What open pages listen to is no list, and goes on for as long as they are open.
      for row in Self.pages where row.fill.isEmpty && !row.route.hasSuffix("/live") {
        let path = row.path(in: rights, of: house.person)
        let plain = try await client.get(path, cookies)
        #expect(plain.headers[.contentDisposition] == nil, "\(row.route)")
        let type = plain.headers[.contentType] ?? "text/html"
        #expect(type.hasPrefix("text/html") || type.hasPrefix("text/css"), "\(row.route) is \(type)")
        guard plain.status == .ok else { continue }
        for wish in wishes + ["format=csv", "format=json", "export=1"] {
          let asked = try await client.get("\(path)?\(wish)", cookies)
          #expect(Self.names(asked) == Self.names(plain), "\(row.route)?\(wish)")
          #expect(asked.headers[.contentType] == plain.headers[.contentType], "\(row.route)?\(wish)")
        }
      }
    }
  }

  /// The words of a page in their order.
  private static func names(_ response: TestResponse) -> [Substring] {
    response.text.replacing(#/value="[^"]*"/#, with: "").replacing(#/<[^>]*>/#, with: " ").split(separator: " ")
  }
}
