/// What a pack says once more in easy words: short sentences, common words, one thought each.
package struct EasyWords: Hashable, Sendable {
  /// In the country's own language.
  package let local: String
  package let english: String
}

extension PackReader {
  /// `local_easy` and `easy`, which stand together or not at all.
  mutating func easy(_ branch: Branch) -> EasyWords? {
    guard branch.fields["local_easy"] != nil || branch.fields["easy"] != nil else { return nil }
    return EasyWords(local: text(branch, "local_easy"), english: text(branch, "easy"))
  }
}
