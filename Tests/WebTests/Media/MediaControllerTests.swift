import CoCreation
import Foundation
import HTTPTypes
import HummingbirdTesting
import Ledger
import NIOCore
import Pages
import Testing
import Values

@testable import Web

struct `What was sent is shown` {
  /// An agreement with a photo; gives the address of its page and that of the photo.
  private func begun(
    _ house: TestHouse, _ client: any TestClientProtocol, bytes: [UInt8] = TestPhoto.png
  ) async throws -> (page: String, photo: String) {
    let worker = try await house.cookies(of: house.keyWorker)
    _ = try await PlanSteps.begun(house, client, frame: "")
    let sent = try await client.fillIn(
      "/persons/\(house.person)/plan/agreements/new", [("area", "Walks")], file: ("picture", "a.png", bytes),
      as: worker)
    let page = try #require(sent.headers[.location].map { String($0.prefix { $0 != "?" }) })
    let text = try await client.get(page, worker).text
    let start = try #require(text.range(of: "/media/"))
    return (page, String(text[start.lowerBound...].prefix { $0 != "\"" }))
  }

  @Test func `a photo is asked for again each time, and not shown to whoever may not see it any more`() async throws {
    let house = try await TestHouse()
    try await house.run { client in
      let (_, photo) = try await begun(house, client)
      let worker = try await house.cookies(of: house.keyWorker)
      let first = try await client.get(photo, worker)
      #expect(first.status == .ok)
      #expect(first.headers[.contentType] == "image/png")
      #expect(first.headers[.cacheControl] == "private, no-cache")
      let tag = try #require(first.headers[.eTag])
      var again = worker
      again[.ifNoneMatch] = tag
      #expect(try await client.get(photo, again).status == .notModified)
      var stranger = try await house.cookies(of: house.stranger)
      stranger[.ifNoneMatch] = tag
      #expect(try await client.get(photo, stranger).status == .notFound)
      house.world.advance(seconds: 402 * 86_400)
      var late = try await house.cookies(of: house.keyWorker)
      late[.ifNoneMatch] = tag
      #expect(try await client.get(photo, late).status != .notModified)
    }
  }

  @Test func `a photo is seen by a relative as soon as the person shows what it belongs to, and no longer`()
    async throws
  {
    let house = try await TestHouse()
    try await house.run { client in
      let (_, photo) = try await begun(house, client)
      let (own, relative) = (
        try await house.cookies(of: house.person.human), try await house.cookies(of: house.relative)
      )
      let plan = try #require(try await house.read { try $0.plan()?.id(of: Plan.self) })
      let showing = "/persons/\(house.person)/shown/\(Item.plan(id: plan).value)"
      #expect(try await client.get(photo, relative).status == .notFound)
      #expect(try await client.fillIn(showing, "show=\(house.relative)", as: own).status == .seeOther)
      #expect(try await client.get(photo, relative).status == .ok)
      #expect(try await client.fillIn(showing, "hide=\(house.relative)", as: own).status == .seeOther)
      #expect(try await client.get(photo, relative).status == .notFound)
    }
  }

  @Test func `whoever opens a photo without its page has looked, and is told of once`() async throws {
    let house = try await TestHouse()
    try await house.run { client in
      let (page, photo) = try await begun(house, client)
      let beside = try await house.cookies(of: house.professional)
      let before = try await house.accessLog().count
      // The address was kept from another time: nothing has been read in this session.
      #expect(try await client.get(photo, beside).status == .ok)
      #expect(try await client.get(photo, beside).status == .ok)
      let noted = try await house.accessLog().dropFirst(before)
      #expect(noted.map(\.content.matter) == ["plan"])
      #expect(noted.map(\.content.reader) == [house.professional])
      // What belongs to a page that was noted is not told twice, and of oneself nothing is.
      let worker = try await house.cookies(of: house.keyWorker)
      _ = try await client.get(page, worker)
      let read = try await house.accessLog().count
      #expect(try await client.get(photo, worker).status == .ok)
      #expect(try await client.get(photo, house.cookies(of: house.person.human)).status == .ok)
      // Nor is anybody noted who was shown nothing.
      #expect(try await client.get(photo, house.cookies(of: house.stranger)).status == .notFound)
      #expect(try await house.accessLog().count == read)
    }
  }

  @Test func `a part is sent where a part is asked for`() async throws {
    let house = try await TestHouse()
    try await house.run { client in
      let (_, photo) = try await begun(house, client)
      var asking = try await house.cookies(of: house.keyWorker)
      let whole = Array(try await client.get(photo, asking).body.readableBytesView)
      for (range, bytes) in [
        ("bytes=0-1", Array(whole[0..<2])), ("bytes=8-", Array(whole[8...])), ("bytes=-4", Array(whole.suffix(4))),
        ("bytes=0-99999", whole),
      ] {
        asking[.range] = range
        let part = try await client.get(photo, asking)
        #expect(part.status == .partialContent)
        #expect(Array(part.body.readableBytesView) == bytes, "\(range)")
        #expect(part.headers[.contentRange]?.hasSuffix("/\(whole.count)") == true)
      }
      asking[.range] = "bytes=\(whole.count)-"
      let behind = try await client.get(photo, asking)
      #expect(behind.status == .rangeNotSatisfiable)
      #expect(behind.headers[.contentRange] == "bytes */\(whole.count)")
      for range in ["bytes=1-2,4-5", "lines=1-2", "bytes=5-2", "bytes=-", "bytes=x-"] {
        asking[.range] = range
        #expect(try await client.get(photo, asking).status == .ok, "\(range)")
      }
      asking[.range] = "bytes=0-1"
      asking[.ifRange] = "\"another\""
      #expect(try await client.get(photo, asking).status == .ok)
    }
  }

  @Test func `a session that only gives sees the photos of its own pages and no others`() async throws {
    let house = try await TestHouse()
    try await house.run { client in
      let (page, photo) = try await begun(house, client)
      let own = try await client.fillIn(
        "\(page)/own-side", [("wants", "Like this"), ("here", "yes")], file: ("wants-picture", "b.png", TestPhoto.png),
        as: house.cookies(of: house.keyWorker))
      #expect(own.status == .seeOther)
      let text = try await client.get(page, house.cookies(of: house.keyWorker)).text
      let photos = Set(
        text.components(separatedBy: "\"/media/").dropFirst().map { "/media/" + String($0.prefix { $0 != "\"" }) })
      let inside = try #require(photos.subtracting([photo]).first)
      let sessions = Sessions(house.desk.records, house.world.surroundings)
      let (token, _) = try await sessions.begin(
        house.person.retyped(), means: [.device], limits: .staff,
        device: house.world.surroundings.id(at: house.world.surroundings.now()), browser: "Test")
      let giving: HTTPFields = [.cookie: "samspel-session=\(Base64URL.encoded(token.bytes))"]
      #expect(try await client.get(photo, giving).status == .ok)
      #expect(try await client.get(inside, giving).status == .notFound)
      let seeing = try await house.cookies(of: house.person.human)
      #expect(try await client.get(inside, seeing).status == .ok)
    }
  }

  @Test func `a photo that is too large or half loses no word`() async throws {
    let house = try await TestHouse()
    let worker = try await house.cookies(of: house.keyWorker)
    try await house.run { client in
      _ = try await PlanSteps.begun(house, client, frame: "")
      for bytes in [
        TestPhoto.png + [UInt8](repeating: 0, count: 16_000_000), Array(TestPhoto.png.prefix(40)), Array("text".utf8),
      ] {
        let sent = try await client.fillIn(
          "/persons/\(house.person)/plan/agreements/new", [("area", "Long walks")], file: ("picture", "a.png", bytes),
          as: worker)
        #expect(sent.status == .unprocessableContent)
        #expect(sent.text.contains("href=\"#picture\""))
        #expect(sent.text.contains("Long walks"))
      }
      let long = try await client.fillIn(
        "/persons/\(house.person)/next", ["what": String(repeating: "x", count: 1_000_000), "when": "At four"],
        as: worker)
      #expect(long.status == .unprocessableContent)
      #expect(long.text.contains("href=\"#what\""))
      #expect(long.text.contains("At four"))
      #expect(long.body.readableBytes > 1_000_000)
    }
  }
}
