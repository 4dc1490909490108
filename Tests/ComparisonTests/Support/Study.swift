import Comparison
import Exchange
import Foundation

/// A CSV file of a published study or a bench table, as units with memberships.
enum Study {
  /// Reads a file.
  ///
  /// - Parameters:
  ///   - url: The file; its first column names the units.
  ///   - conditions: Columns; all but the outcome if missing.
  ///   - outcome: A column.
  ///   - level: The level that is the outcome, in a multi-value column.
  static func read(_ url: URL, conditions: [String]? = nil, outcome: String, level: Int? = nil) throws -> Memberships {
    let table = try CSVTable([UInt8](Data(contentsOf: url)), file: url.lastPathComponent)
    func column(_ name: String) throws -> [Double?] {
      let position = try table.position(of: name)
      return table.rows.map { Double($0.fields[position]) }
    }
    let names = conditions ?? table.header.dropFirst().filter { $0 != outcome }
    let values = try names.map(column)
    return Memberships(
      units: table.rows.map { $0.fields[0] },
      conditions: zip(names, values).map { Condition(name: $0, scale: scale($1.compactMap(\.self))) },
      values: values, outcomeName: outcome,
      outcome: try column(outcome).map { value in
        guard let level else { return value ?? .nan }
        return value == Double(level) ? 1 : 0
      })
  }

  private static func scale(_ values: [Double]) -> Condition.Scale {
    if values.contains(where: { $0 != $0.rounded() }) { return .fuzzy }
    let greatest = values.max() ?? 0
    return greatest > 1 ? .multiValue(levels: Int(greatest) + 1) : .crisp
  }

  /// A file among the vectors.
  static func vector(_ name: String) throws -> URL {
    guard let url = Bundle.module.url(forResource: "Vectors/" + name, withExtension: nil) else {
      throw CocoaError(.fileNoSuchFile)
    }
    return url
  }

  /// The folder with data of published studies, which this repository may not hold.
  ///
  /// The tests that need it are skipped where the variable is missing.
  static let referenceData = ProcessInfo.processInfo.environment["SAMSPEL_REFERENCE_DATA"].map { URL(filePath: $0) }
}

/// A set of models as sets of sets of literals, in which no order counts.
typealias ModelSet = Set<Set<Set<Substring>>>

extension ModelSet {
  init(_ models: [[String]]) {
    self = Set<Set<Set<Substring>>>(
      models.map { Set<Set<Substring>>($0.map { Set<Substring>($0.split(separator: "*")) }) })
  }

  init(_ solution: Solution, of data: Memberships) {
    let notation = TermNotation(data)
    self.init(solution.models.map { $0.terms.map(notation.text) })
  }
}

/// A generator of pseudo-random numbers that gives the same sequence for the same seed (splitmix64).
struct SeededBits: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
