import App
import Foundation
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import ServiceLifecycle
import Testing
import Web

/// The site over real connections.
struct `The server` {
  private func server(_ arguments: String...) throws -> Server {
    let folder = FileManager.default.temporaryDirectory.appending(path: "samspel-" + UUID().uuidString).path
    let settings = try Settings(SettingValues(arguments: ["--data", folder] + arguments))
    return try Server(settings, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
  }

  private func run(_ server: Server, _ test: @Sendable (any TestClientProtocol) async throws -> Void) async throws {
    let (ground, live) = (server.ground, server.live)
    let application = try server.application { routes in
      routes.show("sealed") { request, context in
        ground.door.sealing(request, context) { Response(status: .ok, body: .init(byteBuffer: ByteBuffer(string: $0))) }
      }
      routes.submit("note") { form, _, _ in
        Response(status: .ok, body: .init(byteBuffer: ByteBuffer(string: form["a"] ?? "")))
      }
      routes.show("live") { _, _ in try LiveAnswer.response(live, topics: ["day-1"]) }
    }
    try await application.test(.live) { try await test($0) }
    try? FileManager.default.removeItem(atPath: server.settings.dataFolder)
  }

  private func raw(_ client: any TestClientProtocol, _ text: String) async throws -> String? {
    let connection = try RawConnection(port: try #require(client.port))
    connection.send(text)
    return try await connection.readToEnd()
  }

  @Test func `answers, with every header`() async throws {
    try await run(server()) { (client) async throws in
      let response = try await client.execute(uri: "/health", method: .get)
      #expect(response.status == .ok)
      #expect(response.headers[.contentSecurityPolicy] != nil)
      #expect(try await client.execute(uri: "/ready", method: .get).status == .ok)
    }
  }

  @Test(arguments: [
    "GET /health HTTP/1.1\r\nHost: localhost\r\nHost: evil\r\n\r\n",
    "GET /health HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
    "POST /note HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    "POST /note HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
    "POST /note HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding : chunked\r\n\r\n0\r\n\r\n",
    "GET /health HTTP/1.1\r\n\r\n",
    "POST /note HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
      + "Transfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n0\r\n\r\n",
    "POST /note HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n",
    "GET /health HTTP/1.1\r\nHost: localhost\r\nX: a\r\n folded\r\nY : b\r\n\r\n",
    "GET /health\u{7F} HTTP/1.1\r\nHost: localhost\r\n\r\n", "GET /he\u{0}alth HTTP/1.1\r\nHost: localhost\r\n\r\n",
    "GET /../health HTTP/1.1\r\nHost: localhost\r\n\r\n",
    "GET * HTTP/1.1\r\nHost: localhost\r\n\r\n",
    "rubbish\r\n\r\n", "GET /health HTTP/9.9\r\nHost: localhost\r\n\r\n", "\u{16}\u{3}\u{1}\r\n\r\n",
    "GET /health HTTP/1.1\r\nHost: localhost\r\nX: \(String(repeating: "a", count: 40_000))\r\n\r\n",
    "GET /health HTTP/1.1\r\nHost: localhost\r\n\(String(repeating: "X: a\r\n", count: 200))\r\n",
  ])
  func `what is no clear request is answered with 400 and closed`(text: String) async throws {
    try await run(server()) { (client) async throws in
      let answer = try await raw(client, text)
      #expect(answer?.hasPrefix("HTTP/1.1 400 ") == true, "\(answer?.prefix(60) ?? "left open")")
      #expect(answer?.lowercased().contains("content-security-policy: default-src 'none'") == true)
      #expect(answer?.components(separatedBy: "HTTP/1.1 ").count == 2, "one answer, however many requests were hidden")
    }
  }

  @Test func `an unread body that turns out bad is not answered twice`() async throws {
    try await run(server()) { (client) async throws in
      let answer = try await raw(
        client, "POST /nowhere HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n")
      #expect(answer?.hasPrefix("HTTP/1.1 404 ") == true)
      #expect(answer?.components(separatedBy: "HTTP/1.1 ").count == 2)
    }
  }

  @Test func `a request for another host is misdirected`() async throws {
    try await run(server()) { (client) async throws in
      let answer = try await raw(client, "GET /sealed HTTP/1.1\r\nHost: evil.example\r\n\r\n")
      #expect(answer?.hasPrefix("HTTP/1.1 421 ") == true)
    }
  }

  @Test(arguments: ["http://evil.example/", "http://evil.example", "http://localhost:80@evil.example/"])
  func `so is one whose address names another host, whatever else it says`(address: String) async throws {
    try await run(server()) { (client) async throws in
      let answer = try await raw(client, "GET \(address) HTTP/1.1\r\nHost: localhost\r\n\r\n")
      #expect(answer?.hasPrefix("HTTP/1.1 421 ") == true, "\(answer?.prefix(60) ?? "left open")")
    }
  }

  @Test func `the host in an address is the one that counts`() async throws {
    try await run(server()) { (client) async throws in
      let answer = try await raw(
        client, "GET http://localhost/sealed HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n")
      #expect(answer?.hasPrefix("HTTP/1.1 200 ") == true, "\(answer?.prefix(60) ?? "left open")")
    }
  }

  @Test func `a body that drips is cut off and told so`() async throws {
    try await run(server("--body-seconds", "1")) { (client) async throws in
      let connection = try RawConnection(port: try #require(client.port))
      connection.send("POST /note HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n")
      connection.send("Content-Length: 1000\r\n\r\na=")
      let answer = try await connection.readToEnd()
      #expect(answer?.hasPrefix("HTTP/1.1 408 ") == true)
      #expect(
        answer?.contains("content-security-policy") == true || answer?.contains("Content-Security-Policy") == true)
    }
  }

  @Test func `a head that is never finished is cut off`() async throws {
    try await run(server("--idle-seconds", "1")) { (client) async throws in
      let connection = try RawConnection(port: try #require(client.port))
      connection.send("GET /health HTTP/1.1\r\nHost: localhost\r\nX: a")
      #expect(try await connection.readToEnd() != nil, "the connection was closed")
    }
  }

  @Test func `more than is taken is refused at once and not waited for`() async throws {
    try await run(server()) { (client) async throws in
      let answer = try await raw(
        client,
        "POST /note HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
          + "Content-Length: 900000000\r\n\r\na=1")
      #expect(answer?.hasPrefix("HTTP/1.1 413 ") == true)
    }
  }

  @Test func `one address may not open all connections`() async throws {
    try await run(server("--connections-per-address", "3")) { (client) async throws in
      let port = try #require(client.port)
      let others = try (0..<2).map { _ in try RawConnection(port: port) }
      for other in others {
        other.send("GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n")
        #expect(try await other.read(until: "live\n") != nil)
      }
      let third = try RawConnection(port: port)
      third.send("GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n")
      #expect(try await third.readToEnd() == "", "closed without an answer: the client's own is the third")
    }
  }

  @Test func `an open page hears of changes, and its connection ends when the site stops`() async throws {
    let server = try server()
    try await run(server) { (client) async throws in
      let connection = try RawConnection(port: try #require(client.port))
      connection.send("GET /live HTTP/1.1\r\nHost: localhost\r\n\r\n")
      let head = try await connection.read(until: "event: again")
      #expect(head?.contains("text/event-stream") == true)
      server.live.tell(LiveUpdate(topic: "day-2"))
      server.live.tell(LiveUpdate(topic: "day-1"))
      // It hears that something changed, once, and not what.
      let update = try await connection.read(until: "event: changed")
      #expect(update?.contains("day-") == false)
      #expect(server.live.count == 1)
      server.live.close()
      #expect(try await connection.read(until: "0\r\n\r\n") != nil)
      #expect(try await client.execute(uri: "/ready", method: .get).status == .serviceUnavailable)
      #expect(try await client.execute(uri: "/live", method: .get).status == .serviceUnavailable)
    }
  }

  /// Starts a server whose routes are a live page and one that never answers, and gives its port to the test.
  private func runGroup(
    _ server: Server, _ test: @escaping @Sendable (Int, ServiceGroup) async throws -> Void
  ) async throws {
    let (ports, found) = AsyncStream.makeStream(of: Int.self)
    let live = server.live
    let application = try server.application(onRunning: { found.yield($0) }) { routes in
      routes.show("live") { _, _ in try LiveAnswer.response(live, topics: ["day-1"]) }
      routes.show("never") { _, _ in
        try await Task.sleep(for: .seconds(3600))
        return Response(status: .ok)
      }
    }
    let group = server.group(application)
    try await withThrowingTaskGroup(of: Void.self) { tasks in
      tasks.addTask { try await group.run() }
      tasks.addTask {
        let port = try #require(await ports.first { _ in true })
        try await test(port, group)
      }
      try await tasks.waitForAll()
    }
    try? FileManager.default.removeItem(atPath: server.settings.dataFolder)
  }

  @Test(.timeLimit(.minutes(10))) func `stopping ends live updates and then the site`() async throws {
    try await runGroup(server("--port", "0", "--stop-seconds", "600")) { port, group in
      let connection = try RawConnection(port: port)
      connection.send("GET /live HTTP/1.1\r\nHost: localhost\r\n\r\n")
      #expect(try await connection.read(until: "event: again") != nil)
      await group.triggerGracefulShutdown()
      #expect(try await connection.readToEnd()?.hasSuffix("0\r\n\r\n") == true)
    }
  }

  @Test(.timeLimit(.minutes(10))) func `stopping waits no longer than it may`() async throws {
    try await runGroup(server("--port", "0", "--stop-seconds", "1")) { port, group in
      let connection = try RawConnection(port: port)
      connection.send("GET /never HTTP/1.1\r\nHost: localhost\r\n\r\n")
      let other = try RawConnection(port: port)
      other.send("GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n")
      #expect(try await other.read(until: "live\n") != nil, "by now the other request has come in as well")
      await group.triggerGracefulShutdown()
      #expect(try await connection.readToEnd() != nil)
    }
  }

  @Test func `a data folder that others can read is refused`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "samspel-" + UUID().uuidString).path
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o755])
    defer { try? FileManager.default.removeItem(atPath: folder) }
    #expect(throws: SettingFault("\(folder): others can read this folder. Take their rights away: chmod 700 \(folder)"))
    {
      try DataFolder(folder)
    }
    #expect(throws: SettingFault("/proc/none: this folder cannot be made or used.")) { try DataFolder("/proc/none") }
  }
}
