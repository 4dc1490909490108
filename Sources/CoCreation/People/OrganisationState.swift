package import Values

/// An organisation read from its stream.
package struct OrganisationState: StreamState, Hashable {
  package private(set) var registered = Strand<OrganisationRegistered>()

  package init() {}

  package mutating func read(_ statement: Statement) { registered.read(statement) }

  /// The organisation; `nil` before it is registered.
  package func organisation(id: ID<Organisation>) -> Organisation? {
    registered.last.map { Organisation(id: id, name: $0.content.name, kind: $0.content.kind, pack: $0.content.pack) }
  }
}
