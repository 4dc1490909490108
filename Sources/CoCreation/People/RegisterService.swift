package import Values

/// Enter a service of a provider.
package struct RegisterService: Command {
  package let organisation: Organisation
  package let name: Text
  package let zone: Zone
  /// Ids of the pack's services.
  package let gives: [String]
  package let pack: Pack

  package init(organisation: Organisation, name: Text, zone: Zone, gives: [String], pack: Pack) {
    self.organisation = organisation
    self.name = name
    self.zone = zone
    self.gives = gives
    self.pack = pack
  }

  /// Why it may not be.
  package enum Refusal: Error, Hashable, Sendable {
    case notAllowed(Denial)
    case alreadyRegistered
    /// An authority decides; it gives no support itself.
    case authorityGivesNoSupport
    case unknownService(String)
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing state: ServiceState, as standing: Standing) throws(Refusal) -> [any Fact] {
    if let denial = standing.denial(of: .arrange, .organisation) { throw .notAllowed(denial) }
    guard state.registered.all.isEmpty else { throw .alreadyRegistered }
    guard organisation.kind != .authority else { throw .authorityGivesNoSupport }
    if let unknown = gives.first(where: { id in !pack.services.contains { $0.id == id } }) {
      throw .unknownService(unknown)
    }
    return [ServiceRegistered(organisation: organisation.id, name: name, zone: zone, gives: gives)]
  }
}
