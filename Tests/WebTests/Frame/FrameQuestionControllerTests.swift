import CoCreation
import HTTPTypes
import HummingbirdTesting
import Ledger
import Testing
import Values
import Web

struct FrameQuestionControllerTests {
  @Test func `a wish that does not fit is a question with an owner and an answer`() async throws {
    let house = try await TestHouse()
    let person = try await house.cookies(of: house.person.human)
    let decider = try await house.cookies(of: house.decisionMaker)
    try await house.run { client in
      let page = try await FrameControllerTests.registered(house, client)
      let asked = try await client.fillIn(
        "\(page)/questions/new", ["wish": "To swim every week", "owner": "\(house.decisionMaker)"], as: person)
      #expect(asked.status == .seeOther)
      let question = try #require(
        try await house.read { try $0.frames().first?.state.openQuestions.first?.id.description })
      let address = "\(page)/questions/\(question)"
      let mine = try await client.get(address, person)
      #expect(mine.text.contains("To swim every week"))
      // Whoever shall answer finds it on their first page.
      #expect(try await client.get("/decisions", decider).text.contains(address))
      let answered = try await client.fillIn(
        address, ["answer": "Apply for a companion", "whoCanDecide": "The board"], as: decider)
      #expect(answered.status == .seeOther)
      // Whoever wrote an answer in another window meanwhile finds it again, though the question takes none any more.
      let late = try await client.fillIn(
        "/account",
        ["answer": "Ask the pool", "whoCanDecide": "Kept name" + String(repeating: "x", count: 4000)], to: address,
        as: decider)
      #expect(late.status == .unprocessableContent)
      #expect(late.text.contains("Ask the pool") && late.text.contains("Kept name"))
      #expect(try await client.get(address, person).text.contains("Apply for a companion"))
      #expect(try await !client.get("/decisions", decider).text.contains(address))
      // The answer stands on the person's first page until the person has taken it in.
      let first = "/persons/\(house.person)"
      #expect(try await client.get(first, person).text.contains(address))
      #expect(try await client.fillIn(address, "understood=yes", as: person).status == .seeOther)
      #expect(try await !client.get(first, person).text.contains(address))
    }
    #expect(try await house.read { try $0.frames().first?.state.openQuestions.isEmpty } == true)
  }

  @Test func `a wish can be put where nobody decides and nobody is the key worker`() async throws {
    let house = try await TestHouse()
    let person = try await house.cookies(of: house.person.human)
    try await house.run { client in
      let page = try await FrameControllerTests.registered(house, client)
      let shown = try await client.get("\(page)/questions/new", person)
      #expect(shown.text.contains("\(house.manager)"))
      // Asked for more of those who can answer, nothing is asked yet, and what was written is kept.
      let more = try await client.fillIn("\(page)/questions/new", ["wish": "To swim", "from": "0"], as: person)
      #expect(more.status == .ok && more.text.contains("To swim"))
    }
    #expect(try await house.read { try $0.frames().first?.state.questions.current.isEmpty } == true)
  }
}
