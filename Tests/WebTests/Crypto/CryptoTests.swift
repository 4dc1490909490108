import Testing
import Values
import Web

struct `Passwords as hashes` {
  private let hasher = PasswordHasher(HashingCost(megabytes: 8, passes: 1, threads: 2, queue: 4))

  @Test func `only the right password fits, and no two hashes are alike`() async throws {
    let hash = try await hasher.hash("en lång mening")
    #expect(hash.hasPrefix("$argon2id$v=19$m=8192,t=1,p=1$"))
    #expect(try await hasher.isRight("en lång mening", for: hash))
    #expect(try await !hasher.isRight("en lång mening ", for: hash))
    #expect(try await !hasher.isRight("", for: hash))
    #expect(try await !hasher.isRight("en lång mening", for: "rubbish"))
    #expect(try await hasher.hash("en lång mening") != hash)
  }

  @Test func `where there is no password the answer is no`() async throws {
    #expect(try await !hasher.isRight("", for: nil))
    #expect(try await !hasher.isRight("x", for: nil))
  }

  @Test func `a hash made at another cost is outdated`() async throws {
    let hash = try await hasher.hash("en lång mening")
    #expect(!hasher.isOutdated(hash))
    #expect(PasswordHasher(HashingCost(megabytes: 16, passes: 1, threads: 1, queue: 1)).isOutdated(hash))
  }

  @Test func `a full queue asks to come back instead of growing`() async throws {
    let hasher = PasswordHasher(HashingCost(megabytes: 32, passes: 4, threads: 1, queue: 2))
    let results = await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<40 { group.addTask { (try? await hasher.isRight("x", for: nil)) != nil } }
      return await group.reduce(into: [Bool]()) { $0.append($1) }
    }
    #expect(results.contains(false), "40 at once are more than 3")
    #expect(results.count(where: { $0 }) >= 3)
    #expect(try await !hasher.isRight("x", for: nil), "and then there is room again")
  }

  @Test(arguments: [
    ("kort", Password.Fault.tooShort(least: 12)), (String(repeating: "ab", count: 200), .tooLong(most: 256)),
    ("aaaaaaaaaaaaaa", .tooPlain), ("ababababababab", .tooPlain), ("Kim.Andersson", .tooPlain),
  ])
  func `what is too easy to guess is no password`(typed: String, fault: Password.Fault) {
    #expect(throws: fault) { try Password.accepted(typed, name: "kim.andersson") }
  }

  @Test func `the same password is the same from every keyboard`() throws {
    #expect(try Password.accepted("fa\u{30A}glar i skyn", name: "") == Password.composed("f\u{E5}glar i skyn"))
    #expect(SignInName.folded("  KIM.A\u{30A}berg\n") == "kim.\u{E5}berg")
  }
}

struct `Bytes as text` {
  @Test(
    arguments: [
      ([], ""), ([0], "AA"), ([255], "_w"), ([251, 255], "-_8"), ([1, 2, 3], "AQID"), ([1, 2, 3, 4], "AQIDBA"),
    ] as [([UInt8], String)])
  func `base 64 for addresses`(bytes: [UInt8], text: String) {
    #expect(Base64URL.encoded(bytes) == text)
    #expect(Base64URL.decoded(text) == bytes)
  }

  @Test func `what was encoded is decoded, and nothing else is`() {
    var random = SeededRandom(3)
    for count in 0..<100 {
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
      #expect(Base64URL.decoded(Base64URL.encoded(bytes)) == bytes)
    }
    for text in ["A", "AB", "AAA=", "+/", "AAAAA", "å", "A A"] { #expect(Base64URL.decoded(text) == nil, "\(text)") }
  }

  @Test(arguments: [("k7qf-2mxa o", "K7QF2MXA0"), ("il O", "110"), ("", "")])
  func `a code is read as it was meant`(typed: String, code: String) {
    #expect(Alphabet.normalised(typed) == code)
    #expect(Alphabet.normalised("U") == nil)
    #expect(Alphabet.crockford(31 << 5 | 1, digits: 3) == "0Z1")
  }
}

struct `Time-based codes` {
  /// RFC 6238, appendix B, the rows of SHA-1.
  @Test(arguments: [
    (59, "94287082"), (1_111_111_109, "07081804"), (1_111_111_111, "14050471"), (1_234_567_890, "89005924"),
    (2_000_000_000, "69279037"), (20_000_000_000, "65353130"),
  ])
  func `are those of the standard`(seconds: Int64, code: String) {
    let timeCode = TimeCode(secret: Array("12345678901234567890".utf8), digits: 8)
    let instant = Instant(microseconds: seconds * 1_000_000)
    #expect(timeCode.code(step: TimeCode.step(at: instant)) == code)
  }

  /// RFC 4226, appendix D.
  @Test func `are those of the counter standard`() {
    let timeCode = TimeCode(secret: Array("12345678901234567890".utf8))
    let codes = ["755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583", "399871", "520489"]
    #expect((0..<10).map { timeCode.code(step: $0) } == codes)
  }

  @Test func `hold for a step before and after, and once`() {
    let timeCode = TimeCode(secret: [1, 2, 3])
    let now = Instant(microseconds: 1_000_000_015_000_000)
    let step = TimeCode.step(at: now)
    for drift: Int64 in -1...1 {
      #expect(timeCode.step(of: timeCode.code(step: step + drift), at: now, after: nil) == step + drift)
    }
    for drift: Int64 in [-3, -2, 2, 3] {
      #expect(timeCode.step(of: timeCode.code(step: step + drift), at: now, after: nil) == nil)
    }
    #expect(timeCode.step(of: timeCode.code(step: step), at: now, after: step) == nil, "no code twice")
    #expect(timeCode.step(of: timeCode.code(step: step - 1), at: now, after: step) == nil, "no older one")
    #expect(timeCode.step(of: timeCode.code(step: step + 1), at: now, after: step) == step + 1)
    let spaced = timeCode.code(step: step).prefix(3) + " " + timeCode.code(step: step).suffix(3)
    #expect(timeCode.step(of: String(spaced), at: now, after: nil) == step)
    for typed in ["", "12345", "1234567", "abcdef"] { #expect(timeCode.step(of: typed, at: now, after: nil) == nil) }
  }

  @Test func `an app reads the secret from an address`() {
    let timeCode = TimeCode(secret: Array("Hello!\u{7F}".utf8) + [0xDE])
    #expect(timeCode.typed == "JBSWY3DPEF754")
    #expect(
      timeCode.address(site: "Sam spel", name: "kim@å")
        == "otpauth://totp/Sam%20spel:kim%40%C3%A5?secret=JBSWY3DPEF754&issuer=Sam%20spel&algorithm=SHA1&digits=6&period=30"
    )
  }
}

struct `A QR picture` {
  @Test func `has the three eyes and the timing lines of the standard`() throws {
    let code = try #require(QRCode("http://localhost:8080/pair?code=K7QF2MXA"))
    #expect((code.size - 17) % 4 == 0)
    for (column, row) in [(0, 0), (code.size - 7, 0), (0, code.size - 7)] {
      for y in 0..<7 {
        for x in 0..<7 {
          let isRing = x == 0 || y == 0 || x == 6 || y == 6
          let isPupil = (2...4).contains(x) && (2...4).contains(y)
          #expect(code.isDark(column: column + x, row: row + y) == (isRing || isPupil))
        }
      }
    }
    for index in 8..<code.size - 8 { #expect(code.isDark(column: index, row: 6) == (index % 2 == 0)) }
    #expect(!code.isDark(column: -1, row: 0) && !code.isDark(column: 0, row: code.size))
    #expect(code.side == code.size + 8)
  }

  @Test func `its path covers exactly the dark modules`() throws {
    let code = try #require(QRCode("samspel"))
    var covered = Set<[Int]>()
    for step in code.path.split(separator: "M") {
      let match = try #require(step.wholeMatch(of: #/(\d+) (\d+)h(\d+)v1h-(\d+)z/#))
      let (x, y, width) = (try #require(Int(match.1)), try #require(Int(match.2)), try #require(Int(match.3)))
      #expect(match.3 == match.4)
      for column in x..<x + width { #expect(covered.insert([column - 4, y - 4]).inserted) }
    }
    for row in 0..<code.size {
      for column in 0..<code.size { #expect(covered.contains([column, row]) == code.isDark(column: column, row: row)) }
    }
  }

  @Test func `what no picture can hold gives none`() {
    #expect(QRCode("") == nil)
    #expect(QRCode(String(repeating: "a", count: 3000)) == nil)
    #expect(QRCode("a") != QRCode("b"))
  }
}
