/// What screens read: an ordered map made from the entries, and always to be made from them again.
///
/// The step is called for each appended entry, in the same transaction, and for each entry again by a rebuild, in
/// the order of the streams' ids and not of time. So what it makes of an entry may depend on earlier entries of the
/// same stream, but on other streams only in ways in which order does not matter (counts, sums, smallest, largest,
/// sets). An erased entry has no ``Entry/content``: the step passes over its words.
package struct Projection: Sendable {
  /// What owns a key: what must be folded again when an entry is erased.
  package enum Owner: Hashable, Sendable {
    /// No two streams write the same key.
    case stream
    /// Each key begins with the id of the person concerned; entries without a person write nothing.
    case person
  }

  package let name: MapName
  package let owner: Owner
  /// Folds one entry into the map.
  package let fold: @Sendable (Entry, any OrderedMap) throws(LedgerFault) -> Void

  package init(
    _ name: Token, version: Int, owner: Owner,
    fold: @escaping @Sendable (Entry, any OrderedMap) throws(LedgerFault) -> Void
  ) {
    self.name = MapName(name, version: version)
    self.owner = owner
    self.fold = fold
  }
}
