package import Values

/// Take the person's code of pictures away, which nobody else can make: a way back for whoever has forgotten it.
package struct RemovePictureCode: Command {
  package init() {}

  /// Why it may not be.
  package enum Refusal: Error, Hashable, Sendable {
    case notAllowed(Denial)
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing circle: Circle, as standing: Standing) throws(Refusal) -> [any Fact] {
    if let denial = standing.denial(of: .arrange, .pairing) { throw .notAllowed(denial) }
    guard let by = standing.human else { throw .notAllowed(.never(standing.kind)) }
    return [PictureCodeRemoved(by: by, told: circle.witness(beside: by, on: standing.day))]
  }
}

/// Somebody took the person's code of pictures away: from now on a tap alone opens, until the person makes another.
///
/// It is told to the person and to one more in the circle, as a pairing is.
package struct PictureCodeRemoved: Fact {
  package static let kind = FactKind("device.pictures.removed", version: 1)
  package static let recordClass = RecordClass.technical

  package let by: ID<Human>
  /// One more in the circle who is told; `nil` where there is nobody else.
  package let told: ID<Human>?

  package init(by: ID<Human>, told: ID<Human>?) {
    self.by = by
    self.told = told
  }
}
