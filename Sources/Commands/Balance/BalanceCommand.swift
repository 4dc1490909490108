import ArgumentParser

/// The measure of taking over and leaving alone, on files.
struct BalanceCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "balance",
    abstract: "Reads how persons and professionals see the support: levels, gaps, ladders.",
    subcommands: [BalanceRead.self, BalanceTeam.self, BalanceARL.self, BalanceDesign.self, BalanceSimulate.self])
}
