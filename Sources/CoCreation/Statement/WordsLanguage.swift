package import Values

/// The language in which the short texts of an entry were written, kept beside them.
///
/// A kind of fact that has it gets its texts, its tellings of who took part and its marks back in that language. Any two
/// are equal, as two texts of the same words are.
package struct WordsLanguage: Sendable {
  fileprivate let language: Language?

  /// The language that all the texts have; none where they have none, or are in several.
  init(_ texts: Text?...) { self.init(of: texts) }

  /// The language that all the texts have; none where they have none, or are in several.
  init(of texts: [Text?]) {
    let languages = Set(texts.compactMap { $0 }.map(\.language))
    language = languages.count == 1 ? languages.first ?? nil : nil
  }

  fileprivate init(of language: Language?) { self.language = language }
}

extension WordsLanguage: Hashable {
  package static func == (left: WordsLanguage, right: WordsLanguage) -> Bool { true }

  /// By nothing, as any two are equal.
  package func hash(into hasher: inout Hasher) {}
}

extension WordsLanguage: Codable {
  package init(from decoder: any Decoder) throws {
    self.init(of: try decoder.singleValueContainer().decode(Language.self))
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(language)
  }
}

// What the compiler writes to read a fact takes these before the general ones.
extension KeyedDecodingContainer {
  func decode(_: WordsLanguage.Type, forKey key: Key) throws -> WordsLanguage {
    WordsLanguage(of: try decodeIfPresent(Language.self, forKey: key))
  }

  func decode(_: Text.Type, forKey key: Key) throws -> Text {
    try general(Text.self, key).written(in: wordsLanguage)
  }

  func decodeIfPresent(_: Text.Type, forKey key: Key) throws -> Text? {
    try contains(key) && !decodeNil(forKey: key) ? decode(Text.self, forKey: key) : nil
  }

  func decode(_: [Text].Type, forKey key: Key) throws -> [Text] {
    let language = try wordsLanguage
    return try general([Text].self, key).map { $0.written(in: language) }
  }

  func decode(_: Participation.Type, forKey key: Key) throws -> Participation {
    try general(Participation.self, key).written(in: wordsLanguage)
  }

  func decode(_: ContentMarked.Mark.Type, forKey key: Key) throws -> ContentMarked.Mark {
    try general(ContentMarked.Mark.self, key).written(in: wordsLanguage)
  }

  private func general<Content: Decodable>(_: Content.Type, _ key: Key) throws -> Content {
    try decode(Content.self, forKey: key)
  }

  private var wordsLanguage: Language? {
    get throws { try Key(stringValue: "language").flatMap { try decodeIfPresent(Language.self, forKey: $0) } }
  }
}

extension KeyedEncodingContainer {
  mutating func encode(_ words: WordsLanguage, forKey key: Key) throws {
    try encodeIfPresent(words.language, forKey: key)
  }
}

extension Participation {
  /// What was told about it, each text once.
  var texts: [Text] {
    switch self {
    case .tookPart, .saidNo: []
    case .inParts(let which): [which]
    case .didNot(let why, let tried): [why, tried]
    }
  }

  fileprivate func written(in language: Language?) -> Participation {
    switch self {
    case .tookPart, .saidNo: self
    case .inParts(let which): .inParts(which: which.written(in: language))
    case .didNot(let why, let tried): .didNot(why: why.written(in: language), tried: tried.written(in: language))
    }
  }
}

extension ContentMarked.Mark {
  /// Where it is said, or why it is not needed.
  package var text: Text {
    switch self {
    case .said(let place): place
    case .notNeeded(let why): why
    }
  }

  fileprivate func written(in language: Language?) -> Self {
    switch self {
    case .said(let place): .said(where: place.written(in: language))
    case .notNeeded(let why): .notNeeded(because: why.written(in: language))
    }
  }
}
