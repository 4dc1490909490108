/// Something that was said or done, in the form in which it is kept for ever.
///
/// The encoded form of a fact is a promise: every form ever written stays readable. A field may be added if it is
/// optional; anything else needs a new struct with a higher `FactKind.version`, and the old one stays.
/// A fact holds no author, no voice, no time and no id of its own: those stand in the entry's header (`Statement`),
/// so that nothing in a fact can claim somebody else's voice.
package protocol Fact: Codable, Hashable, Sendable {
  /// The name and version under which the fact is kept.
  static var kind: FactKind { get }

  /// The record class it usually belongs to; a pack may say otherwise.
  static var recordClass: RecordClass { get }
}
