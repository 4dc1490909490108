package import Values

/// What somebody wants to say, in words, pictures or a recording: never wholly empty.
package struct Expression: Hashable, Sendable {
  package let words: Text?
  package let pictures: [Picture]
  package let recording: ID<Medium>?
  /// Whether the recording is a film; `nil` if there is none, or it is sound alone.
  package let isFilm: Bool?

  /// What was said; `nil` if nothing was.
  package init?(
    words: Text? = nil, pictures: [Picture] = [], recording: ID<Medium>? = nil, isFilm: Bool = false
  ) {
    guard words != nil || !pictures.isEmpty || recording != nil else { return nil }
    self.words = words
    self.pictures = pictures
    self.recording = recording
    self.isFilm = recording != nil && isFilm ? true : nil
  }

  package init(_ words: Text) {
    self.words = words
    pictures = []
    recording = nil
    isFilm = nil
  }

  package init(_ picture: Picture) {
    words = nil
    pictures = [picture]
    recording = nil
    isFilm = nil
  }
}

extension Expression {
  /// The language of the page on which the words were written; `nil` without words, or where it is not known.
  package var language: Language? { words?.language }
}

extension Expression: Codable {
  private enum CodingKeys: String, CodingKey {
    case words, language, pictures, recording, isFilm
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    // Entries from before languages were kept have none.
    let language = try container.decodeIfPresent(Language.self, forKey: .language)
    words = try container.decodeIfPresent(Text.self, forKey: .words)?.written(in: language)
    pictures = try container.decode([Picture].self, forKey: .pictures)
    recording = try container.decodeIfPresent(ID<Medium>.self, forKey: .recording)
    isFilm = try container.decodeIfPresent(Bool.self, forKey: .isFilm)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(words, forKey: .words)
    try container.encodeIfPresent(language, forKey: .language)
    try container.encode(pictures, forKey: .pictures)
    try container.encodeIfPresent(recording, forKey: .recording)
    try container.encodeIfPresent(isFilm, forKey: .isFilm)
  }
}

/// A picture that stands for something.
package enum Picture: Hashable, Sendable, Codable {
  /// A symbol of a set, by its code in the set.
  case symbol(code: String)
  /// A photo of the person's own.
  case photo(medium: ID<Medium>)
}

/// A photo, a sound or a film, kept apart from the words; only its identity is known here.
package enum Medium {}
