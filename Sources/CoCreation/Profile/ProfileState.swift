package import Values

/// One profile with its sources, passages and figures, as it stands.
package struct ProfileState: StreamState, Hashable {
  package private(set) var registered = Strand<ProfileRegistered>()
  package private(set) var sources: [Said<ProfileSourceAdded>] = []
  /// Each time figures were told, the first first.
  package private(set) var tellings: [Said<ProfileFiguresTold>] = []
  /// Every passage of every source, in the order in which they stand.
  package private(set) var passages: [PassageView] = []

  package init() {}

  package mutating func read(_ statement: Statement) {
    registered.read(statement)
    if let said = statement.of(ProfileFiguresTold.self) { tellings.append(said) }
    guard let said = statement.of(ProfileSourceAdded.self) else { return }
    sources.append(said)
    let words = said.content.text.words(at: said.content.passages.map { ($0.start, $0.end) })
    passages += zip(said.content.passages, words).compactMap { mark, words in
      words.map { PassageView(id: mark.passage, source: said.content.source, field: mark.field, words: $0) }
    }
  }
}

extension ProfileState {
  package var isRegistered: Bool { registered.last != nil }
  /// The figures as they were told last.
  package var figures: Said<ProfileFiguresTold>? { tellings.last }
  package var name: Text? { registered.last?.content.name }
  package var origin: ProfileOrigin? { registered.last?.content.origin }

  /// The words of one particular.
  package func particular(_ what: ProfileParticular) -> Text? {
    registered.last?.content.particulars.first { $0.what == what }?.words
  }

  /// One passage of the profile.
  package func passage(_ id: ID<Passage>) -> PassageView? { passages.first { $0.id == id } }

  /// One source of the profile.
  package func source(_ id: ID<ProfileSource>) -> ProfileSourceAdded? {
    sources.first { $0.content.source == id }?.content
  }
}

/// A passage with its words and where they stand.
package struct PassageView: Hashable, Sendable {
  package let id: ID<Passage>
  package let source: ID<ProfileSource>
  package let field: ProfileField?
  package let words: String

  package init(id: ID<Passage>, source: ID<ProfileSource>, field: ProfileField?, words: String) {
    self.id = id
    self.source = source
    self.field = field
    self.words = words
  }
}
