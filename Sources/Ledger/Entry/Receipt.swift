/// What the ledger says to who handed in a draft.
package struct Receipt: Hashable, Sendable {
  /// The entry as it is kept; its ``Header/twinOf`` tells of another entry that used the same id for other content.
  package let header: Header
  /// The same entry had come before, and nothing was written; everything else here is as in the first receipt.
  package let isRepeated: Bool
  /// Entries of the stream that the writer had not seen (``Draft/expecting``), oldest first; at most 100.
  ///
  /// Both texts are kept. Show them side by side, calmly.
  package let unseen: [Entry]
}
