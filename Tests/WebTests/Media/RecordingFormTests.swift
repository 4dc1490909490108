import CoCreation
import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing

@testable import Web

struct `Saying something by a recording` {
  private static func page(_ house: TestHouse, _ client: any TestClientProtocol) async throws -> String {
    try await PlanSteps.begun(house, client, frame: "") + "/own-side"
  }

  private static func film() async throws -> [UInt8] {
    try await TestRecording.bytes(
      "v.mp4", isFilm: true, ["-c:v", "libx264", "-pix_fmt", "yuv420p", "-c:a", "aac"])
  }

  private static func source(in text: String) throws -> String {
    let start = try #require(
      text.range(
        of: "src=\"/media/",
        range: text.range(of: "controls").map { $0.lowerBound..<text.endIndex } ?? text.startIndex..<text.endIndex))
    return String(text[start.lowerBound...].dropFirst(5).prefix { $0 != "\"" })
  }

  @Test func `sound and film are kept, shown with a player and its name, and sent in parts`() async throws {
    let house = try await TestHouse()
    let person = try await house.cookies(of: house.person.human)
    try await house.run { client in
      let page = try await Self.page(house, client)
      let agreement = String(page.dropLast("/own-side".count))
      let sent = try await client.fillIn(
        page, [("wants", "")], file: ("wants-recording", "v.mp4", Self.film()), as: person)
      #expect(sent.status == .seeOther)
      let shown = try await client.get(agreement, person).text
      #expect(shown.contains("<video controls"))
      #expect(shown.contains("aria-label=\"Maja\""))
      let address = try Self.source(in: shown)
      var asking = person
      asking[.range] = "bytes=0-1"
      let part = try await client.get(address, asking)
      #expect(part.status == .partialContent)
      #expect(part.headers[.contentType] == "video/mp4")
      let whole = try await client.get(address, person)
      let text = String(decoding: Array(whole.body.readableBytesView), as: UTF8.self)
      for trace in TestRecording.secrets { #expect(!text.contains(trace)) }
      #expect(try await client.get(address, house.cookies(of: house.stranger)).status == .notFound)

      let sound = try await TestRecording.bytes("a.ogg", ["-c:a", "libopus"])
      let again = try await client.fillIn(
        page, [("wants", "Listen")], file: ("wants-recording", "a.ogg", sound), as: person)
      #expect(again.status == .seeOther)
      let later = try await client.get(agreement, person).text
      #expect(later.contains("<audio controls"))
      #expect(later.contains("Listen"))
    }
  }

  @Test func `what cannot be kept is told beside its field, with what was written`() async throws {
    let house = try await TestHouse()
    let person = try await house.cookies(of: house.person.human)
    let film = try await Self.film()
    let long = try await TestRecording.bytes("a.mp3", seconds: 70, ["-c:a", "libmp3lame", "-b:a", "16k"])
    try await house.run { client in
      let page = try await Self.page(house, client)
      for (bytes, sentence) in [
        (Array(film.prefix(film.count / 2)), "We cannot show the file."), (Array("no sound".utf8), "We cannot show"),
        (long, "at most one minute"), (film + [UInt8](repeating: 0, count: 31_000_000), "The file is too large."),
      ] {
        let sent = try await client.fillIn(
          page, [("wants", "Every morning")], file: ("wants-recording", "x", bytes), as: person)
        #expect(sent.status == .unprocessableContent)
        #expect(sent.text.contains("href=\"#wants-recording\""))
        #expect(sent.text.contains(sentence), "\(sentence)")
        #expect(sent.text.contains("Every morning"))
      }
    }
  }

  @Test func `where nothing reads recordings none is offered, and one that is sent is told of`() async throws {
    let house = try await TestHouse(takesRecordings: false)
    let person = try await house.cookies(of: house.person.human)
    try await house.run { client in
      let page = try await Self.page(house, client)
      #expect(try await !client.get(page, person).text.contains("wants-recording"))
      let sent = try await client.fillIn(
        page, [("wants", "Every morning")], file: ("wants-recording", "x", Array("OggS".utf8)), as: person)
      #expect(sent.status == .unprocessableContent)
      #expect(sent.text.contains("Sound and film cannot be kept here."))
      #expect(sent.text.contains("Every morning"))
    }
  }
}
