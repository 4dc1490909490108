package import Values

/// Enter an authority or a provider.
package struct RegisterOrganisation: Command {
  package let name: Text
  package let kind: OrganisationKind
  package let pack: PackKey
  /// The packs that are loaded.
  package let packs: [PackKey]

  package init(name: Text, kind: OrganisationKind, pack: PackKey, packs: [PackKey]) {
    self.name = name
    self.kind = kind
    self.pack = pack
    self.packs = packs
  }

  /// Why it may not be.
  package enum Refusal: Error, Hashable, Sendable {
    case notAllowed(Denial)
    case alreadyRegistered
    case unknownPack(PackKey)
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing state: OrganisationState, as standing: Standing) throws(Refusal) -> [any Fact] {
    if let denial = standing.denial(of: .arrange, .organisation) { throw .notAllowed(denial) }
    guard state.registered.all.isEmpty else { throw .alreadyRegistered }
    guard packs.contains(pack) else { throw .unknownPack(pack) }
    return [OrganisationRegistered(name: name, kind: kind, pack: pack)]
  }
}
