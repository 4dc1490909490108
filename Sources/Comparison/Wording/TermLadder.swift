/// The words of a language for making support together, from weaker to stronger, and what keeps a word from counting.
package struct TermLadder: Equatable, Sendable, Codable {
  /// The language's BCP 47 tag.
  package let language: String
  /// Whether the language writes compounds as one word, so that a stem also counts at the end of a longer one.
  package let compounds: Bool
  /// The concepts on the ladder and those beside it.
  package let concepts: [Concept]
  /// Forms that look like a term and are none.
  package let exceptions: [String]
  /// Words that deny what is near them.
  package let negations: [String]
  /// Words that take a negation back when they follow it: "not only".
  package let affirmations: [String]
  /// Words behind which a negation no longer reaches: "but".
  package let contrasts: [String]
  /// Phrases of law and convention; a term inside one is quoted, not used.
  package let quotations: [String]

  /// One concept with the words that name it.
  package struct Concept: Equatable, Sendable, Codable {
    package let name: String
    /// Its place on the ladder, 1 the weakest; `nil` for a concept that stands beside it.
    package let level: Int?
    /// Stems, as the language's stemmer makes them.
    package let stems: [String]
    /// Whole words in lower case that the stemmer does not bring to one of the stems.
    package let forms: [String]

    package init(name: String, level: Int?, stems: [String], forms: [String]) {
      self.name = name
      self.level = level
      self.stems = stems
      self.forms = forms
    }
  }

  /// From this level on a word is called strong.
  package static let strongLevel = 3

  package init(
    language: String, compounds: Bool, concepts: [Concept], exceptions: [String] = [], negations: [String] = [],
    affirmations: [String] = [], contrasts: [String] = [], quotations: [String] = []
  ) {
    self.language = language
    self.compounds = compounds
    self.concepts = concepts
    self.exceptions = exceptions
    self.negations = negations
    self.affirmations = affirmations
    self.contrasts = contrasts
    self.quotations = quotations
  }

  /// The concept that a word names, `nil` if it names none.
  ///
  /// - Parameters:
  ///   - word: In lower case, hyphens left out.
  ///   - stem: The word's stem.
  package func concept(word: String, stem: String) -> Concept? {
    guard !exceptions.contains(word) else { return nil }
    return concepts.first { concept in
      concept.forms.contains(word) || concept.stems.contains { compounds ? stem.hasSuffix($0) : stem == $0 }
    }
  }
}
