/// What several coders made of the same units, apart from each other.
///
/// Every unit holds one place per coder; a place without a code is missing. A code is held as its position on the
/// scale, and the scale holds the value of each position in ascending order.
package struct Codings: Equatable, Sendable {
  /// The value of every code that may be used, ascending; for codes that are only names, their positions 0, 1, 2, ….
  package let scale: [Double]
  /// One row per unit, one place per coder: the position of the code on the scale, `nil` where there is none.
  package let units: [[Int?]]

  /// How many coders there are, those without a single code included.
  package var coders: Int { units.first?.count ?? 0 }

  /// Codings with numbers.
  ///
  /// - Parameters:
  ///   - numbers: One row per unit, one finite number per coder; all rows have the same length.
  ///   - scale: Numbers that could have been used, whether or not anybody did.
  package init(numbers: [[Double?]], scale: [Double] = []) {
    let ascending = Set(scale + numbers.joined().compactMap(\.self)).sorted()
    let position = Dictionary(uniqueKeysWithValues: zip(ascending, ascending.indices))
    self.init(scale: ascending, units: numbers.map { $0.map { number in number.flatMap { position[$0] } } })
  }

  /// Codings with names.
  ///
  /// - Parameters:
  ///   - labels: One row per unit, one name per coder; all rows have the same length.
  ///   - scale: Names that could have been used, in their order where they have one. Names that were used and do not
  ///     stand here come after them in alphabetical order.
  package init(labels: [[String?]], scale: [String] = []) {
    let names = Self.names(labels, scale: scale)
    let position = Dictionary(uniqueKeysWithValues: zip(names, names.indices))
    self.init(
      scale: names.indices.map(Double.init), units: labels.map { $0.map { label in label.flatMap { position[$0] } } })
  }

  /// The names of the positions on the scale that ``init(labels:scale:)`` makes.
  package static func names(_ labels: [[String?]], scale: [String] = []) -> [String] {
    let listed = Set(scale)
    let further = Set(labels.joined().compactMap(\.self)).subtracting(listed).sorted()
    var seen: Set<String> = []
    return scale.filter { seen.insert($0).inserted } + further
  }

  init(scale: [Double], units: [[Int?]]) {
    self.scale = scale
    self.units = units
  }

  /// The same codes with their order only: each value is replaced by its position.
  package var ranked: Codings {
    Codings(scale: scale.indices.map(Double.init), units: units)
  }

  /// The same codings asked about one code alone: 1 where it was used, 0 where another was.
  ///
  /// - Parameter position: The code's position on the scale.
  package func used(_ position: Int) -> Codings {
    Codings(scale: [0, 1], units: units.map { $0.map { code in code.map { $0 == position ? 1 : 0 } } })
  }

  /// The same codings with the units blank that some coder did not code.
  package var complete: Codings {
    Codings(scale: scale, units: units.map { $0.contains(nil) ? $0.map { _ in nil } : $0 })
  }

  /// How often each code was used: one count per position on the scale.
  package var counts: [Int] {
    units.joined().reduce(into: [Int](repeating: 0, count: scale.count)) { counts, code in
      if let code { counts[code] += 1 }
    }
  }

  /// How many codes can be compared with another code of the same unit.
  package var pairable: Int {
    units.map { $0.count { $0 != nil } }.filter { $0 > 1 }.reduce(0, +)
  }
}
