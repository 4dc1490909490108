import Comparison
import Localization
import Pages

/// The drawings of a likeness as files: each that was asked for.
struct LikenessFiles {
  private let likeness: Likeness
  private let sentences: [String]

  /// - Parameter sentences: What the likeness means, for the page.
  init(_ likeness: Likeness, sentences: [String]) {
    self.likeness = likeness
    self.sentences = sentences
  }

  /// Writes the drawings whose paths are given.
  ///
  /// - Throws: ``BadInput`` if a place cannot be written to.
  func write(map: String?, tree: String?, heat: String?, page: String?) throws {
    for (path, kind) in [(map, LikenessPicture.Kind.map), (tree, .tree), (heat, .heat)] {
      guard let path else { continue }
      try OutputFile(path).write(LikenessPicture(kind, of: likeness, in: .english, isFile: true).html)
    }
    if let page { try OutputFile(page).write(LikenessPage(likeness, in: .english, sentences: sentences).html) }
  }
}
