import Synchronization
import Values
import Web

/// Credentials in memory.
final class MemoryAccounts: Accounts {
  private let all = Mutex<[ID<Account>: Credentials]>([:])

  func add(_ credentials: Credentials) { all.withLock { $0[credentials.account] = credentials } }

  func credentials(named name: String) async throws -> Credentials? {
    all.withLock { $0.values.first { $0.name == name } }
  }

  func credentials(of account: ID<Account>) async throws -> Credentials? { all.withLock { $0[account] } }

  func change(_ account: ID<Account>, _ body: @Sendable @escaping (inout Credentials) -> Void) async throws {
    all.withLock { all in
      guard var found = all[account] else { return }
      body(&found)
      all[account] = found
    }
  }
}
