package import Values

/// Enter a person; the command's stream becomes the person's circle.
package struct RegisterPerson: Command {
  package let name: Text
  package let picture: Picture?
  package let way: Way

  package init(name: Text, picture: Picture? = nil, way: Way) {
    self.name = name
    self.picture = picture
    self.way = way
  }

  /// Why it may not be.
  package enum Refusal: Error, Hashable, Sendable {
    case notAllowed(Denial)
    case alreadyRegistered
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing circle: Circle, as standing: Standing) throws(Refusal) -> [any Fact] {
    if let denial = standing.denial(of: .arrange, .registration) { throw .notAllowed(denial) }
    guard circle.registered.all.isEmpty else { throw .alreadyRegistered }
    return [PersonRegistered(name: name, picture: picture), WaySet(way: way)]
  }
}
