import ArgumentParser
import Comparison
import Exchange

/// Tries every choice that could have been made otherwise and tells whether the solution changes.
struct RobustnessCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "robustness",
    abstract: "Solves again for every consistency cut, number of cases, shifted anchor and left-out case.")

  @OptionGroup var data: MembershipOptions
  @OptionGroup var rule: RuleOptions
  @OptionGroup var minimize: MinimizeOptions

  @Option(
    help: ArgumentHelp(
      "A column of raw figures with its anchors; each is moved by a tenth. Give the option once for each such column.",
      valueName: "column=exclusion,crossover,inclusion"))
  var anchors: [Anchors] = []

  @Option(help: "How to print the result: table or json.")
  var format = OutputFormat.table

  func run() throws {
    InterruptSignal.listen()
    let table = try data.file.table()
    var calibrations: [String: DirectCalibration] = [:]
    for anchor in anchors { calibrations[anchor.column] = try anchor.calibration(file: table.file) }
    let memberships = try data.read(table, calibrations: calibrations)
    let rules = rule.rules(for: memberships)
    var robustness = Robustness(memberships, rules: rules, kind: minimize.solution)
    robustness.expectations = try minimize.expectations(memberships, file: table.file)
    robustness.excluded = try minimize.excluded(memberships, file: table.file)
    robustness.interruption = Interruption { InterruptSignal.wasGiven }
    var sweep = RobustnessSweep(robustness, of: memberships, kind: minimize.solution)
    sweep.run(recalibrated: try shifts(table, calibrations))
    try format.print(sweep.report(cut: rules.consistencyCut)) {
      RobustnessText(sweep.report(cut: rules.consistencyCut)).text
    }
  }

  /// The data with each anchor moved down and up, or nothing where an anchor would pass its neighbour.
  private func shifts(
    _ table: CSVTable, _ calibrations: [String: DirectCalibration]
  ) throws -> [RobustnessSweep.Shift] {
    var shifts: [RobustnessSweep.Shift] = []
    for (column, calibration) in calibrations.sorted(by: { $0.key < $1.key }) {
      for anchor in DirectCalibration.Anchor.allCases {
        for share in [-0.1, 0.1] {
          let moved = try? calibration.shifting(anchor, by: share)
          var others = calibrations
          others[column] = moved ?? calibration
          let read = moved == nil ? nil : try data.read(table, calibrations: others, tells: false)
          shifts.append(
            .init(column: column, anchor: anchor.rawValue, share: share, value: moved?[anchor], data: read))
        }
      }
    }
    return shifts
  }
}
