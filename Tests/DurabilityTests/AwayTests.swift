import Durability
import LedgerPostgres
import PostgresForTests
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(20))) struct `When PostgreSQL goes away` {
  private enum Stage { case writing, gone, again }

  @Test func `that is said, nothing acknowledged is lost, and the writing goes on when it is back`() async throws {
    try await PostgresForTests.with { server in
      let folder = try TrialFolder()
      let place = try await TrialSite.server(server.conninfo, prefix: "away", folder: folder.path).place(0)
      let stage = Mutex(Stage.writing)
      let told = try await WriterProcess.crasher().run(TrialOrder(place: place)) { told in
        stage.withLock { stage in
          switch stage {
          case .writing where told.kept.count >= 60:
            try? server.runAndWait(.crash)
            stage = .gone
          case .gone where !told.faults.isEmpty:
            try? server.runAndWait(.restart)
            stage = .again
          case .again: return told.keptSinceFault >= 60
          default: break
          }
          return false
        }
      }
      #expect(Set(told.faults.keys) == ["unreachable"])
      let found = try await Inspection(of: place, for: told)
      #expect(found.isWhole == true, "\(found)")
    }
  }
}
