import CoCreation
import HTTPTypes
import HummingbirdTesting
import Ledger
import Testing
import Values
import Web

@Suite struct `Saying how it was, and views beside it` {
  @Test func `the person says how it was without being asked`() async throws {
    let rights = try await RightsHouse()
    let house = rights.house
    let own = try await rights.cookies(of: .person)
    try await house.run { (client) async throws in
      let page = "/persons/\(house.person)/askings/new/\(rights.moment)"
      let put = try await client.fillIn(page, "question=help", as: own)
      let asking = try #require(put.headers[.location])
      let question = try await client.get(asking, own)
      #expect(question.status == .ok)
      _ = try await client.fillIn(asking, "answer=tooLittle&helper=", to: "\(asking)/helper", as: own)
    }
    let asked = try await house.read { try $0.ownAskings() }.filter {
      $0.state.asked.last?.content.occasion == .personsOwn
    }
    #expect(asked.count == 1)
    #expect(asked.first?.state.answer?.content.answer == .tooLittle)
  }

  @Test func `a representative's view stands beside, and is no answer`() async throws {
    let rights = try await RightsHouse()
    let house = rights.house
    let page = "/persons/\(house.person)/moments/\(rights.moment)"
    let representative = try await rights.cookies(of: .representative)
    try await house.run { (client) async throws in
      let moment = try await client.get(page, representative)
      // Both questions were put in the same instant: either may come first, whether it was answered or not.
      let view = try #require(
        [rights.open, rights.answered].map { "/persons/\(house.person)/askings/\($0)/view" }
          .first { moment.text.contains($0) })
      let given = try await client.fillIn(view, "answer=tooMuch", as: representative)
      #expect(given.status == .seeOther)
      for role in [Role.person, .representative] {
        let shown = try await client.get(page, try await rights.cookies(of: role))
        #expect(shown.text.contains("Rut Representative: "))
      }
      let others = try await client.get(page, try await rights.cookies(of: .professional))
      #expect(!others.text.contains("Rut Representative: "))
    }
    let askings = try await house.read { reader in
      try [rights.open, rights.answered].compactMap { try reader.ownAsking($0)?.state }
    }
    #expect(askings.map { $0.views.current.count }.sorted() == [0, 1])
    #expect(askings.map { $0.answer?.content.answer } == [nil, .tooLittle])
  }

  @Test func `before the first question comes one whose answer is known, and it is no answer`() async throws {
    let house = try await TestHouse()
    let own = try await house.cookies(of: house.person.human, means: [.device])
    try await house.run { (client) async throws in
      _ = try await PlanSteps.begun(house, client, frame: "")
      _ = try await client.fillIn(
        "/persons/\(house.person)/moments/new/free", "matter=Swimming&carriedOut=together",
        as: try await house.cookies(of: house.professional))
      let id = try await house.ask(.choice, about: .day(day: house.today))
      let page = "/persons/\(house.person)/askings/\(id)"
      let practice = try await client.get(page, own)
      #expect(practice.text.contains("Swimming") && practice.text.contains("Breakfast"))
      #expect(practice.text.contains("name=\"practice\"") && !practice.text.contains("name=\"answer\""))
      let other = try await PlanSteps.agreement(house)
      let done = try await client.fillIn(page, "practice=\(other)", as: own)
      #expect(done.headers[.location] == page)
      let question = try await client.get(page, own)
      #expect(question.text.contains("name=\"answer\""))
    }
    let askings = try await house.read { try $0.ownAskings() }
    let practised = askings.compactMap { $0.state.practice.last?.content }
    #expect(practised.count == 1 && practised.first?.worked == false)
    #expect(askings.allSatisfy { $0.state.answer == nil })
  }
}
