package import Values

/// What somebody wants to say, in words, pictures or a recording: never wholly empty.
package struct Expression: Hashable, Sendable, Codable {
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

/// A picture that stands for something.
package enum Picture: Hashable, Sendable, Codable {
  /// A symbol of a set, by its code in the set.
  case symbol(code: String)
  /// A photo of the person's own.
  case photo(medium: ID<Medium>)
}

/// A photo, a sound or a film, kept apart from the words; only its identity is known here.
package enum Medium {}
