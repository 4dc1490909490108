import ArgumentParser
import Balance

/// Simulates relationships with the product's own fold: false signals, delays, and the rules about asking.
struct BalanceSimulate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate",
    abstract: "Operating characteristics: false signals a year and weeks until a change shows.")

  /// What is watched.
  enum Subject: String, ExpressibleByArgument, CaseIterable {
    case ladder
    case silence
    case questions
    case asking
  }

  @Option(help: "The usual share of event days, above 0 and at most 0.45.")
  var reference = 0.15
  @Option(help: "Answers a week, above 0 and at most 70.")
  var rate = 2.0
  @Option(help: "The change, as a ratio of odds, 1 or more.")
  var shift = 3.0
  @Option(help: "How many relationships, 1 to 1000000.")
  var relationships = 400
  @Option(help: "The seed: the same seed gives the same figures.")
  var seed: UInt64 = 1
  @Option(help: "The spread of days on the logit scale, 0 or more.")
  var dayEffect = 0.7
  @Option(help: "The spread of persons on the logit scale, 0 or more.")
  var personEffect = 0.5
  @Option(help: "ladder, silence, questions (all directions together) or asking (place of pictures, practice).")
  var of: Subject = .ladder
  @Option(help: "Weeks from a question to the talk that closes it, for questions.")
  var weeksUntilTalk = 2
  @Option(help: "table or json.")
  var format: OutputFormat = .table

  func validate() throws {
    let faults = [
      reference > 0 && reference <= 0.45 ? nil : "--reference \(reference): expected above 0 and at most 0.45.",
      rate > 0 && rate <= 70 ? nil : "--rate \(rate): expected above 0 and at most 70.",
      shift >= 1 && shift <= 1000 ? nil : "--shift \(shift): expected 1 to 1000.",
      (1...1_000_000).contains(relationships) ? nil : "--relationships \(relationships): expected 1 to 1000000.",
      dayEffect >= 0 && dayEffect <= 5 ? nil : "--day-effect \(dayEffect): expected 0 to 5.",
      personEffect >= 0 && personEffect <= 5 ? nil : "--person-effect \(personEffect): expected 0 to 5.",
      (0...52).contains(weeksUntilTalk) ? nil : "--weeks-until-talk \(weeksUntilTalk): expected 0 to 52.",
    ].compactMap(\.self)
    guard faults.isEmpty else { throw ValidationError(faults.joined(separator: "\n")) }
  }

  func run() async throws {
    let plan = SimulationPlan(
      reference: reference, answersPerWeek: rate, shift: shift, relationships: relationships, seed: seed,
      dayEffect: dayEffect, personEffect: personEffect)
    let bar = ProgressBar("simulating", total: relationships)
    let result = figures(plan, BalanceSettings(), progress: bar.update(done:))
    try format.print(result) {
      var table = TextTable("figure", "value")
      for (name, value) in result.sorted(by: { $0.key < $1.key }) { table.add(name, rounded(value.wrappedValue)) }
      return table.text
    }
  }

  private func figures(
    _ plan: SimulationPlan, _ settings: BalanceSettings, progress: (Int) -> Void
  ) -> [String: Nullable<Double>] {
    func all(_ figures: [String: Double?]) -> [String: Nullable<Double>] { figures.mapValues(Nullable.init) }
    switch of {
    case .ladder, .silence:
      let found = LadderSimulation(plan, of: of == .silence ? .silence : .takenOver, settings, progress: progress)
      return all([
        "falseYellowPerYear": found.falseYellowPerYear, "falseOrangePerYear": found.falseOrangePerYear,
        "withoutOwnReference": found.withoutOwnReference, "medianWeeksToYellow": found.medianWeeksToYellow,
        "medianWeeksToOrange": found.medianWeeksToOrange,
        "orangeWithin8Weeks": found.orangeWithin8Weeks, "orangeWithin26Weeks": found.orangeWithinAll,
      ])
    case .questions:
      let found = QuestionSimulation(plan, weeksUntilTalk: weeksUntilTalk, settings, progress: progress)
      let directions = found.byDirection.map { ("falseQuestionsPerYear.\($0.key.rawValue)", $0.value as Double?) }
      return all(
        Dictionary(uniqueKeysWithValues: directions + [("falseQuestionsPerYear", found.falseQuestionsPerYear)]))
    case .asking:
      let found = AskingSimulation(plan, settings, progress: progress)
      let practice = found.practiceHeldBack.map {
        ("practiceHeldBack.right\(rounded($0.right, decimals: 2))", $0.share as Double?)
      }
      return all(
        Dictionary(
          uniqueKeysWithValues: practice + [
            ("placeWronglyMarkedWithin2Years", found.placeWronglyMarked),
            ("placeWronglyMarkedAtATime", found.placeWronglyMarkedAtATime),
            ("placeFoundWithin13Weeks", found.placeFoundWithin13Weeks),
            ("placeFoundWithin26Weeks", found.placeFoundWithin26Weeks),
          ]))
    }
  }
}
