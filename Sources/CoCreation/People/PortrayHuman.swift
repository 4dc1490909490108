package import Values

/// Put right how somebody who works, represents or is close is called, or give them another picture.
///
/// Everybody changes their own picture; names belong to accounts, and are changed by whoever answers for those.
package struct PortrayHuman: Command {
  package let human: ID<Human>
  package let portrait: Portrait

  /// - Parameter human: Whom it is about; the command's stream is theirs.
  package init(_ human: ID<Human>, _ portrait: Portrait) {
    self.human = human
    self.portrait = portrait
  }

  /// Why it may not be.
  package enum Refusal: Error, Hashable, Sendable {
    case notAllowed(Denial)
    case notRegistered
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing colleague: Colleague, as standing: Standing) throws(Refusal) -> [any Fact] {
    if let denial = standing.denial(of: .arrange, .account), standing.human != human || portrait.name != nil {
      throw .notAllowed(denial)
    }
    guard let now = colleague.registered.last?.content else { throw .notRegistered }
    let new = HumanRegistered(
      name: portrait.name ?? now.name, picture: portrait.picture(instead: now.picture))
    return new == now ? [] : [new]
  }
}
