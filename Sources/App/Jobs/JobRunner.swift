package import CoCreation
package import Ledger
package import Logging
import ServiceLifecycle
package import Values
import Web

/// Does what falls due, once a minute: any number of nodes may run one, and each day's work is done by one of them.
///
/// What was missed while nothing ran is made up, oldest day first. A fault ends one piece of work and no other; the next
/// pulse tries it again. What fails for one person is tried again for that person alone.
package struct JobRunner: ServiceLifecycle.Service {
  private let ledger: Ledger
  private let area: ID<Area>
  private let work: DueWork
  private let secret: Secret
  private let roots: Journal
  private let clock: @Sendable () -> Instant
  private let pause: Duration
  private let logger: Logger

  /// - Parameters:
  ///   - roots: The file outside the store that the roots of days are added to.
  ///   - clock: The time now.
  ///   - pause: How long to wait between two pulses.
  package init(
    _ ledger: Ledger, in area: ID<Area>, _ work: DueWork, secret: Secret, roots: Journal,
    clock: @escaping @Sendable () -> Instant, pause: Duration = .seconds(60), logger: Logger
  ) {
    self.ledger = ledger
    self.area = area
    self.work = work
    self.secret = secret
    self.roots = roots
    self.clock = clock
    self.pause = pause
    self.logger = logger
  }

  /// Runs until the process is told to stop.
  package func run() async throws {
    await cancelWhenGracefulShutdown {
      await withTaskExecutorPreference(JobExecutor()) {
        while !Task.isCancelled {
          await pulse()
          try? await Task.sleep(for: pause)
        }
      }
    }
  }

  /// Does once what is due now.
  package func pulse() async {
    await attempt("days") { [self] in
      let now = clock()
      let (today, second) = work.zone.time(at: now)
      let zones = try await zones()
      for hour in AskingHours.ticks(on: today, by: work.zone, for: zones) {
        let isPast = hour * 3600 <= second
        await attempt("drawing") { try await run(.drawing(atHour: hour, work), through: isPast ? today : today - 1) }
      }
      // A day is over only when it is over in every service.
      let ended = (zones.map { $0.time(at: now).day }.min() ?? today) - 1
      for job in dailyJobs { await attempt(job.kind.name) { try await run(job, through: ended) } }
    }
    await attempt("retention") { [self] in _ = try await ledger.eraseConfirmed(work, in: area) }
    await attempt("roots") { [self] in
      guard let key = secret.signingKey else { throw LedgerFault.failed(code: 0) }
      _ = try await ledger.closeDays(in: area, signedBy: key, journal: roots)
    }
  }

  /// The work of a day that has ended everywhere, in the order in which one rests on the other.
  private var dailyJobs: [Job] {
    [
      .closingAskings(work), .readingSignals(work), .followingDrift(work), .announcingRenewals(work),
      .passingOnConcerns(work), .passingOnFrameQuestions(work), .freezingPatterns(work), .findingRetention(work),
      .clearing,
    ]
  }

  private func run(_ job: Job, through day: Day) async throws {
    let logger = logger
    _ = try await ledger.run(job, through: day, in: area) { failure in
      logger.error(
        "work that fell due failed for one person and is tried again",
        metadata: [
          "job": "\(failure.job)", "day": "\(failure.day)", "person": "\(failure.person)", "times": "\(failure.count)",
        ])
    }
  }

  /// The zones by whose days work falls due: the installation's own, and those of its services.
  private func zones() async throws -> [Zone] {
    let own = work.zone
    return try await ledger.read(area) { entries in
      let services = try entries.organisations().flatMap { try entries.services(of: $0.id) }
      return Array(Set([own] + services.map(\.zone)))
    }
  }

  /// Runs one piece of work; a fault is logged by its kind alone, without anybody's words.
  private func attempt(_ what: String, _ body: () async throws -> Void) async {
    do {
      try await body()
    } catch is CancellationError {
      return
    } catch {
      logger.error("work that fell due failed", metadata: ["job": "\(what)", "fault": "\(Trouble.name(of: error))"])
    }
  }
}
