import CoCreation
import Localization
package import Markup
package import Values

extension Attribute {
  /// The language of words that are not in that of the page.
  static func foreign(_ language: Language?) -> Attribute { .when(language != nil, .lang(language?.tag ?? "")) }
}

extension Scene {
  /// The language of a word of the pack, where it is not that of the page: whoever reads another language than the
  /// pack's meets the English.
  var termLanguage: Language? {
    guard let records, records.language != tongue.language, tongue.language != .english else { return nil }
    return .english
  }

  /// A word of the pack, alone or in a sentence, marked where it is in another language than the page.
  func term(_ word: String, _ sentence: (String) -> String = { $0 }) -> HTML {
    InWords(word, termLanguage ?? tongue.language, english: word).html(in: self, sentence)
  }
}

/// A word or sentence of a pack: in the country's own language, and in English.
///
/// Whoever reads another language meets the English, marked as such, so that it is read aloud as what it is.
package struct InWords: Sendable {
  private let local: String?
  private let language: Language
  private let english: String

  /// - Parameters:
  ///   - local: In the country's own language; `nil` where it is not written in it.
  ///   - language: That language.
  package init(_ local: String?, _ language: Language, english: String) {
    self.local = local
    self.language = language
    self.english = english
  }

  /// The words for a reader, with the language they are in.
  package func text(for reader: Language) -> (words: String, language: Language) {
    if reader == language, let local { return (local, language) }
    return (english, .english)
  }

  /// The words alone or inside a sentence, marked where they are in another language than the page.
  ///
  /// - Parameter sentence: The sentence around them, in the language of the page.
  package func html(in scene: Scene, _ sentence: (String) -> String = { $0 }) -> HTML {
    let text = text(for: scene.tongue.language)
    return Written(text.words, text.language == scene.tongue.language ? nil : text.language).html(in: sentence)
  }
}
