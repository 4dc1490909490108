import Localization

/// The fixed texts of a struct of sentences.
///
/// Sentences with numbers and names are closures, which a mirror must not call; the tests of the pages measure those.
struct Reading {
  private(set) var texts: [String] = []

  init(_ sentences: any Sentences) {
    read(Mirror(reflecting: sentences))
  }

  private mutating func read(_ mirror: Mirror) {
    for child in mirror.children {
      if let text = child.value as? String {
        texts.append(text)
      } else {
        read(Mirror(reflecting: child.value))
      }
    }
  }
}
