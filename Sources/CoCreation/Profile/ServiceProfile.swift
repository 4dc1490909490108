package import Values

/// What a service tells of itself for comparison: released figures, and what its manager writes.
package struct ServiceProfile: Hashable, Sendable {
  package let service: ID<Service>
  package let name: Text
  /// Figures about the service, handed in as they were released; never a person's.
  package let figures: [ProfileFigure]
  /// The last day that the figures count.
  package let until: Day
  /// What the manager writes, each with what it tells of.
  package let texts: [Telling]

  /// One text of the manager; each of its lines becomes a passage.
  package struct Telling: Hashable, Sendable {
    package let field: ProfileField
    package let words: Text

    package init(field: ProfileField, words: Text) {
      self.field = field
      self.words = words
    }
  }

  package init(service: ID<Service>, name: Text, figures: [ProfileFigure], until: Day, texts: [Telling]) {
    self.service = service
    self.name = name
    self.figures = figures
    self.until = until
    self.texts = texts
  }

  /// The profile with a passage for every line of text and for every figure that may be told.
  ///
  /// A figure with fewer than five persons on a side is left out, here and for ever. One that was told before and still
  /// stands has its passage already.
  ///
  /// - Parameters:
  ///   - title: What the source is called, such as the name with the day.
  ///   - sentence: A figure in words.
  /// - Throws: `empty` if there is nothing to tell, or why a text cannot be kept.
  package func draft(
    title: Text, ids: inout IDSequence<some RandomNumberGenerator & Sendable>, saying sentence: (ProfileFigure) -> Text
  ) throws(SourceText.Fault) -> ProfileDraft {
    let told = figures.filter { figure in
      figure.count >= 0 && figure.count <= figure.total && figure.total > 0 && figure.isOverEnough
    }
    var sentences: [(field: ProfileField?, words: String)] = texts.flatMap { text in
      text.words.value.split(whereSeparator: \.isNewline).filter { !$0.allSatisfy(\.isWhitespace) }
        .map { (text.field, String($0)) }
    }
    sentences += told.filter { $0.until == nil }.map { (.figures, sentence($0).value) }
    let source = try ProfileSourceAdded.ofSentences(sentences, title: title, links: [], ids: &ids)
    return ProfileDraft(
      name: name, origin: .service(service: service), sources: [source],
      figures: told.isEmpty ? nil : ProfileFiguresTold(figures: told, until: until))
  }
}
