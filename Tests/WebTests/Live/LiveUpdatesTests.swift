import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing
import Values
@testable import Web

struct `Live updates` {
  @Test func `reach those who listen for them`() async throws {
    let updates = LiveUpdates()
    let one = try #require(updates.listen(to: ["a", "b"]))
    let other = try #require(updates.listen(to: ["c"]))
    updates.tell(LiveUpdate(topic: "a"))
    updates.tell(LiveUpdate(topic: "c"))
    updates.beat()
    updates.close()
    #expect(await one.reduce(into: []) { $0.append($1) } == [.update(LiveUpdate(topic: "a")), .heartbeat])
    #expect(await other.reduce(into: []) { $0.append($1) } == [.update(LiveUpdate(topic: "c")), .heartbeat])
  }

  @Test func `whoever goes is forgotten, and too many are refused`() async throws {
    let updates = LiveUpdates(most: 1)
    var stream = updates.listen(to: ["a"])
    #expect(updates.count == 1)
    #expect(updates.listen(to: ["a"]) == nil)
    stream = nil
    #expect(stream == nil && updates.count == 0)
    #expect(updates.listen(to: ["a"]) != nil)
    updates.close()
    #expect(updates.listen(to: ["a"]) == nil)
    #expect(!updates.isOpen)
  }

  @Test func `whoever cannot keep up gets the newest`() async throws {
    let updates = LiveUpdates()
    let stream = try #require(updates.listen(to: Set((0..<100).map { String($0) })))
    for number in 0..<100 { updates.tell(LiveUpdate(topic: String(number))) }
    updates.close()
    let got = await stream.reduce(into: [LiveUpdates.Message]()) { $0.append($1) }
    #expect(got.count == 16)
    #expect(got.last == .update(LiveUpdate(topic: "99")))
  }

  @Test func `go down the wire as the standard has them`() async throws {
    let updates = LiveUpdates()
    let site = TestSite().ground.site { routes in
      routes.show("live") { _, _ in
        let response = try LiveAnswer.response(updates, topics: ["a"])
        updates.tell(LiveUpdate(topic: "a"))
        updates.beat()
        updates.close()
        return response
      }
    }
    try await Application(responder: site).test(.router) { (client) async throws in
      let response = try await client.get("/live")
      #expect(response.headers[.contentType] == "text/event-stream")
      #expect(response.text == "retry: 3000\nevent: again\ndata:\n\nevent: changed\ndata:\n\n: still here\n\n")
    }
  }
}
