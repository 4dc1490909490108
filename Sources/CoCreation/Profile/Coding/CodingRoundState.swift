package import Values

/// One round as it stands, without what anybody coded.
package struct CodingRoundState: StreamState, Hashable {
  package private(set) var opened: Said<RoundOpened>?
  package private(set) var closed: Said<RoundClosed>?
  /// What the group settled, oldest first: the log of who changed what and why.
  package private(set) var agreed: [Said<CodeAgreed>] = []
  private(set) var imported: Said<RoundImported>?

  package init() {}

  package mutating func read(_ statement: Statement) {
    if opened == nil, imported == nil {
      opened = statement.of(RoundOpened.self)
      imported = statement.of(RoundImported.self)
    } else if closed == nil, opened != nil, let said = statement.of(RoundClosed.self) {
      closed = said
    } else if isClosed, let said = statement.of(CodeAgreed.self) {
      agreed.append(said)
    }
  }
}

extension CodingRoundState {
  package var isBegun: Bool { opened != nil || imported != nil }

  /// Whether coders see each other's codings.
  package var isClosed: Bool { closed != nil || imported != nil }

  package var study: ID<Study>? { opened?.content.study ?? imported?.content.study }
  package var codeBook: ID<CodeBook>? { opened?.content.codeBook ?? imported?.content.codeBook }
  /// The version of the code book.
  package var version: Int? { opened?.content.version ?? imported?.content.version }
  /// What is coded, in the order in which it is shown.
  package var passages: [PassagePlace] { opened?.content.passages ?? imported?.content.passages ?? [] }
  /// The coders with their sheets; none if the round was taken from a file.
  package var sheets: [CoderSheet] { opened?.content.sheets ?? [] }
  /// The file that the round was taken from.
  package var file: Text? { imported?.content.file }
  /// The day on which it was opened or taken from a file.
  package var day: Day? { opened?.day ?? imported?.day }

  /// The sheet on which somebody codes.
  package func sheet(of coder: ID<Human>) -> ID<CodingSheet>? { sheets.first { $0.coder == coder }?.sheet }

  /// The profile that a passage of this round is of.
  package func profile(of passage: ID<Passage>) -> ID<Profile>? {
    passages.first { $0.passage == passage }?.profile
  }

  /// The last word on a code of a passage.
  package func agreement(on passage: ID<Passage>, _ code: ID<Code>) -> Said<CodeAgreed>? {
    agreed.last { $0.content.passage == passage && $0.content.code == code }
  }
}
