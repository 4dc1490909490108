import LedgerPostgres
import PostgresForTests
import Testing

@Suite(.ownSchema, .timeLimit(.minutes(10))) struct `A pool` {
  private static let alone = Transaction(
    opening: ["BEGIN ISOLATION LEVEL REPEATABLE READ", "LOCK TABLE guard IN EXCLUSIVE MODE"], writes: true)
  private static let together = Transaction(
    opening: ["BEGIN ISOLATION LEVEL REPEATABLE READ", "LOCK TABLE guard IN ROW SHARE MODE"], writes: true)

  private func pool(size: Int, patience: Duration = .seconds(10)) throws -> Pool {
    Pool(to: try .ofThisTest(), size: size, patience: patience)
  }

  @Test func `connections that wait for the server hold up nobody else`() async throws {
    let pool = try pool(size: 17)
    let locked = Transaction(
      opening: ["BEGIN", "SELECT pg_advisory_xact_lock(hashtext(current_schema()))"], writes: true)
    // More waiting connections than the machine has threads for tasks; the last one lets them go.
    try await pool.withConnection { first in
      let (began, begin) = AsyncStream.makeStream(of: Void.self)
      let gate = Counter()
      let holder = Task {
        try await first.transaction(locked) { session in
          begin.finish()
          while gate.value == 0 { try session.rows("SELECT pg_sleep(0.01)") }
        }
      }
      for await _ in began {}
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<16 { group.addTask { try await pool.transaction([locked]) { _ in } } }
        group.addTask {
          gate.count()
          try await holder.value
        }
        try await group.waitForAll()
      }
    }
  }

  @Test func `many writers of one row all succeed: the last run of each goes alone`() async throws {
    let pool = try pool(size: 8)
    try await pool.withConnection {
      try await $0.script("CREATE TABLE guard (); CREATE TABLE counter (number bigint); INSERT INTO counter VALUES (0)")
    }
    let runs = Counter()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<16 {
        group.addTask {
          for _ in 0..<10 {
            try await pool.transaction([Self.together, Self.together, Self.alone]) { session in
              runs.count()
              let number = try session.rows("SELECT number FROM counter")[0].int(0)
              try session.send("UPDATE counter SET number = $1", [.int(number + 1)])
            }
          }
        }
      }
      try await group.waitForAll()
    }
    let number = try await pool.transaction([.reading]) { try $0.rows("SELECT number FROM counter")[0].int(0) }
    #expect(number == 160)
    #expect(runs.value > 160, "there was no conflict to resolve")
  }

  @Test func `a conflict that stays is thrown after the last run`() async throws {
    let pool = try pool(size: 2)
    try await pool.withConnection {
      try await $0.script("CREATE TABLE counter (number bigint); INSERT INTO counter VALUES (0)")
    }
    let runs = Counter()
    let fault = try await #require(throws: PostgresFault.self) {
      try await pool.transaction([.writing, .writing, .writing]) { session in
        runs.count()
        try session.rows("DO $$ BEGIN RAISE SQLSTATE '40001'; END $$")
      }
    }
    #expect(fault.isConflict)
    #expect(runs.value == 3)
  }

  @Test func `a unique violation runs again only where the caller says so`() async throws {
    let pool = try pool(size: 1)
    try await pool.withConnection {
      try await $0.script("CREATE TABLE thing (number bigint PRIMARY KEY); INSERT INTO thing VALUES (1)")
    }
    for (again, expected) in [(false, 1), (true, 2)] {
      let runs = Counter()
      await #expect(throws: PostgresFault.self) {
        try await pool.transaction([.writing, .writing], orConflict: { again && $0.isRefused(.uniqueViolation) }) {
          runs.count()
          try $0.rows("INSERT INTO thing VALUES (1)")
        }
      }
      #expect(runs.value == expected)
    }
  }

  @Test func `a transaction whose connection dies runs again on a new one`() async throws {
    let pool = try pool(size: 1)
    let killer = Connection(to: try .ofThisTest())
    try await pool.withConnection { try await $0.script("CREATE TABLE thing (number bigint)") }
    let runs = Counter()
    let lane = killer
    let victims = AsyncStream.makeStream(of: Int64.self)
    let killing = Task {
      for await victim in victims.stream {
        try await lane.transaction(.writing) {
          try $0.send("SELECT pg_terminate_backend($1::bigint::int)", [.int(victim)])
        }
      }
    }
    try await pool.transaction([.writing]) { session in
      try session.send("INSERT INTO thing VALUES (1)")
      let process = try session.rows("SELECT pg_backend_pid()")[0].int(0)
      if runs.count() == 1 {
        victims.continuation.yield(process)
        try session.rows("SELECT pg_sleep(600)")
      }
    }
    victims.continuation.finish()
    try await killing.value
    #expect(runs.value == 2)
    #expect(try await pool.transaction([.reading]) { try $0.rows("SELECT count(*) FROM thing")[0].int(0) } == 1)
  }

  @Test func `an idle connection that died is replaced without anybody noticing`() async throws {
    let pool = try pool(size: 4)
    let killer = Connection(to: try .ofThisTest())
    let processes = try await withThrowingTaskGroup(of: Int64.self) { group in
      for _ in 0..<4 {
        group.addTask {
          try await pool.transaction([.reading]) { session in
            try session.rows("SELECT pg_sleep(0.05)")
            return try session.rows("SELECT pg_backend_pid()")[0].int(0)
          }
        }
      }
      return try await group.reduce(into: Set()) { $0.insert($1) }
    }
    for process in processes {
      try await killer.transaction(.writing) {
        try $0.send("SELECT pg_terminate_backend($1::bigint::int, 5000)", [.int(process)])
      }
    }
    for _ in 0..<8 {
      #expect(try await pool.transaction([.writing]) { try $0.rows("SELECT 1::bigint")[0].int(0) } == 1)
    }
  }

  @Test func `a server that is not there is told in one sentence`() async throws {
    let pool = Pool(to: try PostgresAddress("host=/nowhere/at/all"), size: 1, patience: .zero)
    let fault = try await #require(throws: PostgresFault.self) { try await pool.transaction([.reading]) { _ in } }
    #expect(fault.kind == .unreachable)
    #expect(fault.description.contains("cannot be reached"))
  }

  @Test func `a task that is cancelled while it waits for its turn leaves the queue`() async throws {
    let pool = try pool(size: 1)
    try await pool.withConnection { _ in
      let waiting = Task { try await pool.withConnection { _ in } }
      waiting.cancel()
      await #expect(throws: CancellationError.self) { try await waiting.value }
    }
    try await pool.withConnection { _ in }
  }

  @Test func `a closed pool says so`() async throws {
    let pool = try pool(size: 1)
    await pool.close()
    let fault = try await #require(throws: PostgresFault.self) { try await pool.withConnection { _ in } }
    #expect(fault.kind == .closed)
  }
}
