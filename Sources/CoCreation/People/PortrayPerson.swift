/// Put right how a person is called, or give them another picture: by the person, or by whoever leads the service.
package struct PortrayPerson: Command {
  package let portrait: Portrait

  package init(_ portrait: Portrait) {
    self.portrait = portrait
  }

  /// Why it may not be.
  package enum Refusal: Error, Hashable, Sendable {
    case notAllowed(Denial)
    case notRegistered
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing circle: Circle, as standing: Standing) throws(Refusal) -> [any Fact] {
    if let denial = standing.denial(of: .write, .profile), standing.denial(of: .arrange, .account) != nil {
      throw .notAllowed(denial)
    }
    guard let now = circle.registered.last?.content else { throw .notRegistered }
    let new = PersonRegistered(
      name: portrait.name ?? now.name, picture: portrait.picture(instead: now.picture))
    return new == now ? [] : [new]
  }
}
