import ArgumentParser
import Balance
import Foundation

/// How fast answers are taken and read again, and what a relationship costs in memory.
struct BenchBalance: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "balance",
    abstract: "Answers a second, live and re-read, and memory for each relationship.")

  @Option(help: "How many answers one history holds.")
  var answers = 1_000_000

  @Option(help: "How many relationships are kept in memory at once, with 500 answers each.")
  var relationships = 2_000

  func run() async throws {
    let settings = BalanceSettings()
    let diary = Self.diary(answers)
    let clock = ContinuousClock()

    var counts = [0, 0, 0]
    let bare = clock.measure { for entry in diary { counts[entry.answer.rawValue] += entry.day & 1 } }
    var history = RelationshipHistory()
    let reread = clock.measure { for entry in diary { history.add(entry.observation, on: entry.day, settings) } }
    try Figure(
      "balance.reread", seconds: reread, per: answers, baseline: "the same answers only counted", bare,
      check: counts.reduce(0, +)
    ).printLine()

    // Live: one answer, then the reading of its day, as a page would ask for it.
    let live = clock.measure {
      var history = RelationshipHistory()
      for entry in diary.prefix(20_000) {
        history.add(entry.observation, on: entry.day, settings)
        counts[0] += history.ladder(.takenOver, .own, at: entry.day, settings) == nil ? 1 : 0
      }
    }
    try Figure(
      "balance.live", seconds: live, per: min(answers, 20_000), baseline: "the same answers re-read",
      reread * Double(min(answers, 20_000)) / Double(answers), check: counts[0]
    ).printLine()

    let before = Self.residentBytes()
    let some = Self.diary(500)
    let kept = (0..<relationships).map { _ in
      some.reduce(into: RelationshipHistory()) { $0.add($1.observation, on: $1.day, settings) }
    }
    let bytes = max(0, Self.residentBytes() - before) / max(1, kept.count)
    try MemoryFigure(figure: "balance.memory", bytesPerRelationship: bytes, answersEach: some.count).printLine()
  }

  private struct Entry {
    let day: Int
    let answer: Answer
    var observation: Observation { .answer(answer, to: .choice, in: .own, place: nil) }
  }

  /// Answers over ten years, one in seven too little.
  private static func diary(_ count: Int) -> [Entry] {
    var random = SimulationRandom(seed: 1)
    return (0..<count).map { index in
      Entry(
        day: 20_454 + index * 3650 / count,
        answer: [Answer.first, .second, .second, .second, .second, .second, .third][
          Int.random(in: 0..<7, using: &random)])
    }
  }

  /// What the process holds in memory now.
  private static func residentBytes() -> Int {
    let pages = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8))?.split(separator: " ")
    return (pages.flatMap { $0.count > 1 ? Int($0[1]) : nil } ?? 0) * 4096
  }

  private struct MemoryFigure: Encodable {
    let figure: String
    let bytesPerRelationship: Int
    let answersEach: Int

    func printLine() throws { print(try OutputFormat.json(self)) }
  }

  /// One measured figure beside its baseline of the same run.
  private struct Figure: Encodable {
    let figure: String
    let seconds: Double
    let answersPerSecond: Double
    let baseline: String
    let baselineSeconds: Double
    let timesBaseline: Double
    let check: Int

    init(
      _ figure: String, seconds: Duration, per count: Int, baseline: String, _ baselineTime: Duration, check: Int
    ) {
      self.figure = figure
      self.seconds = seconds / .seconds(1)
      answersPerSecond = Double(count) / self.seconds
      self.baseline = baseline
      baselineSeconds = baselineTime / .seconds(1)
      timesBaseline = self.seconds / baselineSeconds
      self.check = check
    }

    func printLine() throws { print(try OutputFormat.json(self)) }
  }
}
