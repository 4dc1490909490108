import CoCreation
import HTTPTypes
import HummingbirdTesting
import Ledger
import Testing
import Values
import Web

struct LimitControllerTests {
  static func limit(_ house: TestHouse) -> Filled {
    [
      "what": "The kitchen door is locked", "does": "locks", "askedBy": "Night staff", "ground": "none",
      "last": "\(house.today + 3)",
    ]
  }

  @Test func `a limit is entered for days, and the person sees it and answers`() async throws {
    let house = try await TestHouse()
    let worker = try await house.cookies(of: house.professional)
    let person = try await house.cookies(of: house.person.human)
    try await house.run { client in
      let page = try await Self.entered(house, client)
      let own = try await client.get(page, person)
      #expect(own.text.contains("The kitchen door is locked"))
      #expect(own.text.contains("Perhaps this is not allowed."))
      let early = try await client.fillIn(
        page, ["add": "prolong", "last": "\(house.today + 5)", "why": "Still needed"], as: worker)
      #expect(early.status == .unprocessableContent)
      #expect(try await client.fillIn(page, ["add": "answer", "answer": "no"], as: person).status == .seeOther)
      let later = try await client.fillIn(
        page, ["add": "prolong", "last": "\(house.today + 5)", "why": "Still needed"], as: worker)
      #expect(later.status == .seeOther)
      let far = try await client.fillIn(page, ["add": "end", "end": "9999-12-31"], as: worker)
      #expect(far.status == .unprocessableContent, "a longer time is said with why")
      for more: Filled in [
        ["add": "outside", "who": "The supervisor"], ["add": "alternative", "what": "A bell", "worked": "no"],
        ["add": "end", "end": "\(house.today)"],
      ] {
        #expect(try await client.fillIn(page, more, as: worker).status == .seeOther)
      }
    }
    let state = try #require(try await house.read { try $0.limits().first?.state })
    #expect(state.personsAnswer?.content.isYes == false)
    #expect(state.personsAnswer?.voice == .person)
    #expect(state.lacks == [])
    #expect(state.ended == house.today)
  }

  @Test func `where one can turn stands in the language of whoever reads, with the number`() async throws {
    let house = try await TestHouse()
    try await house.run { client in
      let page = try await Self.entered(house, client)
      let swedish = try await client.get(page, house.cookies(of: house.professional)).text
      #expect(swedish.contains("Inspektionen för vård och omsorg (IVO): om något är fel eller saknas i stödet"))
      #expect(swedish.contains("010-788 50 00"))
      for english in ["if something", "or the municipality"] { #expect(!swedish.contains(english), "\(english)") }
      let english = try await client.get(page, house.cookies(of: house.person.human)).text
      #expect(english.contains("(IVO): if something is wrong or missing in the support"))
    }
  }

  @Test func `what the person says is written down only with the person there`() async throws {
    let house = try await TestHouse()
    let worker = try await house.cookies(of: house.professional)
    try await house.run { client in
      let page = try await Self.entered(house, client)
      let alone = try await client.fillIn(page, ["add": "answer", "answer": "yes"], as: worker)
      #expect(alone.status == .unprocessableContent)
      let together = try await client.fillIn(page, ["add": "answer", "answer": "yes", "here": "yes"], as: worker)
      #expect(together.status == .seeOther)
    }
    let answer = try #require(try await house.read { try $0.limits().first?.state.personsAnswer })
    #expect(answer.voice == .personWithHelper)
    #expect(answer.author == house.professional)
  }

  @Test(arguments: [("last", 30), ("last", -1)])
  func `a limit ends within days and not in the past`(_ field: String, _ days: Int) async throws {
    let house = try await TestHouse()
    let worker = try await house.cookies(of: house.professional)
    let page = "/persons/\(house.person)/limits/new"
    try await house.run { client in
      let sent = try await client.fillIn(
        page, Self.limit(house).with(field, "\(house.today + days)").with("ground", ""), hidden: ["id"], as: worker)
      #expect(sent.status == .unprocessableContent)
      for name in [field, "ground"] { #expect(sent.text.contains("href=\"#\(name)\"")) }
      #expect(sent.text.contains("The kitchen door is locked"))
    }
    #expect(try await house.read { try $0.limits().isEmpty })
  }

  @Test func `who has no part in it neither sees nor enters a limit`() async throws {
    let house = try await TestHouse()
    try await house.run { client in
      let page = try await Self.entered(house, client)
      for human in [house.stranger, house.relative, house.administrator] {
        let cookies = try await house.cookies(of: human)
        for address in [page, "/persons/\(house.person)/limits", "/persons/\(house.person)/limits/new"] {
          let shown = try await client.get(address, cookies)
          #expect(shown.status == .forbidden)
          #expect(!shown.text.contains("kitchen"))
        }
      }
      let own = try await client.get("/persons/\(house.person)/limits/new", house.cookies(of: house.person.human))
      #expect(own.status == .forbidden)
    }
  }

  static func entered(_ house: TestHouse, _ client: any TestClientProtocol) async throws -> String {
    let sent = try await client.fillIn(
      "/persons/\(house.person)/limits/new", limit(house), hidden: ["id"], as: house.cookies(of: house.professional))
    #expect(sent.status == .seeOther)
    return String(sent.headers[.location]?.prefix { $0 != "?" } ?? "")
  }
}
