/// Kills a writer in the middle of its work, again and again, and looks each time whether all is there that it was told.
package struct CrashTrial: Sendable {
  /// What many kills came to.
  package struct Outcome: Sendable {
    /// How many writers were killed.
    package var kills = 0
    /// How many entries were acknowledged before.
    package var kept = 0
    /// How many erasures were.
    package var erased = 0
    /// What was found after the first kill that left something wrong; `nil` if none did.
    package var wrong: Inspection?

    package init() {}
  }

  /// How many kills one store lives through, before a new one is begun: looking at all of it takes longer each time.
  private static let killsPerStore = 10

  private let writer: WriterProcess
  private let tasks: Int
  /// The most entries that a writer is told of before it is killed.
  private let longest: Int
  private let site: TrialSite

  /// - Parameters:
  ///   - site: Where stores may be made; each is removed when the next begins, if all was well.
  ///   - longest: The most entries that a writer is told of before it is killed.
  package init(_ writer: WriterProcess, at site: TrialSite, tasks: Int = 8, longest: Int = 120) {
    self.writer = writer
    self.site = site
    self.tasks = tasks
    self.longest = longest
  }

  /// Kills and looks, until something is wrong or it was enough.
  ///
  /// - Parameters:
  ///   - kills: How many writers to kill.
  ///   - random: When each is killed.
  ///   - progress: Called after each kill with how many there were.
  ///   - strike: Called with the number of a kill just before it, for what else is to go wrong at that moment.
  /// - Throws: ``TrialFault``, and what the store throws when it cannot be opened.
  package func run(
    kills: Int, random: inout some RandomNumberGenerator, progress: (Int) -> Void = { _ in },
    strike: @escaping @Sendable (Int) -> Void = { _ in }
  ) async throws -> Outcome {
    var outcome = Outcome()
    var told = Acknowledgements()
    var store: TrialPlace?
    for kill in 0..<kills {
      if kill.isMultiple(of: Self.killsPerStore) {
        let number = kill / Self.killsPerStore
        if number > 0 { try await site.clear(number - 1) }
        told = Acknowledgements()
        store = try await site.place(number)
      }
      guard let store else { break }
      let enough = Int.random(in: 1...longest, using: &random)
      let news = try await writer.run(TrialOrder(place: store, tasks: tasks)) { told in
        guard told.kept.count >= enough else { return false }
        strike(kill)
        return true
      }
      told.take(news)
      outcome.kills += 1
      outcome.kept += news.kept.count
      outcome.erased += news.erased.count
      let found = try await Inspection(of: store, for: told, rebuilding: kill % 5 == 4)
      progress(outcome.kills)
      guard found.isWhole else {
        outcome.wrong = found
        break
      }
    }
    return outcome
  }
}
