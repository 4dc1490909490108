import HTTPTypes
import NIOCore
import NIOEmbedded
import NIOHTTPTypes
import Testing
@testable import Web

struct `The guard of a connection` {
  private let head = HTTPRequest(method: .post, scheme: "http", authority: "localhost", path: "/note")

  private func channel(grace: Int64 = 10, rate: Int = 1000, most: Int = 100_000) throws -> EmbeddedChannel {
    let guardian = ConnectionGuard(
      pace: BodyPace(grace: .seconds(grace), bytesPerSecond: rate, mostBytes: most), answerTime: .seconds(60),
      counter: ConnectionCounter(most: 10))
    let channel = EmbeddedChannel(handler: guardian)
    try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
    return channel
  }

  private func body(_ count: Int) -> HTTPRequestPart { .body(ByteBuffer(repeating: 1, count: count)) }

  private func answer(_ channel: EmbeddedChannel, _ fields: HTTPFields = [:]) throws {
    try channel.writeOutbound(HTTPResponsePart.head(HTTPResponse(status: .ok, headerFields: fields)))
    try channel.writeOutbound(HTTPResponsePart.end(nil))
  }

  @Test func `a body that drips is refused when its time is up`() throws {
    let channel = try channel()
    try channel.writeInbound(HTTPRequestPart.head(head))
    for _ in 0..<9 {
      channel.embeddedEventLoop.advanceTime(by: .seconds(1))
      try channel.writeInbound(body(1))
    }
    channel.embeddedEventLoop.advanceTime(by: .milliseconds(900))
    try channel.throwIfErrorCaught()
    channel.embeddedEventLoop.advanceTime(by: .milliseconds(200))
    #expect(throws: BodyTooSlow.self) { try channel.throwIfErrorCaught() }
    #expect(channel.isActive, "it may still be answered")
    channel.embeddedEventLoop.advanceTime(by: .seconds(5))
    #expect(!channel.isActive)
  }

  @Test func `a body that keeps its pace may take its time`() throws {
    let channel = try channel()
    try channel.writeInbound(HTTPRequestPart.head(head))
    for _ in 0..<60 {
      try channel.writeInbound(body(1000))
      channel.embeddedEventLoop.advanceTime(by: .seconds(1))
    }
    try channel.writeInbound(HTTPRequestPart.end(nil))
    channel.embeddedEventLoop.advanceTime(by: .hours(1))
    try channel.throwIfErrorCaught()
    #expect(channel.isActive)
  }

  @Test func `a body larger than any is refused, and the rest of it is not read`() throws {
    let channel = try channel(most: 2500)
    try channel.writeInbound(HTTPRequestPart.head(head))
    try channel.writeInbound(body(1000))
    try channel.writeInbound(body(1000))
    #expect(throws: BodyTooLarge.self) { try channel.writeInbound(body(1000)) }
    try channel.writeInbound(body(1000))
    var parts = 0
    while try channel.readInbound(as: HTTPRequestPart.self) != nil { parts += 1 }
    #expect(parts == 3)
  }

  @Test func `an answer that says close ends the connection a moment after it`() throws {
    let channel = try channel()
    try channel.writeInbound(HTTPRequestPart.head(head))
    try answer(channel, [.connection: "close"])
    channel.embeddedEventLoop.advanceTime(by: .seconds(1))
    #expect(!channel.isActive)
  }

  @Test func `any other answer keeps it open, for the next request`() throws {
    let channel = try channel()
    for _ in 0..<3 {
      try channel.writeInbound(HTTPRequestPart.head(head))
      try channel.writeInbound(HTTPRequestPart.end(nil))
      try answer(channel)
      channel.embeddedEventLoop.advanceTime(by: .seconds(100))
    }
    #expect(channel.isActive)
  }

  @Test func `an answer that nobody fetches ends it, live updates do not`() throws {
    for (kind, isOpen) in [("text/html", false), ("text/event-stream", true)] {
      let channel = try channel()
      try channel.writeInbound(HTTPRequestPart.head(head))
      try channel.writeInbound(HTTPRequestPart.end(nil))
      try channel.writeOutbound(HTTPResponsePart.head(HTTPResponse(status: .ok, headerFields: [.contentType: kind])))
      channel.embeddedEventLoop.advanceTime(by: .seconds(61))
      #expect(channel.isActive == isOpen)
    }
  }

  @Test func `connections are counted by neighbourhood, and given back`() throws {
    let counter = ConnectionCounter(most: 2, exempt: Proxies(try #require(Network.list("10.0.0.1"))))
    let one = try #require(IPAddress("2001:db8::1"))
    let neighbour = try #require(IPAddress("2001:db8::2"))
    let proxy = try #require(IPAddress("10.0.0.1"))
    #expect(counter.enter(one) && counter.enter(neighbour) && !counter.enter(one))
    counter.leave(one)
    #expect(counter.enter(neighbour))
    for _ in 0..<10 { #expect(counter.enter(proxy)) }
  }
}
