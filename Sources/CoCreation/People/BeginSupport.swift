package import Values

/// Say that a service begins to support the person.
package struct BeginSupport: Command {
  package let service: ID<Service>
  package let first: Day

  package init(service: ID<Service>, first: Day) {
    self.service = service
    self.first = first
  }

  /// Why it may not be.
  package enum Refusal: Error, Hashable, Sendable {
    case notAllowed(Denial)
    case alreadySupported
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing circle: Circle, as standing: Standing) throws(Refusal) -> [any Fact] {
    if let denial = standing.denial(of: .arrange, .registration) { throw .notAllowed(denial) }
    guard !circle.support.contains(where: { $0.service == service && $0.last == nil }) else {
      throw .alreadySupported
    }
    return [SupportBegan(service: service, first: first)]
  }
}
