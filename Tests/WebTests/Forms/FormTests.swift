import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Pages
import Testing
import Values
import Web

struct `Forms` {
  private static let multipart: HTTPFields = [
    .contentType: "multipart/form-data; boundary=xyz", .secFetchSite: "same-origin",
  ]

  private func send(_ body: String, to uri: String, _ site: TestSite = TestSite()) async throws -> (Int, String) {
    nonisolated(unsafe) var result = (0, "")
    try await site.run { (client) async throws in
      let seal = try await client.seal()
      var headers = Self.multipart
      headers[.cookie] = seal.cookie
      let whole = "--xyz\r\nContent-Disposition: form-data; name=\"seal\"\r\n\r\n\(seal.seal)\r\n" + body
      let response = try await client.execute(
        uri: uri, method: .post, headers: headers, body: ByteBuffer(string: whole))
      result = (response.status.code, response.text)
    }
    return result
  }

  private func part(_ name: String, _ content: String, file: String? = nil) -> String {
    let file = file.map { "; filename=\"\($0)\"\r\nContent-Type: image/png" } ?? ""
    return "--xyz\r\nContent-Disposition: form-data; name=\"\(name)\"\(file)\r\n\r\n\(content)\r\n"
  }

  @Test func `fields keep their order, repeated names their number`() async throws {
    try await TestSite().run { (client) async throws in
      let seal = try await client.seal()
      let response = try await client.send("/note", "b=1&a=2&b=%C3%A5+%2B&c&=&&d=x%3Dy=z", seal: seal)
      #expect(response.status == .badRequest, "a field without a name is none")
      #expect(
        try await client.send("/note", "b=1&a=2&b=%C3%A5+%2B&c&&d=x%3Dy=z", seal: seal).text
          == "b=1|a=2|b=å +|c=|d=x=y=z")
      #expect(try await client.send("/note", "a=1%0D%0A2%0D3%0A4", seal: seal).text == "a=1\n2\n3\n4")
    }
  }

  @Test func `words in parts are read the same`() async throws {
    let sent = try await send(part("a", "å\r\nb") + part("a", "") + "--xyz--", to: "/note")
    #expect(sent == (200, "a=å\nb|a="))
  }

  @Test func `files come with what they hold`() async throws {
    let body = part("p", "0123456789", file: "k.png") + part("w", "x") + part("q", "", file: "") + "--xyz--"
    let (status, text) = try await send(body, to: "/photo")
    #expect(status == 200)
    #expect(text.hasPrefix("w=x|p:k.png:10:"))
  }

  @Test(arguments: [("%FF", 400), ("%C3", 400), ("a=%00", 200)])
  func `what is no text is refused`(words: String, status: Int) async throws {
    try await TestSite().run { (client) async throws in
      let seal = try await client.seal()
      #expect(try await client.send("/note", "a=\(words)", seal: seal).status.code == status)
    }
  }

  @Test func `what is no text in one field loses nothing of the others`() async throws {
    try await TestSite().run { (client) async throws in
      let seal = try await client.seal()
      let response = try await client.send("/note", "b=Before&a=Half%FF&c=Behind", seal: seal)
      #expect(response.status == .badRequest)
      for kept in ["Before", "Half\u{FFFD}", "Behind"] { #expect(response.text.contains(kept)) }
    }
  }

  @Test func `too many fields are told as that, and not as a size`() async throws {
    try await TestSite().run { (client) async throws in
      let many = String(repeating: "a=1&", count: 450)
      let response = try await client.send("/note", many, seal: try await client.seal())
      #expect(response.status == .contentTooLarge && !response.text.contains("MB"))
    }
  }

  @Test func `too much is refused with a size, with what was written, and as early as it is no use to read on`()
    async throws
  {
    try await TestSite().run { (client) async throws in
      let seal = try await client.seal()
      let response = try await client.send("/note", "b=kept&a=" + String(repeating: "x", count: 2_200_000), seal: seal)
      #expect(response.status == .contentTooLarge)
      #expect(response.text.contains("2 MB"))
      #expect(response.text.contains("kept"))
      #expect(response.headers[.connection] == "close")
      let far = try await client.send("/note", "a=" + String(repeating: "x", count: 4_400_000), seal: seal)
      #expect(far.status == .contentTooLarge)
      #expect(far.body.readableBytes < 10_000)
      let million = try await client.send("/note", "a=" + String(repeating: "x", count: 1_000_000), seal: seal)
      #expect(million.status == .ok)
      let many = String(repeating: "a=1&", count: 500)
      #expect(try await client.send("/note", many, seal: seal).status == .contentTooLarge)
      #expect(try await client.send("/note", String(repeating: "a=1&", count: 300), seal: seal).status == .ok)
    }
  }

  @Test(arguments: [(5001, "too large"), (5000, "5000"), (300_000, "too large")])
  func `a file may be as large as it may be, and the words behind it are read all the same`(count: Int, told: String)
    async throws
  {
    let body = part("p", String(repeating: "x", count: count), file: "k.png") + part("w", "words") + "--xyz--"
    let (status, text) = try await send(body, to: "/photo")
    #expect(status == 200)
    #expect(text.hasPrefix("w=words|p:k.png:\(told)"))
  }

  @Test func `no more files than may be, and none where none may; what was written is shown`() async throws {
    let file = part("p", "x", file: "k.png")
    #expect(try await send(file + file + "--xyz--", to: "/photo").0 == 200)
    let (many, page) = try await send(file + file + file + part("w", "words") + "--xyz--", to: "/photo")
    #expect(many == 413 && page.contains("words"))
    let (none, other) = try await send(file + part("w", "words") + "--xyz--", to: "/note")
    #expect(none == 415 && other.contains("words"))
    #expect(try await send(part("a", "x") + part("p", "", file: "") + "--xyz--", to: "/note").0 == 200)
  }

  @Test func `half a form is none`() async throws {
    #expect(try await send(part("a", "x"), to: "/note").0 == 400)
    #expect(try await send("--xyz\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nx", to: "/note").0 == 400)
  }

  @Test(arguments: [
    "text/plain", "application/json", "multipart/form-data", "multipart/form-data; boundary=", "",
    "multipart/mixed; boundary=xyz",
    "application/x-www-form-urlencoded-not",
  ])
  func `a body of another kind is refused`(kind: String) async throws {
    try await TestSite().run { (client) async throws in
      let response = try await client.execute(
        uri: "/note", method: .post, headers: [.contentType: kind], body: ByteBuffer(string: "a=1"))
      #expect(response.status == .unsupportedMediaType || response.status == .badRequest)
    }
  }

  @Test func `every fault of a form is found at once`() {
    var reader = FormReader(Form(fields: [.init(name: "first", value: "x"), .init(name: "ok", value: "1")]))
    #expect(reader.text("name") == nil && reader.day("first") == nil)
    #expect(reader.text("ok")?.value == "1")
    #expect(reader.faults.map(\.field) == ["name", "first"])
    #expect(reader.faults.map(\.fault) == [.empty, .notADate])
  }
}
