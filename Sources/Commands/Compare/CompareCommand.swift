import ArgumentParser

/// The comparison of services, pilots and countries, on files.
struct CompareCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Compares services, pilots and countries: agreement, likeness, configurations, words.",
    subcommands: [
      AgreementCommand.self, SimilarityCommand.self, CalibrateCommand.self, TruthTableCommand.self,
      MinimizeCommand.self,
      NecessityCommand.self, RobustnessCommand.self, WordingCommand.self,
    ])
}
