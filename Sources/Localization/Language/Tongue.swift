package import Values

/// A language in one of its registers: what every sentence is written in.
package enum Tongue: String, Hashable, Sendable, CaseIterable {
  case swedish
  case swedishEasy
  case english
  case englishEasy
}

extension Tongue {
  /// The tongue for a wish; a language that is not there yet is told in English.
  package init(_ language: Language, _ register: Register) {
    switch (language, register) {
    case (.swedish, .standard): self = .swedish
    case (.swedish, .easy): self = .swedishEasy
    case (_, .standard): self = .english
    case (_, .easy): self = .englishEasy
    }
  }

  package var language: Language {
    switch self {
    case .swedish, .swedishEasy: .swedish
    case .english, .englishEasy: .english
    }
  }

  /// The same language as usual, for pages that are written in one register.
  package var standard: Tongue { language == .swedish ? .swedish : .english }

  /// The same language in its easy register, where a person's own page is told as the person's.
  package var easy: Tongue { language == .swedish ? .swedishEasy : .englishEasy }

  /// The same register in the other language.
  package var other: Tongue {
    switch self {
    case .swedish: .english
    case .swedishEasy: .englishEasy
    case .english: .swedish
    case .englishEasy: .swedishEasy
    }
  }

  package var register: Register {
    switch self {
    case .swedish, .english: .standard
    case .swedishEasy, .englishEasy: .easy
    }
  }
}
