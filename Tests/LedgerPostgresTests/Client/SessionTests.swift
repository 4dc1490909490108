import LedgerPostgres
import PostgresForTests
import Testing
import Values

@Suite(.ownSchema, .timeLimit(.minutes(10))) struct `A session` {
  private let connection: Connection

  init() throws { connection = Connection(to: try .ofThisTest()) }

  private static let id = ID<Text>(high: 0x0190_7000_0000_7abc, low: 0x8000_0000_0000_0001)

  @Test func `values come back as they went`() async throws {
    let row = try await connection.transaction(.reading) { session in
      let rows = try session.rows(
        "SELECT $1::bigint, $2::text, $3::bytea, $4::uuid, $5::boolean, $6::text, $7::bytea, $8::smallint::smallint",
        [
          .int(.min), .text("Åsa\n\"e\u{301}\" 😀"), .bytes([0, 255, 10]), .id(Self.id), .bool(true), .null, .bytes([]),
          .null,
        ])
      let row = try #require(rows.first)
      #expect(try row.int(0) == .min)
      #expect(try row.text(1).unicodeScalars.elementsEqual("Åsa\n\"e\u{301}\" 😀".unicodeScalars))
      #expect(try row.bytes(2) == [0, 255, 10])
      #expect(try row.id(3, of: Text.self) == Self.id)
      #expect(try row.bool(4))
      #expect(try row.optionalText(5) == nil)
      #expect(try row.bytes(6) == [])
      return rows.count
    }
    #expect(row == 1)
  }

  @Test(arguments: [-32768, -1, 0, 1, 32767])
  func `whole numbers of every width are read`(number: Int64) async throws {
    try await connection.transaction(.reading) { session in
      let row = try #require(
        session.rows("SELECT $1::bigint::smallint, $1::bigint::integer, $1::bigint", [.int(number)]).first)
      #expect(try row.int(0) == number)
      #expect(try row.int(1) == number)
      #expect(try row.int(2) == number)
    }
  }

  @Test func `ten thousand rows go in with one statement, and nulls among them`() async throws {
    try await connection.script("CREATE TABLE thing (number bigint PRIMARY KEY, word text, body bytea, name uuid)")
    let numbers = (0..<10_000).map { Int64($0) }
    let count = try await connection.transaction(.writing) { session in
      let rows = try session.rows(
        "INSERT INTO thing SELECT * FROM unnest($1::bigint[], $2::text[], $3::bytea[], $4::uuid[])",
        [
          .array(.int, numbers.map { .int($0) }), .array(.text, numbers.map { $0 % 3 == 0 ? .null : .text("ö\($0)") }),
          .array(.bytes, numbers.map { .bytes($0 == 7 ? [] : [UInt8(truncatingIfNeeded: $0)]) }),
          .array(.uuid, numbers.map { .uuid(high: 1, low: UInt64($0)) }),
        ])
      return rows.affected
    }
    #expect(count == 10_000)
    try await connection.transaction(.reading) { session in
      let rows = try session.rows("SELECT word, body, name FROM thing WHERE number IN (6, 7) ORDER BY number")
      #expect(try rows.map { try $0.optionalText(0) } == [nil, "ö7"])
      #expect(try rows.map { try $0.bytes(1) } == [[6], []])
      #expect(try rows[1].id(2, of: Text.self) == ID(high: 1, low: 7))
      #expect(try session.rows("SELECT unnest($1::bigint[])", [.array(.int, [])]).count == 0)
    }
  }

  @Test func `a text with NUL is refused before it is sent, and the connection goes on`() async throws {
    await #expect(throws: PostgresFault.self) {
      try await connection.transaction(.writing) { _ = try $0.rows("SELECT $1::text", [.text("a\0b")]) }
    }
    let text = try await connection.transaction(.reading) { try $0.rows("SELECT 'on'::text")[0].text(0) }
    #expect(text == "on")
  }

  @Test func `a fault names the state and the constraint, and says nothing of what was stored`() async throws {
    try await connection.script("CREATE TABLE secret (word text CONSTRAINT secret_once PRIMARY KEY)")
    let fault = try await #require(throws: PostgresFault.self) {
      try await connection.transaction(.writing) { session in
        try session.send("INSERT INTO secret VALUES ($1)", [.text("Majas ord")])
        try session.rows("INSERT INTO secret VALUES ($1)", [.text("Majas ord")])
      }
    }
    #expect(fault.kind == .refused(.uniqueViolation))
    #expect(fault.constraint == "secret_once")
    #expect(!fault.description.contains("Majas"))
    #expect(fault.description.contains("23505"))
    #expect(String(reflecting: fault).contains("Majas"))
  }

  @Test func `a write that fails unseen fails the commit, and nothing of the transaction stays`() async throws {
    try await connection.script("CREATE TABLE thing (number bigint PRIMARY KEY CHECK (number > 0))")
    let fault = try await #require(throws: PostgresFault.self) {
      try await connection.transaction(.writing) { session in
        try session.send("INSERT INTO thing VALUES (1)")
        try session.send("INSERT INTO thing VALUES (0)")
        try session.send("INSERT INTO thing VALUES (2)")
      }
    }
    #expect(fault.kind == .refused(.checkViolation))
    let count = try await connection.transaction(.reading) { try $0.rows("SELECT count(*) FROM thing")[0].int(0) }
    #expect(count == 0)
  }

  @Test func `a fault that the body swallows still fails the transaction`() async throws {
    try await connection.script("CREATE TABLE thing (number bigint PRIMARY KEY)")
    await #expect(throws: PostgresFault.self) {
      try await connection.transaction(.writing) { session in
        try session.send("INSERT INTO thing VALUES (1)")
        _ = try? session.rows("SELECT 1 / 0")
      }
    }
    let count = try await connection.transaction(.reading) { try $0.rows("SELECT count(*) FROM thing")[0].int(0) }
    #expect(count == 0)
  }

  @Test func `a body that throws leaves nothing behind`() async throws {
    struct Enough: Error {}
    try await connection.script("CREATE TABLE thing (number bigint PRIMARY KEY)")
    await #expect(throws: Enough.self) {
      try await connection.transaction(.writing) { session in
        try session.send("INSERT INTO thing VALUES (1)")
        throw Enough()
      }
    }
    let count = try await connection.transaction(.reading) { try $0.rows("SELECT count(*) FROM thing")[0].int(0) }
    #expect(count == 0)
  }

  @Test func `a statement is prepared once, and again where its preparation failed`() async throws {
    let preparations = { @Sendable (session: Session) in
      try session.rows("SELECT count(*) FROM pg_prepared_statements WHERE statement LIKE '%twice%'")[0].int(0)
    }
    let ask = { @Sendable (session: Session) in try session.rows("SELECT 'twice', count(*) FROM later") }
    await #expect(throws: PostgresFault.self) { try await connection.transaction(.reading) { _ = try ask($0) } }
    try await connection.script("CREATE TABLE later (number bigint)")
    for _ in 0..<3 {
      let count = try await connection.transaction(.reading) { session in
        _ = try ask(session)
        return try preparations(session)
      }
      // The one that counts names itself too.
      #expect(count == 2)
    }
  }

  @Test func `an answer of another shape is a fault, not a guess`() async throws {
    await #expect(throws: PostgresFault.self) {
      try await connection.transaction(.reading) { _ = try $0.rows("SELECT 'word'::text")[0].int(0) }
    }
    await #expect(throws: PostgresFault.self) {
      try await connection.transaction(.reading) { _ = try $0.rows("SELECT NULL::bigint")[0].int(0) }
    }
  }
}
