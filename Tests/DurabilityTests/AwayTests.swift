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
            guard (try? server.runAndWait(.crash)) != nil else { return true }
            stage = .gone
          case .gone where !told.faults.isEmpty:
            guard (try? server.runAndWait(.restart)) != nil else { return true }
            stage = .again
          case .again: return told.keptSinceFault >= 60
          default: break
          }
          // What never comes is found below.
          return told.kept.count > 5000
        }
      }
      #expect(Set(told.faults.keys) == ["unreachable"])
      #expect(told.keptSinceFault >= 60)
      let found = try await Inspection(of: place, for: told)
      #expect(found.isWhole == true, "\(found)")
    }
  }
}
