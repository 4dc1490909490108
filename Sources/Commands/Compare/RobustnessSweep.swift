import Comparison

/// All the choices tried one after another, with a bar that shows how far it has come.
struct RobustnessSweep {
  /// Data with one anchor moved.
  struct Shift {
    let column: String
    let anchor: String
    let share: Double
    /// Where the anchor lies now; missing if it would pass its neighbour, as is the data then.
    let value: Double?
    let data: Memberships?
  }

  private let robustness: Robustness
  private let data: Memberships
  private let kind: SolutionKind
  private var intervals: [Robustness.Interval] = []
  private var frequencies: [(n: Int, outcome: Robustness.Outcome)] = []
  private var shifts: [(shift: Shift, outcome: Robustness.Outcome?)] = []
  private var leftOut: [Robustness.Outcome] = []
  private var wasStopped = false

  init(_ robustness: Robustness, of data: Memberships, kind: SolutionKind) {
    self.robustness = robustness
    self.data = data
    self.kind = kind
  }

  mutating func run(recalibrated: [Shift]) {
    let (cuts, counts) = (robustness.cuts, robustness.frequencies)
    let bar = ProgressBar(
      "Trying other choices", total: cuts.count + counts.count + recalibrated.count + data.units.count)
    var done = 0
    func goesOn() -> Bool {
      done += 1
      bar.update(done: done)
      return !robustness.interruption.isRequested()
    }
    for (index, cut) in cuts.enumerated() where !wasStopped {
      intervals.append(robustness.interval(above: index == 0 ? 0 : cuts[index - 1], atMost: cut))
      wasStopped = !goesOn()
    }
    for count in counts where !wasStopped {
      frequencies.append((count, robustness.outcome(frequency: count)))
      wasStopped = !goesOn()
    }
    for shift in recalibrated where !wasStopped {
      shifts.append((shift, shift.data.map(robustness.outcome(recalibrated:))))
      wasStopped = !goesOn()
    }
    for unit in data.units.indices where !wasStopped {
      leftOut.append(robustness.outcome(leavingOut: unit))
      wasStopped = !goesOn()
    }
  }

  func report(cut: Double) -> RobustnessReport {
    let notation = TermNotation(data)
    func texts(_ outcome: Robustness.Outcome, _ kind: SolutionKind) -> [[String]] {
      (outcome.models[kind] ?? []).map { $0.map(notation.text) }
    }
    func models(_ outcome: Robustness.Outcome) -> RobustnessReport.Models {
      .init(
        positiveRows: outcome.positiveRows, complex: texts(outcome, .complex),
        parsimonious: texts(outcome, .parsimonious), intermediate: texts(outcome, .intermediate))
    }
    return RobustnessReport(
      outcome: data.outcomeName, solution: kind.rawValue, cut: cut,
      headline: robustness.headline.map { $0.map(notation.text).sorted() }.sorted { $0.lexicographicallyPrecedes($1) },
      unchanged: robustness.unchanged(intervals).map { .init(above: $0.above, atMost: $0.atMost) },
      cuts: intervals.map { .init(above: $0.above, atMost: $0.atMost, models: models($0.outcome)) },
      frequencies: frequencies.map { .init(n: $0.n, models: models($0.outcome)) },
      anchors: shifts.map { shift, outcome in
        .init(
          column: shift.column, anchor: shift.anchor, share: shift.share, value: shift.value,
          models: outcome.map { texts($0, kind) }, unchanged: outcome.map(robustness.isHeadline))
      },
      cases: zip(data.units, leftOut).map { unit, outcome in
        .init(unit: unit, models: texts(outcome, kind), unchanged: robustness.isHeadline(outcome))
      },
      stopped: wasStopped ? true : nil)
  }
}
