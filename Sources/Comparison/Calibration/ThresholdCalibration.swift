/// Sorts raw figures into levels by thresholds: one threshold gives a crisp set, several a multi-value condition.
package struct ThresholdCalibration: Equatable, Sendable {
  /// Strictly ascending.
  package let thresholds: [Double]

  /// Thresholds that are missing or not ascending.
  package struct OutOfOrder: Error, Equatable {}

  /// - Throws: ``OutOfOrder`` unless there is at least one threshold and each is above the one before.
  package init(_ thresholds: [Double]) throws(OutOfOrder) {
    guard !thresholds.isEmpty, zip(thresholds, thresholds.dropFirst()).allSatisfy({ $0 < $1 }) else {
      throw OutOfOrder()
    }
    self.thresholds = thresholds
  }

  /// The number of thresholds that the figure reaches.
  package func level(of raw: Double) -> Int {
    thresholds.count { raw >= $0 }
  }
}
