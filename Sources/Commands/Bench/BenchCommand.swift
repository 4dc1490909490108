import ArgumentParser

/// Figures of speed, one line of JSON each, with a baseline measured in the same run.
struct BenchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench",
    abstract: "Measures speed; prints one line of JSON for each figure, beside a baseline where it has one.",
    subcommands: [
      BenchBalance.self, BenchCompare.self, BenchCrash.self, BenchCrashWriter.self, BenchFill.self, BenchLedger.self,
      BenchMoments.self, BenchNodes.self, BenchPages.self,
    ])
}
