import ArgumentParser
import Comparison

/// A column of raw figures with its three anchors, typed as `DEV=400,550,900`.
struct Anchors: ExpressibleByArgument {
  let column: String
  /// Exclusion, crossover, inclusion.
  let values: [Double]

  init?(argument: String) {
    guard let sign = argument.lastIndex(of: "=") else { return nil }
    column = String(argument[..<sign])
    let parts = argument[argument.index(after: sign)...].split(separator: ",", omittingEmptySubsequences: false)
    values = parts.compactMap { Number.read(String($0)) }
    guard !column.isEmpty, parts.count == 3, values.count == 3 else { return nil }
  }

  /// The calibration that the anchors make.
  ///
  /// - Throws: ``BadInput`` if they are out of order.
  func calibration(file: String) throws -> DirectCalibration {
    do {
      return try DirectCalibration(exclusion: values[0], crossover: values[1], inclusion: values[2])
    } catch {
      throw BadInput(
        "\(file), row 1, column \(column): the anchors are out of order: the crossover \(Number.text(values[1])) must lie "
          + "between exclusion \(Number.text(values[0])) and inclusion \(Number.text(values[2])).")
    }
  }
}
