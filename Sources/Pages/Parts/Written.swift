package import Localization
package import Markup
package import Values

/// Words that somebody wrote, with their language where it is not that of the page.
package struct Written: Hashable, Sendable {
  package let words: String
  package let language: Language?

  package init(_ words: String, _ language: Language? = nil) {
    self.words = words
    self.language = language
  }

  /// - Parameter tongue: The tongue of the page.
  package init(_ text: Text, besides tongue: Tongue) {
    self.init(text.value, text.language == tongue.language ? nil : text.language)
  }

  /// The words alone or inside a sentence, marked where they are in another language than the page.
  ///
  /// - Parameter sentence: The sentence around them, in the language of the page.
  func html(in sentence: (String) -> String = { $0 }) -> HTML { [self].html(separatedBy: "", in: sentence) }
}

extension Written: Part {
  package var html: HTML { html() }
}

extension Written: ExpressibleByStringLiteral {
  package init(stringLiteral words: String) { self.init(words) }
}

extension [Written] {
  /// One after the other in one line, alone or inside a sentence.
  func html(separatedBy separator: String, in sentence: (String) -> String = { $0 }) -> HTML {
    guard contains(where: { $0.language != nil }) else {
      return HTML(sentence(map(\.words).joined(separator: separator)))
    }
    let parts = sentence("\u{1}").split(separator: "\u{1}", maxSplits: 1, omittingEmptySubsequences: false)
    return HTML {
      String(parts.first ?? "")
      for (index, one) in enumerated() {
        if index > 0 { separator }
        if let language = one.language { Tag.span(.lang(language.tag)) { one.words } } else { one.words }
      }
      String(parts.dropFirst().first ?? "")
    }
  }
}
