import Durability
import PostgresForTests
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(20))) struct `When a writer is killed` {
  @Test func `all that SQLite acknowledged is there, after each of 50 kills`() async throws {
    let folder = try TrialFolder()
    let trial = CrashTrial(try .crasher(), at: .folder(folder.path))
    var random = Seeded(50)
    let outcome = try await trial.run(kills: 50, random: &random)
    #expect(outcome.wrong == nil)
    #expect(outcome.kills == 50)
    #expect(outcome.kept > 50 && outcome.erased > 0)
  }

  @Test func `all that PostgreSQL acknowledged is there, after each of 50 kills, the server's own among them`()
    async throws
  {
    try await PostgresForTests.with { server in
      let folder = try TrialFolder()
      let trial = CrashTrial(
        try .crasher(), at: .server(server.conninfo, prefix: "trial", folder: folder.path), longest: 60)
      let crashes = Mutex(0)
      var random = Seeded(51)
      let outcome = try await trial.run(kills: 50, random: &random) { kill in
        guard kill % 8 == 7 else { return }
        // The writer is killed while the server lies down; then the server recovers from its log.
        guard (try? server.runAndWait(.crash)) != nil, (try? server.runAndWait(.restart)) != nil else { return }
        crashes.withLock { $0 += 1 }
      }
      #expect(crashes.withLock { $0 } == 6)
      #expect(outcome.wrong == nil)
      #expect(outcome.kills == 50)
      #expect(outcome.kept > 50 && outcome.erased > 0)
    }
  }
}
