import ArgumentParser
import Balance

/// The ladder for a usual share and a rate, and how fast it notices changes.
struct BalanceDesign: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "design",
    abstract: "Steps, height, run length and delays of the ladder for a usual share and a rate.")

  @Option(help: "The usual share of event days, above 0 and below 1.")
  var reference: Double
  @Option(help: "Days with answers a week, above 0 and at most 7.")
  var daysPerWeek: Double
  @Option(help: "Years between two false signals, above 0.")
  var years = 1.0
  @Option(help: "table or json.")
  var format: OutputFormat = .table

  func validate() throws {
    let faults = [
      reference > 0 && reference < 1 ? nil : "--reference \(reference): expected above 0 and below 1.",
      daysPerWeek > 0 && daysPerWeek <= 7 ? nil : "--days-per-week \(daysPerWeek): expected above 0 and at most 7.",
      years > 0 && years <= 100 ? nil : "--years \(years): expected above 0 and at most 100.",
    ].compactMap(\.self)
    guard faults.isEmpty else { throw ValidationError(faults.joined(separator: "\n")) }
  }

  func run() async throws {
    guard let steps = LadderSteps.forReference(reference, BalanceSettings()) else {
      try format.print(NoLadder()) {
        "No ladder: above \(BalanceSettings().highestReference) the level itself is the message."
      }
      return
    }
    let result = Design(steps, reference: reference, daysPerWeek: daysPerWeek, years: years)
    try format.print(result) { result.table }
  }

  /// What is printed where the level is the message.
  private struct NoLadder: Encodable {
    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Keys.self)
      try container.encodeNil(forKey: .ladder)
    }

    enum Keys: CodingKey {
      case ladder
    }
  }
}

extension BalanceDesign {
  /// A ladder with its delays.
  struct Design: Encodable {
    let up: Int
    let down: Int
    let height: Int
    let arl: Double
    let years: Double
    let delays: [Delay]

    /// How long a change of one size takes to show, from the steady state.
    struct Delay: Encodable {
      let oddsRatio: Double
      let probability: Double
      let weeks: Double
      let within4: Double
      let within8: Double
      let within13: Double
    }

    init(_ steps: LadderSteps, reference: Double, daysPerWeek: Double, years: Double) {
      let height = LadderDesign.height(steps, reference: reference, daysBetweenSignals: 52 * daysPerWeek * years)
      let length = RunLength(steps, height: height)
      let steady = length.steadyState(probability: reference).values
      up = steps.up
      down = steps.down
      self.height = height
      arl = length.mean(probability: reference)
      self.years = arl / (52 * daysPerWeek)
      delays = [2, 3, 5, 10].map { ratio in
        let after = Odds.share(reference, timesOdds: ratio)
        func within(_ weeks: Double) -> Double {
          Arrivals(mean: weeks * daysPerWeek).probability {
            length.distribution(from: steady, probability: after, days: $0)
          }
        }
        return Delay(
          oddsRatio: ratio, probability: after, weeks: length.delay(from: reference, to: after) / daysPerWeek,
          within4: within(4), within8: within(8), within13: within(13))
      }
    }

    var table: String {
      var table = TextTable("odds ratio", "share of event days", "mean weeks", "within 4", "within 8", "within 13")
      for delay in delays {
        table.add(
          rounded(delay.oddsRatio, decimals: 0), rounded(delay.probability), rounded(delay.weeks, decimals: 1),
          rounded(delay.within4, decimals: 2), rounded(delay.within8, decimals: 2), rounded(delay.within13, decimals: 2)
        )
      }
      return """
        +\(up) on an event day, -\(down) on a calm day, signal at \(height)
        \(rounded(arl, decimals: 1)) days with answers between two false signals: \(rounded(years, decimals: 2)) years

        \(table.text)
        """
    }
  }
}
