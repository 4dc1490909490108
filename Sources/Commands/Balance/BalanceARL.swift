import ArgumentParser
import Balance

/// The exact mean run length of a ladder.
struct BalanceARL: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "arl",
    abstract: "The exact mean number of days with answers until a ladder signals.")

  @Option(help: "Steps up on an event day, 1 or more.")
  var up: Int
  @Option(help: "Steps down on a calm day, 1 or more.")
  var down: Int
  @Option(help: "The height that signals, 1 to 5000.")
  var height: Int
  @Option(help: "The probability of an event day, above 0 and at most 1.")
  var probability: Double
  @Option(help: "The value to start from, 0 to height - 1.")
  var start = 0
  @Option(help: "table or json.")
  var format: OutputFormat = .table

  func validate() throws {
    let faults = [
      up >= 1 ? nil : "--up \(up): expected 1 or more.",
      down >= 1 ? nil : "--down \(down): expected 1 or more.",
      (1...5000).contains(height) ? nil : "--height \(height): expected 1 to 5000.",
      probability > 0 && probability <= 1 ? nil : "--probability \(probability): expected above 0 and at most 1.",
      start >= 0 && start < height ? nil : "--start \(start): expected 0 to one less than the height.",
    ].compactMap(\.self)
    guard faults.isEmpty else { throw ValidationError(faults.joined(separator: "\n")) }
  }

  func run() async throws {
    struct Result: Encodable {
      let arl: Double
    }
    let mean = RunLength(LadderSteps(up: up, down: down), height: height).mean(probability: probability, start: start)
    try format.print(Result(arl: mean)) { "\(rounded(mean, decimals: 2)) days with answers" }
  }
}
