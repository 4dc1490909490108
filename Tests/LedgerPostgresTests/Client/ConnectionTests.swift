import Glibc
import LedgerPostgres
import Synchronization
import PostgresForTests
import Testing

@Suite(.ownSchema, .timeLimit(.minutes(10))) struct `A connection` {
  private static func wait(for connection: Connection, until statement: Statement) async throws {
    while try await connection.transaction(.reading, { try $0.rows(statement).count }) == 0 { await Task.yield() }
  }

  @Test func `a cancelled task stops its statement, and the connection goes on`() async throws {
    let (busy, other) = (Connection(to: try .ofThisTest()), Connection(to: try .ofThisTest()))
    let sleeper = Task {
      try await busy.transaction(.reading) { _ = try $0.rows("SELECT pg_sleep(600), 'a cancelled task'") }
    }
    try await Self.wait(
      for: other,
      until: "SELECT 1 FROM pg_stat_activity WHERE query LIKE '%a cancelled task%' AND wait_event = 'PgSleep'")
    sleeper.cancel()
    await #expect(throws: CancellationError.self) { try await sleeper.value }
    #expect(try await busy.transaction(.reading) { try $0.rows("SELECT 1::bigint")[0].int(0) } == 1)
  }

  @Test func `a statement that takes too long is given up by the server`() async throws {
    let connection = Connection(to: try .ofThisTest(), timeout: 50)
    let fault = try await #require(throws: PostgresFault.self) {
      try await connection.transaction(.reading) { _ = try $0.rows("SELECT pg_sleep(600)") }
    }
    #expect(fault.kind == .refused(.queryCancelled))
  }

  @Test(arguments: [(false, PostgresFault.Kind.lost), (true, .lostInCommit)])
  func `a server that says nothing more is given up, also in the commit`(
    inCommit: Bool, kind: PostgresFault.Kind
  ) async throws {
    let connection = Connection(to: try .ofThisTest(), timeout: 200)
    let process = Mutex<pid_t>(0)
    let fault = try await #require(throws: PostgresFault.self) {
      try await connection.transaction(.writing) { session in
        let backend = pid_t(try session.rows("SELECT pg_backend_pid()")[0].int(0))
        process.withLock { $0 = backend }
        try #require(kill(backend, SIGSTOP) == 0)
        if inCommit { try session.send("SELECT 1") } else { try session.rows("SELECT 1") }
      }
    }
    kill(process.withLock { $0 }, SIGCONT)
    #expect(fault.kind == kind)
    #expect(try await connection.transaction(.reading) { try $0.rows("SELECT 1::bigint")[0].int(0) } == 1)
  }

  @Test func `a connection that dies during the commit leaves open what was stored, and says so`() async throws {
    let connection = Connection(to: try .ofThisTest())
    try await connection.script(
      """
      CREATE TABLE thing (number bigint);
      CREATE FUNCTION die() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); PERFORM pg_sleep(10); RETURN NULL; END $$;
      CREATE CONSTRAINT TRIGGER die AFTER INSERT ON thing DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION die();
      """)
    let fault = try await #require(throws: PostgresFault.self) {
      try await connection.transaction(.writing) { try $0.send("INSERT INTO thing VALUES (1)") }
    }
    #expect(fault.kind == .lostInCommit)
  }

  @Test func `a warning at the commit is no confirmation`() async throws {
    let connection = Connection(to: try .ofThisTest())
    try await connection.script(
      """
      CREATE TABLE thing (number bigint);
      CREATE FUNCTION warn() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE WARNING 'not yet'; RETURN NULL; END $$;
      CREATE CONSTRAINT TRIGGER warn AFTER INSERT ON thing DEFERRABLE INITIALLY DEFERRED
        FOR EACH ROW EXECUTE FUNCTION warn();
      """)
    let fault = try await #require(throws: PostgresFault.self) {
      try await connection.transaction(.writing) { try $0.send("INSERT INTO thing VALUES (1)") }
    }
    #expect(fault.kind == .unconfirmed)
  }

  @Test func `a warning that the server goes down says nothing of a commit that it has answered`() async throws {
    let connection = Connection(to: try .ofThisTest())
    try await connection.script(
      """
      CREATE TABLE thing (number bigint);
      CREATE FUNCTION warn() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE WARNING 'going down' USING ERRCODE = '57P01'; RETURN NULL; END $$;
      CREATE CONSTRAINT TRIGGER warn AFTER INSERT ON thing DEFERRABLE INITIALLY DEFERRED
        FOR EACH ROW EXECUTE FUNCTION warn();
      """)
    try await connection.transaction(.writing) { try $0.send("INSERT INTO thing VALUES (1)") }
    #expect(try await connection.transaction(.reading) { try $0.rows("SELECT 1 FROM thing").count } == 1)
  }

  @Test(arguments: ["-c synchronous_commit=off", "-c synchronous_commit=local"])
  func `a server that could lose what it acknowledged is refused`(option: String) async throws {
    let connection = Connection(to: try PostgresAddress(try TestServer.conninfo() + " options='\(option)'"))
    let fault = try await #require(throws: PostgresFault.self) { try await connection.transaction(.reading) { _ in } }
    #expect(fault.description.contains("set synchronous_commit=on"))
  }

  @Test func `of several hosts the one that is there and takes writes is used`() async throws {
    let conninfo = try TestServer.conninfo()
    let host = try #require(PostgresAddress(conninfo).hosts.first)
    let several = conninfo.replacing("host=\(host)", with: "host=/nowhere,\(host)")
    try #require(several != conninfo)
    let port = try #require(conninfo.firstMatch(of: #/port=(\d+)/#)).1
    let address = try PostgresAddress(several.replacing("port=\(port)", with: "port=\(port),\(port)"))
    #expect(try await Connection(to: address).transaction(.reading) { try $0.rows("SELECT 1::bigint")[0].int(0) } == 1)

    let readOnly = try PostgresAddress(conninfo + " options='-c default_transaction_read_only=on'")
    let fault = try await #require(throws: PostgresFault.self) {
      try await Connection(to: readOnly).transaction(.reading) { _ in }
    }
    #expect(fault.kind == .unreachable)
  }
}
