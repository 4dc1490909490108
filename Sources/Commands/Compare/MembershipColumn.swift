import Comparison
import Exchange

/// A column of memberships or levels, checked value by value.
struct MembershipColumn {
  let name: String
  let scale: Condition.Scale
  /// The values; missing where the cell holds a don't-care.
  let values: [Double?]

  var levels: Int {
    guard case .multiValue(let levels) = scale else { return 2 }
    return levels
  }

  /// Reads a column.
  ///
  /// A column of whole numbers with one above 1 is multi-value; one with a number that is not whole is fuzzy; any other
  /// is crisp. `-` is a don't-care, which fuzzy columns cannot have.
  ///
  /// - Parameter calibration: If given, the cells are raw figures and are turned into memberships first.
  /// - Throws: ``CSVFault`` at the first cell that is empty, no number, outside 0 to 1, or no level.
  init(_ name: String, of table: CSVTable, calibration: DirectCalibration? = nil) throws(CSVFault) {
    let position = try table.position(of: name)
    var values: [Double?] = []
    for row in table.rows {
      let value = try Self.value(in: row, at: position, of: table)
      values.append(calibration.map { anchors in value.map(anchors.membership) } ?? value)
    }
    let numbers = values.compactMap(\.self)
    let isFuzzy = numbers.contains { $0 != $0.rounded() }
    let greatest = numbers.max() ?? 0
    for (row, value) in zip(table.rows, values) {
      guard let value else {
        if isFuzzy { throw table.fault(in: row, at: position, "a fuzzy condition cannot be a don't-care") }
        continue
      }
      if value < 0 || isFuzzy && value > 1 {
        throw table.fault(
          in: row, at: position,
          "\(Number.text(value)) is no membership from 0 to 1; turn raw figures into memberships with compare calibrate"
        )
      }
      if value >= Double(Condition.mostLevels) {
        throw table.fault(
          in: row, at: position,
          "\(Number.text(value)) is above the highest level, \(Condition.mostLevels - 1); "
            + "turn raw figures into memberships or levels with compare calibrate")
      }
    }
    self.name = name
    self.values = values
    scale = isFuzzy ? .fuzzy : greatest > 1 ? .multiValue(levels: Int(greatest) + 1) : .crisp
  }

  private static func value(in row: CSVRow, at position: Int, of table: CSVTable) throws(CSVFault) -> Double? {
    let cell = row.fields[position].trimmingSpaces
    if cell == "-" { return nil }
    guard !cell.isEmpty else {
      throw table.fault(in: row, at: position, "the value is missing; fill it in or leave the case out")
    }
    guard let value = Number.read(cell) else {
      throw table.fault(in: row, at: position, "expected a number, found \(cell)")
    }
    return value
  }
}
