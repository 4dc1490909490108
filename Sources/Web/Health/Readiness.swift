package import Logging
import Values

/// Whether the store can be read and written.
///
/// It is tried at most once in a while, however often somebody wants to know: whoever asks must not be able to load the
/// site. The answer comes within a bound, also where the store answers nothing at all.
package actor Readiness {
  private let holds: Duration
  private let patience: Duration
  private let logger: Logger?
  private let attempt: @Sendable () async throws -> Void

  private var known: (isReady: Bool, until: ContinuousClock.Instant)?
  private var round = 0
  private var isTrying = false
  /// Whether the round takes longer than anybody waits for it.
  private var isLate = false
  private var waiting: [CheckedContinuation<Bool, Never>] = []

  /// - Parameters:
  ///   - holds: For how long what was found is told again.
  ///   - patience: How long somebody waits for it.
  ///   - logger: Told when it changes, and why.
  ///   - attempt: Throws where the store cannot do what the site needs.
  package init(
    holds: Duration = .seconds(2), patience: Duration = .seconds(2), logger: Logger? = nil,
    _ attempt: @escaping @Sendable () async throws -> Void
  ) {
    self.holds = holds
    self.patience = patience
    self.logger = logger
    self.attempt = attempt
  }

  /// Tries it by reading and writing one small record.
  package init(of records: any Records, _ surroundings: Surroundings, logger: Logger? = nil) {
    // Nodes that wrote the same record would be in each other's way.
    let key = surroundings.randomBytes(8)
    self.init(logger: logger) {
      let now = surroundings.now()
      try await records.change { try $0.put(.health, key, Packed.bytes(now), until: now.advanced(bySeconds: 3600)) }
      _ = try await records.look { try $0.value(.health, key) }
    }
  }

  /// Whether it can, as far as was found within the last moments.
  package func isReady() async -> Bool {
    if let known, ContinuousClock.now < known.until { return known.isReady }
    if isTrying, isLate { return false }
    if !isTrying { begin() }
    return await withCheckedContinuation { waiting.append($0) }
  }

  private func begin() {
    isTrying = true
    isLate = false
    round += 1
    let begun = round
    Task {
      do {
        try await attempt()
        found(nil)
      } catch {
        found(error)
      }
    }
    Task {
      try? await Task.sleep(for: patience)
      giveUp(begun)
    }
  }

  private func found(_ fault: (any Error)?) {
    isTrying = false
    tell(fault.map(Trouble.name(of:)))
    known = (fault == nil, .now + holds)
    answer(fault == nil)
  }

  private func giveUp(_ round: Int) {
    guard isTrying, self.round == round else { return }
    isLate = true
    tell("no answer in time")
    known = (false, .now)
    answer(false)
  }

  private func answer(_ isReady: Bool) {
    let told = waiting
    waiting = []
    for continuation in told { continuation.resume(returning: isReady) }
  }

  /// One line for each change, and not for each time that somebody asks.
  private func tell(_ cause: String?) {
    let wasReady = known?.isReady ?? true
    guard wasReady != (cause == nil) else { return }
    if let cause {
      logger?.error("not ready: the store cannot be read and written", metadata: ["cause": .string(cause)])
    } else {
      logger?.notice("ready again")
    }
  }
}
