package import Values

/// Enter somebody who works, represents, or is close.
package struct RegisterHuman: Command {
  package let name: Text
  package let picture: Picture?

  package init(name: Text, picture: Picture? = nil) {
    self.name = name
    self.picture = picture
  }

  /// Why it may not be.
  package enum Refusal: Error, Hashable, Sendable {
    case notAllowed(Denial)
    case alreadyRegistered
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing colleague: Colleague, as standing: Standing) throws(Refusal) -> [any Fact] {
    if let denial = standing.denial(of: .arrange, .account) { throw .notAllowed(denial) }
    guard colleague.registered.all.isEmpty else { throw .alreadyRegistered }
    return [HumanRegistered(name: name, picture: picture)]
  }
}
