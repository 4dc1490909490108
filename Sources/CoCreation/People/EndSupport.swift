package import Values

/// Say that a service's support of the person ends.
package struct EndSupport: Command {
  package let service: ID<Service>
  package let last: Day

  package init(service: ID<Service>, last: Day) {
    self.service = service
    self.last = last
  }

  /// Why it may not be.
  package enum Refusal: Error, Hashable, Sendable {
    case notAllowed(Denial)
    /// The support of another service, or of any for the person: a service is ended where it was granted.
    case notYours
    case notSupported
    case endsBeforeItBegan
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing circle: Circle, as standing: Standing) throws(Refusal) -> [any Fact] {
    if let denial = standing.denial(of: .arrange, .circle) { throw .notAllowed(denial) }
    guard standing.mayEndSupport(by: service) else { throw .notYours }
    guard let support = circle.support.first(where: { $0.service == service && $0.last == nil }) else {
      throw .notSupported
    }
    guard support.first <= last else { throw .endsBeforeItBegan }
    return [SupportEnded(service: service, last: last)]
  }
}
