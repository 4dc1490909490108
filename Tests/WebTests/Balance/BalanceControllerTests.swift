import CoCreation
import HTTPTypes
import HummingbirdTesting
import Ledger
import Localization
import Testing
import Values
import Web

struct `The team's balance page` {
  private static let answers: [Answer] = [
    .tooLittle, .justRight, .tooLittle, .justRight, .justRight, .tooMuch, .justRight,
  ]

  @Test func `tells nothing until the person lets the team count, and nothing after the person has stopped it`()
    async throws
  {
    let house = try await TestHouse()
    try await house.answer(Self.answers)
    let cookies = try await house.cookies(of: house.professional)
    let path = "/persons/\(house.person)/balance/choice"
    for may in [false, true, false] {
      try await house.letCount(may)
      let words = TeamWords.swedish
      try await house.run { client in
        let page = try await client.get(path, cookies)
        #expect(page.status == .ok)
        #expect(page.text.contains("id=\"trend-own-tooLittle-title\"") == may)
        #expect(page.text.contains(words.notAllowed("Maja")) == !may)
      }
    }
  }

  @Test(arguments: [false, true])
  func `says that nobody has asked, and not that the person hides something`(may: Bool) async throws {
    let house = try await TestHouse()
    if may { try await house.letCount() }
    let cookies = try await house.cookies(of: house.professional)
    let words = TeamWords.swedish
    try await house.run { client in
      let page = try await client.get("/persons/\(house.person)/balance/choice", cookies)
      #expect(page.text.contains(words.neverAsked("Maja")))
      #expect(!page.text.contains(words.notAllowed("Maja")) && !page.text.contains(words.notSaid("Maja")))
    }
  }

  @Test func `counts whole batches only: two more answers change nothing on it`() async throws {
    let house = try await TestHouse()
    try await house.letCount()
    let cookies = try await house.cookies(of: house.professional)
    let path = "/persons/\(house.person)/balance/choice"
    try await house.answer(Array(Self.answers.prefix(4)), before: house.today - 20)
    try await house.run { client in
      let few = try await client.get(path, cookies)
      #expect(!few.text.contains("<table"))
    }
    try await house.answer(Self.answers, before: house.today - 10)
    try await house.run { client in
      let first = try await client.get(path, cookies)
      #expect(first.text.contains("<table"))
      try await house.answer([.tooMuch, .tooMuch])
      let second = try await client.get(path, cookies)
      #expect(first.text.tables == second.text.tables)
    }
  }

  @Test func `shows the team its own answers in the mirror, whether or not the person lets it count`() async throws {
    let house = try await TestHouse()
    let askings = try await house.answer(Self.answers)
    try await house.ledger.write(house.desk.area) { entries in
      for (index, asking) in askings.enumerated() {
        let day = house.today - (askings.count - index)
        let circle = try entries.circle(of: house.person)
        guard let appointment = try entries.colleague(house.professional).appointments.first else { return }
        let standing = try Rights.standing(
          of: Actor(human: house.professional, capacity: .staff(appointment)), towards: circle, on: day,
          at: TestHouse.zone.instant(day, second: 19 * 3600))
        try entries.perform(
          GiveMirror(asking: asking, choice: .justRight, circle: circle), in: asking.retyped(), as: standing,
          house.header(entries))
      }
    }
    let cookies = try await house.cookies(of: house.keyWorker)
    try await house.run { client in
      let page = try await client.get("/persons/\(house.person)/balance/choice", cookies)
      #expect(page.text.contains(TeamWords.swedish.notSaid("Maja")))
      #expect(page.text.contains(TeamWords.swedish.mirrored))
      #expect(!page.text.contains(TeamWords.swedish.saidAlone("Maja")))
      #expect(!page.text.contains(TeamWords.swedish.gap))
      #expect(!page.text.contains("/balance/listened"))
      let listened = try await client.get("/persons/\(house.person)/balance/listened", cookies)
      #expect(listened.text.contains("/balance/listened"))
    }
  }

  @Test func `never adds what was said alone to what was said with help`() async throws {
    let house = try await TestHouse()
    try await house.letCount()
    try await house.answer(Array(repeating: .tooLittle, count: 3))
    try await house.answer(Array(repeating: .tooLittle, count: 3), help: .skipped)
    let cookies = try await house.cookies(of: house.keyWorker)
    try await house.run { client in
      let page = try await client.get("/persons/\(house.person)/balance/choice", cookies)
      #expect(page.status == .ok)
      #expect(!page.text.contains("<table"))
    }
  }

  @Test(arguments: [(4, 0), (5, 5), (9, 5), (10, 10)])
  func `tells of questions that waited in vain, in whole batches, though no answer came after them`(
    left: Int, told: Int
  ) async throws {
    let house = try await TestHouse()
    let words = TeamWords.swedish
    try await house.letCount()
    try await house.answer(Self.answers, before: house.today - 40)
    try await house.leaveUnanswered(left)
    let cookies = try await house.cookies(of: house.keyWorker)
    let path = "/persons/\(house.person)/balance/choice"
    try await house.run { client in
      let page = try await client.get(path, cookies)
      #expect(page.text.contains(words.unanswered(told)) == (told > 0))
      #expect(page.text.contains(words.nothingSince))
      #expect(!page.text.contains("Inget sticker ut"))
      try await house.letCount(false)
      #expect(try await !client.get(path, cookies).text.contains(words.unanswered(told)))
    }
  }

  @Test func `says which areas of life nobody planned or offered anything in, and without a plan that it cannot tell`()
    async throws
  {
    let house = try await TestHouse()
    let words = LifeAreaWords.swedish
    let area = try #require(house.desk.packs[PackKey("SE")]?.lifeAreas.first).localTerm.capitalised
    let cookies = try await house.cookies(of: house.keyWorker)
    let path = "/persons/\(house.person)/balance/choice"
    try await house.run { client in
      let without = try await client.get(path, cookies)
      #expect(without.text.contains(words.noPlan))
      #expect(!without.text.contains(words.allAreas) && !without.text.contains(area))
      _ = try await PlanSteps.begun(house, client, frame: "")
      let planned = try await client.get(path, cookies)
      #expect(planned.text.contains("\(words.untouched):") && planned.text.contains("<li>\(area)</li>"))
      #expect(planned.text.contains(words.agreementsApart("Breakfast")))
      #expect(!planned.text.contains(words.allAreas) && !planned.text.contains(words.noPlan))
    }
  }

  @Test func `is the team's and the person's, and nobody else's`() async throws {
    let house = try await TestHouse()
    try await house.letCount()
    try await house.answer(Self.answers)
    let others = [
      house.stranger, house.manager, house.decisionMaker, house.administrator, house.representative, house.relative,
      house.otherPerson.human,
    ]
    let refused = try await house.refuses("/persons/\(house.person)/balance/choice", to: others)
    #expect(refused)
    let cookies = try await house.cookies(of: house.person.human)
    try await house.run { client in
      let page = try await client.get("/persons/\(house.person)/balance/choice", cookies)
      #expect(page.status == .ok)
    }
  }
}

extension String {
  /// The tables of a page, which hold its figures.
  fileprivate var tables: [String] {
    split(separator: "<table", omittingEmptySubsequences: false).dropFirst().map {
      String($0.split(separator: "</table", maxSplits: 1, omittingEmptySubsequences: false)[0])
    }
  }
}
