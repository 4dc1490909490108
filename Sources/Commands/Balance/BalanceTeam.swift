import ArgumentParser
import Balance
import Exchange
import Foundation
import Values

/// What may be shown of a service's team in one quarter.
struct BalanceTeam: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "team",
    abstract: "A service's pattern in one quarter: rounded, over at least five persons, or nothing.")

  @Argument(help: "CSV as for read, with a column service and, if known, person.")
  var file: InputFile

  @Option(help: "The service, as the file names it.")
  var service: String

  @Option(help: "The quarter, such as 2026Q1; it must have ended.")
  var quarter: Quarter

  @Option(help: "Whose answers: own, own-with-helper, signs, representative or professional.")
  var stream: Balance.Stream = .own

  @Option(help: "How many professionals the answers are about; the file does not name them.")
  var professionals: Int?

  @Option(help: "table or json.")
  var format: OutputFormat = .table

  func run() async throws {
    let table = try file.table()
    _ = try table.position(of: "service")
    let answers = try AnswersFile(table, BalanceSettings())
    let team = answers.relationships.filter { $0.service == service }
    guard !team.isEmpty else {
      let names = Set(answers.relationships.compactMap(\.service)).sorted().joined(separator: ", ")
      throw BadInput("\(file.name), column service: there is no service \(service); the file has \(names).")
    }
    let release = TeamRelease(
      quarter, answers: persons(team, in: quarter), previous: persons(team, in: quarter.previous),
      professionals: professionals.map(TeamRelease.Professionals.counted) ?? .notRecorded, on: Self.today)
    let result = TeamResult(service, release)
    try format.print(result) { result.table }
  }

  private func persons(
    _ team: [AnswersFile.Relationship], in quarter: Quarter
  ) -> [Question: [String: QuarterCounts]] {
    let histories = Dictionary(grouping: team, by: \.personOrOwnName).mapValues { $0.map(\.history) }
    let pairs = Question.allCases.map { question in
      let counts = histories.mapValues { QuarterCounts($0.map { $0.counts(in: quarter, question, stream) }) }
      return (question, counts.filter { $0.value.total > 0 })
    }
    return Dictionary(uniqueKeysWithValues: pairs.filter { !$0.1.isEmpty })
  }

  /// The only clock in these commands: a quarter that has not ended must not be shown, whatever the file says.
  private static var today: Int { Int((Date().timeIntervalSince1970 / 86_400).rounded(.down)) }
}

extension Quarter: ExpressibleByArgument {
  package init?(argument: String) {
    self.init(argument)
  }
}

extension Balance.Stream: ExpressibleByArgument {}
