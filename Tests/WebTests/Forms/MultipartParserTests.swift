import Testing
import Web

struct `The multipart parser` {
  /// A part as a form has it.
  struct Part: Equatable {
    var head: MultipartHead
    var content: [UInt8] = []
  }

  private func parse(_ chunks: [[UInt8]], boundary: String = "xyz") throws -> (parts: [Part], isComplete: Bool) {
    var parser = try #require(MultipartParser(boundary: boundary))
    var parts: [Part] = []
    for chunk in chunks {
      for event in try parser.take(chunk) {
        switch event {
        case .begins(let head): parts.append(Part(head: head))
        case .content(let bytes): parts[parts.count - 1].content += bytes
        case .ends: break
        }
      }
    }
    return (parts, parser.isComplete)
  }

  private func parse(_ text: String) throws -> (parts: [Part], isComplete: Bool) {
    try parse([Array(text.utf8)])
  }

  @Test func `fields and files come out as they went in`() throws {
    let (parts, isComplete) = try parse(
      "--xyz\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\none\r\ntwo\r\n--xyz\r\n"
        + "content-disposition: form-data; name=\"p\"; filename=\"katt.png\"\r\nContent-Type: image/png\r\n\r\n"
        + "\u{1}\r\n--xy\r\n--xyz--\r\n")
    #expect(isComplete)
    #expect(parts.map(\.head.name) == ["a", "p"])
    #expect(parts.map { String(decoding: $0.content, as: UTF8.self) } == ["one\r\ntwo", "\u{1}\r\n--xy"])
    #expect(parts[1].head == MultipartHead(name: "p", filename: "katt.png", contentType: "image/png"))
  }

  @Test(arguments: [
    ("form-data; name=\"a\\\"b\"", "a\"b"), ("form-data; name=\"a%22b\"", "a\"b"), ("form-data; name=a", "a"),
    ("form-data; name=\"a;b\"", "a;b"), ("FORM-DATA; NAME=\"å\"", "å"), ("form-data;name=\"%41\"", "%41"),
    ("form-data; name=\"a%0D%0Ab\"", "a\r\nb"), (#"form-data; name="c:\x""#, #"c:\x"#),
  ])
  func `names are read as browsers write them`(disposition: String, name: String) throws {
    let (parts, _) = try parse("--xyz\r\nContent-Disposition: \(disposition)\r\n\r\n\r\n--xyz--")
    #expect(parts.map(\.head.name) == [name])
  }

  @Test(arguments: [
    "--xyz\r\n\r\nno head\r\n--xyz--", "--xyz\r\nContent-Disposition: form-data\r\n\r\n\r\n--xyz--",
    "--xyz\r\nContent-Disposition: attachment; name=\"a\"\r\n\r\n\r\n--xyz--",
    "--xyz\r\nContent-Disposition: form-data; name=\"a\"; name=\"b\"\r\n\r\n\r\n--xyz--",
    "--xyz\r\nContent-Disposition: form-data; name=\"a\"\r\nContent-Disposition: form-data; name=\"b\"\r\n\r\n--xyz--",
    "--xyz\r\nno colon here\r\n\r\n\r\n--xyz--", "--xyzabc\r\n\r\n", "--xyz\n\n", "--xyz-x",
    "--xyz\r\nContent-Disposition: form-data; name=\"\"\r\n\r\n\r\n--xyz--",
    "--xyz\r\nX: " + String(repeating: "a", count: 9000), "--xyz" + String(repeating: " ", count: 70),
  ])
  func `what is no form is refused`(text: String) {
    #expect(throws: MultipartFault.self) { try parse(text) }
  }

  @Test(arguments: ["", "--xyz", "--xyz\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nhalf", "only preamble"])
  func `a body that stops early is not complete`(text: String) throws {
    #expect(try !parse(text).isComplete)
  }

  @Test(arguments: ["", String(repeating: "a", count: 71), "a ", "å", "a\r\nb"])
  func `a boundary that is none is refused`(boundary: String) {
    #expect(MultipartParser(boundary: boundary) == nil)
  }

  @Test(arguments: 0..<60)
  func `whatever the content and wherever it is cut, the parts come out whole`(seed: Int) throws {
    var random = SeededRandom(UInt64(seed))
    // Few different bytes, so that content is full of what looks like the delimiter.
    let alphabet: [UInt8] = [13, 10, 45, 45, 120, 121, 122, 0, 255]
    let parts = (0..<Int.random(in: 0...5, using: &random)).map { index in
      let content = (0..<Int.random(in: 0...300, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? 0
      }
      return Part(head: MultipartHead(name: "n\(index)", filename: index % 2 == 0 ? nil : "f"), content: content)
    }
    let delimiter = Array("\r\n--xyz".utf8)
    guard !parts.contains(where: { contains($0.content + [13], delimiter) || $0.content.starts(with: delimiter) })
    else {
      return
    }
    var body: [UInt8] = Array("preamble".utf8)
    for part in parts {
      let file = part.head.filename.map { "; filename=\"\($0)\"" } ?? ""
      body += Array("\r\n--xyz \t\r\nContent-Disposition: form-data; name=\"\(part.head.name)\"\(file)\r\n\r\n".utf8)
      body += part.content
    }
    body += Array("\r\n--xyz--\r\nepilogue --xyz".utf8)
    var chunks: [[UInt8]] = []
    while !body.isEmpty {
      let count = min(body.count, Int.random(in: 1...17, using: &random))
      chunks.append(Array(body.prefix(count)))
      body.removeFirst(count)
    }
    let result = try parse(chunks)
    #expect(result.isComplete)
    #expect(result.parts == parts)
  }

  @Test(arguments: 0..<40)
  func `random bytes never break it, and cuts do not change what it says`(seed: Int) {
    var random = SeededRandom(UInt64(seed) + 1000)
    let pieces = [
      "--xyz", "\r\n", "--", "Content-Disposition: form-data; name=\"a\"", "; filename=\"", "\"", "x", "\0", "\r", "\n",
      ":",
    ].map { Array($0.utf8) }
    let body = (0..<Int.random(in: 0...60, using: &random)).flatMap { _ in pieces.randomElement(using: &random) ?? [] }
    let whole = Result { try parse([body]) }
    let bytewise = Result { try parse(body.map { [$0] }) }
    switch (whole, bytewise) {
    case (.success(let one), .success(let other)):
      #expect(one.parts == other.parts && one.isComplete == other.isComplete)
    case (.failure, .failure): break
    default: Issue.record("cut by cut and whole are read differently: \(body)")
    }
  }

  private func contains(_ bytes: [UInt8], _ part: [UInt8]) -> Bool {
    bytes.indices.contains { bytes[$0...].starts(with: part) }
  }
}
