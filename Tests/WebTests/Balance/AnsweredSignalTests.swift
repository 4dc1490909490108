import CoCreation
import HTTPTypes
import HummingbirdTesting
import Localization
import Testing
import Values
import Web

struct `A drift question that is answered` {
  @Test func `says so, how and when, and can be answered anew`() async throws {
    let house = try await TestHouse()
    let id = try await house.signal()
    let cookies = try await house.cookies(of: house.person.human)
    let path = "/persons/\(house.person)/signals/\(id)"
    let words = TalkWords.englishEasy
    try await house.run { client in
      let waiting = try await client.get(path, cookies)
      #expect(!waiting.text.contains(words.answered("today")))
      let sent = try await client.send(path, "whom=outsider", seal: try waiting.seal(cookies))
      #expect(sent.status == .seeOther)
      let page = try await client.get(path, cookies)
      #expect(page.text.contains(words.answered("today")) && page.text.contains(words.choseOutsider))
      #expect(page.text.contains("value=\"notNow\""))
    }
  }
}
