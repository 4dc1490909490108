/// An entry as a store keeps it, without its words.
package struct HeaderRow: Hashable, Sendable {
  /// Its ``EntryRow/content`` is `nil`.
  package let entry: EntryRow
  /// Whether it still has words; `false` after erasure.
  package let hasWords: Bool

  package init(entry: EntryRow, hasWords: Bool) {
    self.entry = entry
    self.hasWords = hasWords
  }
}
