import HTTPTypes
import HummingbirdTesting
import Ledger
import Testing
import Web

/// Nothing that was written is lost, whatever becomes of the store while it is written.
@Suite(.serialized) struct `Every form keeps what was written` {
  private static let words = "thinking of the sea"
  private static let forms = RouteTable.rows.filter(\.isForm)
  private static let writers: [Role] = [
    .person, .keyWorker, .manager, .decisionMaker, .administrator, .researcher, .representative,
  ]

  @Test func `when what is saved cannot be reached, and so not even who is signed in`() async throws {
    let (rights, store) = try await house()
    try await rights.house.run { (client) async throws in
      for role in [Role.person, .keyWorker] {
        let sender = try await Sender(role, rights, client)
        store.fail(.away)
        for row in Self.forms {
          let answer = try await sender.send(row, Self.words)
          #expect(answer.status == .serviceUnavailable, "\(row.route) as \(role)")
          #expect(answer.text.contains(Self.words), "\(row.route) as \(role)")
        }
        store.fail(nil)
      }
    }
  }

  @Test func `when nothing more can be saved, and the form took longer than a minute`() async throws {
    let (rights, store) = try await house()
    try await rights.house.run { (client) async throws in
      var senders: [(role: Role, sender: Sender)] = []
      for role in Self.writers { senders.append((role, try await Sender(role, rights, client))) }
      rights.house.world.advance(seconds: 120)
      var kept: Set<String> = []
      for row in Self.forms {
        for (role, sender) in senders
        where try await `Every route as every role`.mayUse(row, role, rights, of: rights.house.person) {
          store.fail(.full)
          let answer = try await sender.send(row, Self.words)
          store.fail(nil)
          #expect(answer.status != .internalServerError, "\(row.route) as \(role)")
          guard answer.status == .serviceUnavailable else { continue }
          #expect(answer.text.contains(Self.words), "\(row.route) as \(role)")
          kept.insert(row.route)
        }
      }
      // The others are turned back for what is in them, or write nothing.
      #expect(kept.count > Self.forms.count / 2, "\(kept.count) of \(Self.forms.count)")
    }
  }

  @Test func `and whoever may read something reads it though nothing more can be saved`() async throws {
    let (rights, store) = try await house()
    let person = rights.house.person
    let cookies = try await rights.cookies(of: .person)
    rights.house.world.advance(seconds: 120)
    store.fail(.full)
    try await rights.house.run { (client) async throws in
      for path in ["", "/plan", "/more", "/answers/choice"] {
        let page = try await client.get("/persons/\(person)\(path)", cookies)
        #expect(page.status == .ok, "\(path)")
      }
    }
  }

  private func house() async throws -> (RightsHouse, FaultyStore) {
    var faulty: FaultyStore?
    let rights = try await RightsHouse { store in
      let around = FaultyStore(over: store)
      faulty = around
      return around
    }
    return (try await rights.furnished(), try #require(faulty))
  }
}

/// Somebody who has a form before them that was sealed while all was well.
private struct Sender {
  let rights: RightsHouse
  let client: any TestClientProtocol
  let seal: (cookie: String, seal: String)

  init(_ role: Role, _ rights: RightsHouse, _ client: any TestClientProtocol) async throws {
    (self.rights, self.client) = (rights, client)
    let cookies = try await rights.cookies(of: role)
    seal = try await client.get("/sign-in", cookies).seal(cookies)
  }

  func send(_ row: Row, _ words: String) async throws -> TestResponse {
    let fields = row.fields(in: rights.house) + "&further=" + words.replacing(" ", with: "+")
    return try await client.send(row.path(in: rights, of: rights.house.person), fields, seal: seal)
  }
}
