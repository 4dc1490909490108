import CoCreation
import HTTPTypes
import HummingbirdTesting
import Ledger
import Testing
import Values
import Web

/// Who may see an answer.
struct AnswerAudienceTests {
  @Test func `showing an answer opens it to those who were there and to nobody else`() async throws {
    let house = try await TestHouse()
    let (_, asking) = try await house.askedAboutDinner()
    let cookies = try await house.cookies(of: house.person.human, means: [.device])
    try await house.sayTooLittle(to: asking, helper: "", as: cookies)
    try await house.run { client in
      let sent = try await client.fillIn(
        "/persons/\(house.person)/askings/\(asking)/sharing", "audience=whoWereThere", as: cookies)
      #expect(sent.status == .seeOther)
    }
    let own = try #require(try await house.read { try $0.ownAsking(asking)?.state })
    #expect(own.audience == .whoWereThere)
    #expect(own.toldPresent == [house.professional])
    #expect(own.stream == .own)
  }

  @Test func `an audience chosen beforehand opens the answer to those who were there`() async throws {
    let house = try await TestHouse()
    let staff = try await house.cookies(of: house.professional)
    let cookies = try await house.cookies(of: house.person.human, means: [.device])
    try await house.run { client in
      _ = try await client.fillIn(
        "/persons/\(house.person)/moments/new/free", "matter=Dinner&carriedOut=together", as: staff)
      let set = try await client.fillIn("/persons/\(house.person)/how-to-ask", "audience=whoWereThere", as: cookies)
      #expect(set.status == .seeOther)
    }
    let moment = try #require(try await house.read { try $0.moments().first?.stream })
    let asking = try await house.ask(.choice, about: .moment(id: moment.retyped()))
    try await house.sayTooLittle(to: asking, helper: "", as: cookies)
    let page = "/persons/\(house.person)/askings/\(asking)/present"
    try await house.run { client in
      let asked = try await client.get(page, cookies)
      #expect(asked.text.contains("Kim Assistant"))
      // The others are looked at without forgetting who was tapped.
      let more = try await client.send(page, "present=\(house.professional)&from=1", seal: try asked.seal(cookies))
      #expect(more.status == .ok && more.text.contains("\(house.professional)"))
      #expect(try await client.fillIn(page, "skip=yes", as: cookies).headers[.location]?.hasSuffix("/thanks") == true)
    }
    let skipped = try #require(try await house.read { try $0.ownAsking(asking)?.state })
    #expect(skipped.audience == .whoWereThere)
    #expect(skipped.toldPresent == nil && skipped.present == [house.professional])
    try await house.run { client in
      let changed = try await client.fillIn(page, "present=\(house.keyWorker)", as: cookies)
      #expect(changed.status == .seeOther)
    }
    let told = try #require(try await house.read { try $0.ownAsking(asking)?.state })
    #expect(told.present == [house.keyWorker])
  }

  @Test func `an old answer that is shown to those who were there stays on the day of its question`() async throws {
    let house = try await TestHouse()
    let asking = try await house.answer([.tooLittle], before: house.today - 5)[0]
    let cookies = try await house.cookies(of: house.person.human, means: [.device])
    try await house.run { client in
      let sent = try await client.fillIn(
        "/persons/\(house.person)/askings/\(asking)/sharing", "audience=whoWereThere", as: cookies)
      #expect(sent.status == .seeOther)
    }
    let own = try #require(try await house.read { try $0.ownAsking(asking)?.state })
    #expect(own.answers.all.count == 1)
    #expect(own.answer?.day == house.today - 6)
  }
}
