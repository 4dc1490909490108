import CoCreation
import HTTPTypes
import HummingbirdTesting
import Ledger
import Testing
import Values
import Web

struct FrameCorrectionControllerTests {
  @Test func `a copy entered wrongly is put right by who entered it, and the person reads how it stood`() async throws {
    let house = try await TestHouse()
    let worker = try await house.cookies(of: house.keyWorker)
    let frames = "/persons/\(house.person)/frames"
    try await house.run { client in
      let copy = try await client.fillIn(
        "\(frames)/new", FrameControllerTests.decision(house).with("authority", "Town board"), hidden: ["id"],
        to: frames, as: worker)
      let page = String(copy.headers[.location]?.prefix { $0 != "?" } ?? "")
      let form = try await client.get("\(page)/correction", worker)
      for told in ["Day and night", "Town board", "To live as others"] { #expect(form.text.contains(told), "\(told)") }
      let right = FrameControllerTests.decision(house).with("authority", "Town board").with("amount", "Half the day")
      for wrong in [
        right, FrameControllerTests.decision(house).with("authority", "Town board").with("because", "No reason"),
      ] {
        let sent = try await client.fillIn("\(page)/correction", wrong, hidden: ["id", "corrects"], as: worker)
        #expect(sent.status == .unprocessableContent)
        #expect(sent.text.contains("href=\"#because\""))
      }
      let sent = try await client.fillIn(
        "\(page)/correction", right.with("because", "Read the wrong line"), hidden: ["id", "corrects"], as: worker)
      #expect(sent.status == .seeOther)
      let person = try await house.cookies(of: house.person.human)
      #expect(try await client.get(page, person).text.contains("\(page)/earlier"))
      let earlier = try await client.get("\(page)/earlier", person)
      for told in ["Day and night", "Half the day", "Read the wrong line", "Ali Keyworker"] {
        #expect(earlier.text.contains(told), "\(told)")
      }
      for human in [house.decisionMaker, house.manager, house.professional, house.person.human] {
        let other = try await client.get("\(page)/correction", house.cookies(of: human))
        #expect(other.status == .forbidden)
      }
    }
    let state = try await house.read { try $0.frames().first?.state }
    #expect(state?.copies.all.count == 2)
    #expect(state?.copies.current.count == 1)
  }

  @Test func `a representative's word on a decision stands beside the person's, and never as theirs`() async throws {
    let house = try await TestHouse()
    let representative = try await house.cookies(of: house.representative)
    try await house.run { client in
      let page = try await FrameControllerTests.registered(house, client)
      let sent = try await client.fillIn(
        "\(page)/more", ["add": "statement", "statement": "Two days are too few"], as: representative)
      #expect(sent.status == .seeOther)
      let own = try await client.get(page, house.cookies(of: house.person.human))
      #expect(own.text.contains("Two days are too few"))
      #expect(try await client.get(page, house.cookies(of: house.relative)).status == .forbidden)
    }
    let said = try await house.read { try $0.frames().first?.state.statements.all }
    #expect(said?.map(\.voice) == [.representative])
  }
}
