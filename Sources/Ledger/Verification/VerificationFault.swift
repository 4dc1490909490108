package import Values

/// What a verification found wanting, and where; never a word of what stands there.
package enum VerificationFault: Error, Hashable, Sendable {
  /// The bytes at a place are no header, or one of another place or area.
  case header(Place)
  /// The entry at a place does not have the hash that is kept with it.
  case hash(Place)
  /// The entry at a place does not follow the one before it in its stream.
  case chain(Place)
  /// The words at a place are not those that were committed to.
  case words(Place)
  /// The words at a place are missing, and no erasure tells of it.
  case wordsMissing(Place)
  /// The entries recorded on a day are not those of its root.
  case root(Day)
  /// The root of a day does not follow the one before it, or is not signed.
  case rootChain(Day)
  /// The root of a day is signed by a key that is not the installation's, nor one that it had before.
  case signer(Day)
  /// The installation's key file holds another key than the store knows.
  case key
  /// A journal holds another root of a day, or the store holds none.
  case journal(Day)
  /// A medium's bytes are not those that its address names.
  case medium(MediaAddress)
  /// The entry at a place shows a medium that is not there.
  case mediumMissing(Place)
}
