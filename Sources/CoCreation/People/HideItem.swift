/// Stop showing one thing to somebody.
package struct HideItem: Command {
  package let item: Item
  package let from: Receiver

  package init(item: Item, from: Receiver) {
    self.item = item
    self.from = from
  }

  /// Why it may not be.
  package enum Refusal: Error, Hashable, Sendable {
    case notAllowed(Denial)
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing circle: Circle, as standing: Standing) throws(Refusal) -> [any Fact] {
    if let denial = standing.denial(of: .show, item.matter) { throw .notAllowed(denial) }
    let isShown = circle.shown.contains(Circle.Showing(item: item, to: from))
    return isShown ? [ItemHidden(item: item, from: from)] : []
  }
}
