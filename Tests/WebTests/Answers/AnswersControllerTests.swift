import CoCreation
import HTTPTypes
import HummingbirdTesting
import Ledger
import Localization
import Testing
import Values
import Web

struct `The person's piles` {
  @Test func `hold the own answers, and those with help in piles of their own`() async throws {
    let house = try await TestHouse()
    let answers: [Answer] = [.tooLittle, .justRight, .justRight, .tooMuch, .justRight, .dontKnow, .justRight]
    try await house.answer(answers)
    try await house.answer([.tooLittle, .tooLittle], help: .skipped)
    let cookies = try await house.cookies(of: house.person.human)
    try await house.run { client in
      let page = try await client.get("/persons/\(house.person)/answers/choice", cookies)
      #expect(page.status == .ok)
      #expect(page.text.contains("You answered 6 times"))
      #expect(page.text.contains("answers/choice/tooLittle\""))
      #expect(page.text.contains("With help: 2"))
      let helped = try await client.get("/persons/\(house.person)/answers/choice-helped", cookies)
      #expect(helped.text.contains("Alone: 7"))
      #expect(helped.text.contains("You answered 2 times"))
      let none = try await client.get("/persons/\(house.person)/answers/help", cookies)
      #expect(none.status == .ok)
    }
  }

  @Test func `open to the times, nine on a page, newest first`() async throws {
    let house = try await TestHouse()
    let asked = try await house.answer(Array(repeating: .tooLittle, count: 20))
    let cookies = try await house.cookies(of: house.person.human)
    let path = "/persons/\(house.person)/answers/choice/tooLittle"
    try await house.run { client in
      let first = try await client.get(path, cookies)
      #expect(first.text.contains("/askings/\(asked[19])/thanks"))
      #expect(!first.text.contains("/askings/\(asked[10])/thanks"))
      #expect(first.text.contains("\(path)?from=9\""))
      let last = try await client.get("\(path)?from=18", cookies)
      #expect(last.text.contains("/askings/\(asked[0])/thanks"))
      #expect(!last.text.contains("from=27"))
    }
  }

  @Test(arguments: ["answers/choice", "answers/choice/tooLittle", "answers/choice-helped"])
  func `are nobody else's`(place: String) async throws {
    let house = try await TestHouse()
    try await house.answer([.tooLittle, .justRight])
    let others = [
      house.professional, house.keyWorker, house.stranger, house.manager, house.decisionMaker, house.administrator,
      house.representative, house.relative, house.otherPerson.human,
    ]
    let refused = try await house.refuses("/persons/\(house.person)/\(place)", to: others)
    #expect(refused)
  }

  @Test func `can be shown to somebody, as counts and without the times`() async throws {
    let house = try await TestHouse()
    try await house.answer(Array(repeating: .justRight, count: 6))
    _ = try await house.ledger.write(house.desk.area) { entries in
      try entries.perform(
        ShowItem(item: .piles(question: .choice), to: .human(id: house.professional)), inCircleOf: house.person,
        as: house.own(on: house.today, entries), house.header(entries))
    }
    let cookies = try await house.cookies(of: house.professional)
    try await house.run { client in
      let page = try await client.get("/persons/\(house.person)/answers/choice", cookies)
      #expect(page.status == .ok)
      let times = try await client.get("/persons/\(house.person)/answers/choice/justRight", cookies)
      #expect(times.status == .forbidden)
      let other = try await client.get("/persons/\(house.person)/answers/help", cookies)
      #expect(other.status == .forbidden)
    }
  }

  @Test func `ask whether to talk where more than a third is not the good one, and yes makes a question of it`()
    async throws
  {
    let house = try await TestHouse()
    try await house.answer([.tooLittle, .justRight, .tooLittle, .tooLittle, .justRight, .tooMuch, .tooLittle])
    let cookies = try await house.cookies(of: house.person.human)
    let path = "/persons/\(house.person)/answers/choice"
    try await house.run { client in
      let page = try await client.get(path, cookies)
      #expect(page.text.contains(PilesWords.englishEasy.oftenNotGood))
      let sent = try await client.send(path, "", seal: try page.seal(cookies))
      let whom = try #require(sent.headers[.location])
      #expect(whom.hasSuffix("/whom"))
      let asked = try await client.get(whom, cookies)
      #expect(asked.text.contains("value=\"outsider\""))
      // Asked twice it is the one open question.
      let again = try await client.send(path, "", seal: try asked.seal(cookies))
      #expect(again.headers[.location] == whom)
    }
    let open = try await house.read { try $0.openSignals() }
    #expect(open.count == 1)
    let signal = try #require(open.first?.signals.first)
    #expect(signal.rung == .share)
    #expect(signal.direction == .chooseTooLittle)
    #expect(signal.answered == 7)
    #expect(signal.such == 4)
  }

  @Test func `tell what waited in vain apart from what was not asked, and lead to another way of asking`()
    async throws
  {
    let house = try await TestHouse()
    try await house.answer(Array(repeating: .justRight, count: 21))
    let asking = try await house.ask(.choice, about: .day(day: house.today))
    _ = try await house.ledger.write(house.desk.area) { entries in
      try entries.perform(
        CloseAsking(day: house.today), in: asking.retyped(),
        as: Rights.samspel(about: entries.circle(of: house.person), on: house.today + 1, at: entries.now),
        house.header(entries))
    }
    let cookies = try await house.cookies(of: house.person.human)
    try await house.run { client in
      let page = try await client.get("/persons/\(house.person)/answers/choice", cookies)
      #expect(page.text.contains(PilesWords.englishEasy.unanswered(1)))
      #expect(page.text.contains(PilesWords.englishEasy.alwaysTheSame))
      #expect(page.text.contains("/persons/\(house.person)/how-to-ask"))
    }
  }

  @Test(arguments: ["answers/weather", "answers/choice/yes", "answers/choice/dontKnow"])
  func `know no other question and no other pile`(place: String) async throws {
    let house = try await TestHouse()
    let cookies = try await house.cookies(of: house.person.human)
    try await house.run { client in
      let page = try await client.get("/persons/\(house.person)/\(place)", cookies)
      #expect(page.status == .notFound)
    }
  }
}
