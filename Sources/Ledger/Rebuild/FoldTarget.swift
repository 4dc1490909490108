import Values

/// A map that live entries are folded into: one that serves, or one that a rebuild fills.
struct FoldTarget: Sendable {
  let projection: Projection
  let map: MapName
  /// The place up to which a rebuild has come; `nil` while it has not begun.
  private let end: Place?
  private let isWhole: Bool

  /// The targets of a projection.
  static func all(_ projection: Projection, _ state: ProjectionState) -> [FoldTarget] {
    let serving = state.serving.map { FoldTarget(projection, $0, end: nil, isWhole: true) }
    let building = state.building.map { FoldTarget(projection, $0.generation, end: $0.upTo, isWhole: false) }
    return [serving, building].compactMap(\.self)
  }

  private init(_ projection: Projection, _ generation: Int, end: Place?, isWhole: Bool) {
    self.projection = projection
    self.map = projection.name.generation(generation)
    self.end = end
    self.isWhole = isWhole
  }

  /// Whether an entry at a place is folded in now, and not later by the rebuild.
  func covers(_ place: Place) -> Bool {
    isWhole || end.map { place <= $0 } ?? false
  }
}
