/// Set how the person wants pages to be.
package struct SetWay: Command {
  package let way: Way

  package init(way: Way) {
    self.way = way
  }

  /// Why it may not be.
  package enum Refusal: Error, Hashable, Sendable {
    case notAllowed(Denial)
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing circle: Circle, as standing: Standing) throws(Refusal) -> [any Fact] {
    if let denial = standing.denial(of: .write, .profile) { throw .notAllowed(denial) }
    return circle.way == way ? [] : [WaySet(way: way)]
  }
}
