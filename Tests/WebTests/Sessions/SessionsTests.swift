import Testing
import Values
import Web

struct `The book of sessions` {
  private let world = TestWorld()
  private let records: MemoryRecords
  private let sessions: Sessions
  private let account: ID<Account>

  init() {
    records = MemoryRecords(world)
    sessions = Sessions(records, world.surroundings)
    account = world.id()
  }

  private func begin(replacing old: SessionToken? = nil) async throws -> (token: SessionToken, session: Session) {
    try await sessions.begin(
      account, means: [.password], limits: .staff, browser: "Firefox, Linux", replacing: old)
  }

  @Test func `a token shows who is signed in, and no other does`() async throws {
    let (token, session) = try await begin()
    #expect(try await sessions.recognise(token) == session)
    var bytes = token.bytes
    bytes[47] ^= 1
    #expect(try await sessions.recognise(try #require(SessionToken(bytes: bytes))) == nil)
    let stranger = SessionToken(account: world.id(), secret: Array(token.bytes.suffix(32)))
    #expect(try await sessions.recognise(stranger) == nil)
    #expect(SessionToken(bytes: Array(token.bytes.dropLast())) == nil)
  }

  @Test func `the store holds nothing with which one could sign in`() async throws {
    let (token, _) = try await begin()
    let secret = Array(token.bytes.suffix(32))
    for bytes in records.dump {
      for start in bytes.indices { #expect(!bytes[start...].starts(with: secret)) }
      #expect(!String(decoding: bytes, as: UTF8.self).contains(Base64URL.encoded(secret)))
    }
  }

  @Test func `signing in anew gives another token and ends the old one`() async throws {
    let first = try await begin()
    let second = try await begin(replacing: first.token)
    #expect(first.token != second.token)
    #expect(try await sessions.recognise(first.token) == nil)
    #expect(try await sessions.recognise(second.token) != nil)
  }

  @Test func `an hour unused ends it, use keeps it, and a working day ends it all the same`() async throws {
    let unused = try await begin().token
    world.advance(seconds: 3599)
    #expect(try await sessions.recognise(unused) != nil)
    world.advance(seconds: 3600)
    #expect(try await sessions.recognise(unused) == nil)
    let used = try await begin().token
    for _ in 0..<23 {
      world.advance(seconds: 1800)
      #expect(try await sessions.recognise(used) != nil)
    }
    world.advance(seconds: 1800)
    #expect(try await sessions.recognise(used) == nil)
  }

  @Test func `use is written down once a minute`() async throws {
    let (token, session) = try await begin()
    world.advance(seconds: 59)
    #expect(try await sessions.recognise(token)?.usedAt == session.usedAt)
    world.advance(seconds: 1)
    #expect(try await sessions.recognise(token)?.usedAt == world.now)
  }

  @Test func `one sees and ends one's own, and only those`() async throws {
    let here = try await begin()
    world.advance(seconds: 1)
    let there = try await begin()
    let others: ID<Account> = world.id()
    let other = try await sessions.begin(others, means: [.password], limits: .staff, browser: "")
    #expect(try await sessions.all(of: account).map(\.id) == [there.session.id, here.session.id])
    try await sessions.end(other.session.id, of: account)
    #expect(try await sessions.recognise(other.token) != nil)
    try await sessions.end(there.session.id, of: account)
    #expect(try await sessions.recognise(there.token) == nil)
    let third = try await begin()
    try await sessions.endAll(of: account, but: third.session.id)
    #expect(try await sessions.all(of: account) == [third.session])
    try await sessions.end(third.token)
    #expect(try await sessions.all(of: account).isEmpty)
    #expect(try await sessions.all(of: others).count == 1)
  }
}
