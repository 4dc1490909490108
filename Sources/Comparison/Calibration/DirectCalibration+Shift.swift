extension DirectCalibration {
  /// One of the three anchors.
  package enum Anchor: String, Sendable, CaseIterable {
    case exclusion
    case crossover
    case inclusion
  }

  /// The value of an anchor.
  package subscript(anchor: Anchor) -> Double {
    switch anchor {
    case .exclusion: exclusion
    case .crossover: crossover
    case .inclusion: inclusion
    }
  }

  /// The same calibration with one anchor moved by a share of its value.
  ///
  /// An anchor at zero moves by that share of the distance between the outer anchors.
  ///
  /// - Parameters:
  ///   - anchor: The anchor to move.
  ///   - share: As 0.1 or -0.1.
  /// - Throws: ``OutOfOrder`` if the anchor passes its neighbour.
  package func shifting(_ anchor: Anchor, by share: Double) throws(OutOfOrder) -> DirectCalibration {
    let value = self[anchor]
    let moved = value == 0 ? share * (inclusion - exclusion).magnitude : value + share * value.magnitude
    return try DirectCalibration(
      exclusion: anchor == .exclusion ? moved : exclusion,
      crossover: anchor == .crossover ? moved : crossover,
      inclusion: anchor == .inclusion ? moved : inclusion,
      logOdds: logOdds)
  }
}
