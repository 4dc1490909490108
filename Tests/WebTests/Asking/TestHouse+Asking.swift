import CoCreation
import HTTPTypes
import HummingbirdTesting
import Ledger
import Testing
import Values
import Web

extension TestHouse {
  /// The person answers "too little", and says who helped.
  func sayTooLittle(to asking: ID<Asking>, helper: String, as cookies: HTTPFields) async throws {
    try await run { client in
      let page = "/persons/\(person)/askings/\(asking)"
      let first = try (try await client.get(page, cookies)).seal(cookies)
      let tapped = try await client.send(page, "answer=tooLittle", seal: first)
      #expect(tapped.status == .ok)
      let cookies: HTTPFields = [.cookie: first.cookie]
      let sent = try await client.send(
        page + "/helper", "answer=tooLittle&helper=\(helper)", seal: try tapped.seal(cookies))
      #expect(sent.status == .seeOther)
      let again = try await client.send(
        page + "/helper", "answer=tooLittle&helper=\(helper)", seal: try tapped.seal(cookies))
      #expect(again.status == .seeOther)
    }
  }

  /// A professional notes a dinner, about which the person is asked.
  func askedAboutDinner() async throws -> (moment: ID<Stream>, asking: ID<Asking>) {
    let staff = try await cookies(of: professional)
    try await run { client in
      _ = try await client.fillIn(
        "/persons/\(person)/moments/new/free", "matter=Dinner&carriedOut=together", as: staff)
    }
    let moment = try #require(try await read { try $0.moments().first?.stream })
    return (moment, try await ask(.choice, about: .moment(id: moment.retyped())))
  }
}
