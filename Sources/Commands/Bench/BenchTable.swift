import Comparison

/// A random truth table that anybody can make again.
///
/// splitmix64 with a seed; the top bits of each number are a configuration, condition 1 the most significant; repeated
/// configurations are skipped; the first half of the rows is positive, everything unobserved a remainder.
struct BenchTable {
  let conditions: Int
  let rows: Int
  var seed: UInt64 = 1
  let baseline: BenchFigure.Baseline
  /// Whether counting takes more than a second.
  var isLong = false

  /// The tables for which R's times are published, from a machine with 2 cores.
  static let all: [BenchTable] = [
    table(8, 20, "9.7 s: 2248 models of 5 terms", 9.7),
    table(10, 20, "1.8 s: 52 models of 3 terms", 1.8),
    table(10, 60, "error; its shortcut first.min 6.1 s", nil),
    table(12, 40, "memory error", nil),
    table(14, 60, "error", nil, isLong: true),
    table(15, 30, "memory error", nil),
    table(17, 10, "0.5 s: 1 model of 1 term", 0.5),
    table(18, 40, "memory error", nil),
    table(20, 20, "1.3 s: 2 models of 2 terms", 1.3),
    table(20, 40, "memory error", nil),
    table(22, 30, "36.6 s: 454 models of 4 terms, though one of 3 exists", 36.6),
    table(25, 10, "0.85 s: 1 model of 1 term", 0.85),
  ]

  private static func table(
    _ conditions: Int, _ rows: Int, _ said: String, _ seconds: Double?, isLong: Bool = false
  ) -> BenchTable {
    BenchTable(
      conditions: conditions, rows: rows,
      baseline: .init(what: "R QCA 3.25.1, full call: " + said, seconds: seconds), isLong: isLong)
  }

  var memberships: Memberships {
    var bits = SplitMix64(state: seed)
    var seen: Set<UInt64> = []
    var configurations: [UInt64] = []
    while configurations.count < rows {
      let configuration = bits.next() >> UInt64(64 - conditions)
      if seen.insert(configuration).inserted { configurations.append(configuration) }
    }
    return Memberships(
      units: (1...rows).map { "r\($0)" },
      conditions: (1...conditions).map { Condition(name: "C\($0)", scale: .crisp) },
      values: (0..<conditions).map { condition in
        configurations.map { Double($0 >> UInt64(conditions - 1 - condition) & 1) }
      },
      outcomeName: "OUT", outcome: (0..<rows).map { $0 < rows / 2 ? 1 : 0 })
  }

  /// Random fuzzy memberships in hundredths, whose outcome leans on two conditions.
  static func fuzzy(units: Int, conditions: Int, seed: UInt64) -> Memberships {
    var bits = SplitMix64(state: seed)
    func hundredths() -> Double { Double(bits.next() % 50 * 2 + 1) / 100 }
    let values = (0..<conditions).map { _ in (0..<units).map { _ in hundredths() } }
    return Memberships(
      units: (1...units).map { "u\($0)" },
      conditions: (1...conditions).map { Condition(name: "C\($0)", scale: .fuzzy) },
      values: values, outcomeName: "OUT",
      outcome: (0..<units).map { unit in max(min(values[0][unit], values[1][unit]), hundredths() / 2) })
  }
}

/// The generator of the random tables (Steele, Lea and Flood 2014).
private struct SplitMix64 {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
