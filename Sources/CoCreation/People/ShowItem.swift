/// Show one thing to somebody; the person alone does so.
package struct ShowItem: Command {
  package let item: Item
  package let to: Receiver

  package init(item: Item, to: Receiver) {
    self.item = item
    self.to = to
  }

  /// Why it may not be.
  package enum Refusal: Error, Hashable, Sendable {
    case notAllowed(Denial)
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing circle: Circle, as standing: Standing) throws(Refusal) -> [any Fact] {
    if let denial = standing.denial(of: .show, item.matter) { throw .notAllowed(denial) }
    return circle.shown.contains(Circle.Showing(item: item, to: to)) ? [] : [ItemShown(item: item, to: to)]
  }
}

extension Item {
  /// The matter whose rights hold for it.
  package var matter: Matter {
    switch self {
    case .moment: .moment
    case .answer: .answer
    case .agreement, .plan: .plan
    case .frame: .frame
    case .sighting: .sign
    case .piles: .piles
    case .chart: .chart
    case .profile: .profile
    }
  }
}
