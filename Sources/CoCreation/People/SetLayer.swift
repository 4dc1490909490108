/// Pause, end or take up the voluntary layer; only the person does, and support goes on as before.
package struct SetLayer: Command {
  package let layer: VoluntaryLayer

  package init(layer: VoluntaryLayer) {
    self.layer = layer
  }

  /// Why it may not be.
  package enum Refusal: Error, Hashable, Sendable {
    case notAllowed(Denial)
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing circle: Circle, as standing: Standing) throws(Refusal) -> [any Fact] {
    if let denial = standing.denial(of: .arrange, .voluntaryLayer) { throw .notAllowed(denial) }
    return circle.layer == layer ? [] : [LayerSet(layer: layer)]
  }
}
