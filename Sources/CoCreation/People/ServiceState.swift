package import Values

/// A service read from its stream.
package struct ServiceState: StreamState, Hashable {
  package private(set) var registered = Strand<ServiceRegistered>()
  package private(set) var closed: Day?

  package init() {}

  package mutating func read(_ statement: Statement) {
    registered.read(statement)
    if let fact = statement.fact as? ServiceClosed { closed = fact.last }
  }

  /// The service; `nil` before it is registered.
  package func service(id: ID<Service>) -> Service? {
    registered.last.map { said in
      Service(
        id: id, organisation: said.content.organisation, name: said.content.name, zone: said.content.zone,
        gives: said.content.gives)
    }
  }
}
