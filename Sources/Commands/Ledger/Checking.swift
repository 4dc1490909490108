import CoCreation
import Ledger
import Synchronization
import Values

/// The verification of a whole store, area by area, with its progress.
struct Checking {
  private let store: any CopiedStore
  private let ledger: Ledger

  init(_ store: any CopiedStore, _ ledger: Ledger) {
    (self.store, self.ledger) = (store, ledger)
  }

  /// - Parameters:
  ///   - journals: The lines of files with roots that were kept outside the store.
  ///   - own: The public key in the installation's key file, where that can be read.
  func verify(journals: [String] = [], own: [UInt8]? = nil) async throws -> [(area: ID<Area>, found: Verification)] {
    let all = try await store.withSnapshot { try $0.rowCount(of: .entry) }
    let bar = Mutex(ProgressBar("verify", total: all))
    var results: [(area: ID<Area>, found: Verification)] = []
    for area in try await store.areas() {
      let before = results.reduce(0) { $0 + $1.found.entryCount }
      let found = try await ledger.verify(area, journals: journals, own: own) { done in
        bar.withLock { $0.update(done: before + done) }
      }
      results.append((area, found))
    }
    return results
  }
}
