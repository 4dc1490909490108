package import Values

/// A profile as it is handed in: by a list of published ones, a service, a file or a form.
package struct ProfileDraft: Hashable, Sendable {
  package var name: Text
  package var origin: ProfileOrigin
  package var particulars: [ProfileRegistered.Told]
  package var sources: [ProfileSourceAdded]
  package var figures: ProfileFiguresTold?

  package init(
    name: Text, origin: ProfileOrigin, particulars: [ProfileRegistered.Told] = [], sources: [ProfileSourceAdded],
    figures: ProfileFiguresTold? = nil
  ) {
    self.name = name
    self.origin = origin
    self.particulars = particulars
    self.sources = sources
    self.figures = figures
  }
}

/// New ids, made one after the other from a time and a source of chance.
///
/// The same time and the same seed make the same ids.
package struct IDSequence<Chance: RandomNumberGenerator & Sendable>: Sendable {
  private let instant: Instant
  private var chance: Chance

  package init(at instant: Instant, chance: Chance) {
    self.instant = instant
    self.chance = chance
  }

  /// The next id.
  package mutating func next<Subject>(_: Subject.Type = Subject.self) -> ID<Subject> {
    ID(at: instant, random: &chance)
  }
}

extension ProfileSourceAdded {
  /// A source that is made of sentences, one passage a line, each with what it tells of.
  ///
  /// - Parameter sentences: Line ends within a sentence become spaces.
  /// - Throws: Why the text cannot be kept.
  package static func ofSentences(
    _ sentences: [(field: ProfileField?, words: String)], title: Text, links: [Text],
    ids: inout IDSequence<some RandomNumberGenerator & Sendable>
  ) throws(SourceText.Fault) -> ProfileSourceAdded {
    let lines = sentences.map { sentence in
      let words = sentence.words.unicodeScalars.map { ["\n", "\r", "\u{C}"].contains($0) ? " " : $0 }
      return (field: sentence.field, words: String(String.UnicodeScalarView(words)))
    }
    let text = try SourceText(lines.map(\.words).joined(separator: "\n"))
    let source = ids.next(ProfileSource.self)
    var start = 0
    var marks: [PassageMark] = []
    for line in lines {
      let end = start + line.words.unicodeScalars.count
      marks.append(PassageMark(passage: ids.next(), field: line.field, start: start, end: end))
      start = end + 1
    }
    return ProfileSourceAdded(source: source, title: title, text: text, links: links, passages: marks)
  }
}
