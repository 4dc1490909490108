import CSodium
import NIOPosix
import Synchronization

/// Turns passwords and codes into hashes that cost memory and time to try out: Argon2id (RFC 9106).
///
/// It works on threads of its own, so that nothing else waits for it, and takes no more than its queue holds: signing
/// in must not become a way to stop the site.
package final class PasswordHasher: Sendable {
  private let cost: HashingCost
  private let threads: NIOThreadPool
  private let waiting = Atomic<Int>(0)
  /// A hash that no password has; checked where there is none, so that both take the same time.
  private let decoy: Mutex<String?> = Mutex(nil)

  package init(_ cost: HashingCost) {
    Sodium.start()
    self.cost = cost
    threads = NIOThreadPool(numberOfThreads: cost.threads)
    threads.start()
  }

  deinit { threads.shutdownGracefully { _ in } }

  /// Makes a hash that can be kept.
  ///
  /// - Throws: ``HashingQueueIsFull``, or ``HashingFault`` if the machine has no memory for it.
  package func hash(_ password: String) async throws -> String {
    try await run { [cost] in try Self.hash(password, cost) }
  }

  /// Whether a password is the one that a hash was made from.
  ///
  /// - Parameter hash: What was kept; `nil` where there is nothing, and then the answer is no, after as much work.
  package func isRight(_ password: String, for hash: String?) async throws -> Bool {
    try await run { [self] in
      guard let hash else {
        _ = try Self.matches(password, decoyHash())
        return false
      }
      return Self.matches(password, hash)
    }
  }

  /// Whether a hash was made at another cost than is asked today.
  package func isOutdated(_ hash: String) -> Bool {
    crypto_pwhash_str_needs_rehash(hash, UInt64(cost.passes), cost.megabytes << 20) != 0
  }

  private func run<Result: Sendable>(_ work: @escaping @Sendable () throws -> Result) async throws -> Result {
    defer { waiting.subtract(1, ordering: .relaxed) }
    let before = waiting.add(1, ordering: .relaxed).oldValue
    guard before < cost.queue + cost.threads else { throw HashingQueueIsFull() }
    return try await threads.runIfActive(work)
  }

  private func decoyHash() throws -> String {
    try decoy.withLock { kept in
      if let kept { return kept }
      let made = try Self.hash(Base64URL.encoded(Sodium.randomBytes(32)), cost)
      kept = made
      return made
    }
  }

  private static func hash(_ password: String, _ cost: HashingCost) throws -> String {
    var output = [CChar](repeating: 0, count: Int(crypto_pwhash_STRBYTES))
    let bytes = password.utf8.map { CChar(bitPattern: $0) }
    let result = crypto_pwhash_str(
      &output, bytes, UInt64(bytes.count), UInt64(cost.passes), cost.megabytes << 20)
    guard result == 0 else { throw HashingFault() }
    return String(decoding: output.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static func matches(_ password: String, _ hash: String) -> Bool {
    let bytes = password.utf8.map { CChar(bitPattern: $0) }
    return crypto_pwhash_str_verify(hash, bytes, UInt64(bytes.count)) == 0
  }
}

/// More passwords wait to be checked than the site lets wait.
package struct HashingQueueIsFull: TellsTrouble {
  package var trouble: Trouble.Kind { .unavailable(seconds: 5) }
}

/// The machine had no memory to check a password.
package struct HashingFault: TellsTrouble {
  package var trouble: Trouble.Kind { .unavailable(seconds: 30) }
}
