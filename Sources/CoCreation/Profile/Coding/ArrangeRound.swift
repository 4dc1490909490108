package import Values

/// Why something may not be done with a round.
package enum RoundRefusal: Error, Hashable, Sendable {
  case notAllowed(Denial)
  case alreadyBegun
  case notBegun
  case noPassage
  case passageTwice(ID<Passage>)
  case tooMuch(limit: Int)
  /// Agreement takes two at least.
  case tooFewCoders
  case coderTwice
  /// The code book has no such version, or the version holds no code.
  case unknownVersion
  case stillOpen
  case closed
  /// Somebody is not done, and no reason was given.
  case unfinished([ID<Human>])
  case unknownPassage(ID<Passage>)
  case unknownCode(ID<Code>)
}

/// Open a round: from here the coders code apart.
package struct OpenRound: Command {
  package let study: ID<Study>
  package let codeBook: ID<CodeBook>
  /// A settled version; a draft is never coded with.
  package let version: CodeBookState.Version?
  package let passages: [PassagePlace]
  package let sheets: [CoderSheet]

  package init(
    study: ID<Study>, codeBook: ID<CodeBook>, version: CodeBookState.Version?, passages: [PassagePlace],
    sheets: [CoderSheet]
  ) {
    self.study = study
    self.codeBook = codeBook
    self.version = version
    self.passages = passages
    self.sheets = sheets
  }

  /// The most passages of one round.
  package static let mostPassages = 5000

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing state: CodingRoundState, as standing: Standing) throws(RoundRefusal) -> [any Fact] {
    if let denial = standing.denial(of: .arrange, .comparison) { throw .notAllowed(denial) }
    guard let version, version.codes.contains(where: \.content.isCodable) else { throw .unknownVersion }
    let fact = RoundOpened(
      study: study, codeBook: codeBook, version: version.number, passages: passages, sheets: sheets)
    if state.opened?.content == fact { return [] }
    guard !state.isBegun else { throw .alreadyBegun }
    try RoundRules.check(passages)
    guard sheets.count > 1 else { throw .tooFewCoders }
    guard Set(sheets.map(\.coder)).count == sheets.count, Set(sheets.map(\.sheet)).count == sheets.count else {
      throw .coderTwice
    }
    return [fact]
  }
}

/// Take a round from a file, closed from the first.
package struct ImportRound: Command {
  package let round: RoundImported
  package let codes: [CodeEntry]

  /// - Parameter codes: The codes of the version that the file was coded with.
  package init(round: RoundImported, codes: [CodeEntry]) {
    self.round = round
    self.codes = codes
  }

  /// The most codings of one file.
  package static let mostCodings = 50_000

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing state: CodingRoundState, as standing: Standing) throws(RoundRefusal) -> [any Fact] {
    if let denial = standing.denial(of: .arrange, .comparison) { throw .notAllowed(denial) }
    if state.imported?.content == round { return [] }
    guard !state.isBegun else { throw .alreadyBegun }
    try RoundRules.check(round.passages)
    guard !round.coders.isEmpty else { throw .tooFewCoders }
    guard Set(round.coders.map(\.name.value)).count == round.coders.count else { throw .coderTwice }
    let count = round.coders.reduce(0) { $0 + $1.codings.count }
    guard count <= Self.mostCodings else { throw .tooMuch(limit: Self.mostCodings) }
    let passages = Set(round.passages.map(\.passage))
    let codable = Set(codes.filter(\.content.isCodable).map(\.id))
    for coding in round.coders.flatMap(\.codings) {
      guard passages.contains(coding.passage) else { throw .unknownPassage(coding.passage) }
      if let unknown = coding.codes.first(where: { !codable.contains($0) }) { throw .unknownCode(unknown) }
    }
    return [round]
  }
}

/// Close a round for ever, when all are done, or earlier with the reason.
package struct CloseRound: Command {
  package let sheets: [ID<CodingSheet>: CodingSheetState]
  package let why: Text?

  /// - Parameter sheets: The round's sheets as they stand.
  package init(sheets: [ID<CodingSheet>: CodingSheetState], why: Text? = nil) {
    self.sheets = sheets
    self.why = why
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing state: CodingRoundState, as standing: Standing) throws(RoundRefusal) -> [any Fact] {
    if let denial = standing.denial(of: .arrange, .comparison) { throw .notAllowed(denial) }
    guard state.isBegun else { throw .notBegun }
    if state.isClosed { return [] }
    let unfinished = state.sheets.filter { sheets[$0.sheet]?.isFinished != true }.map(\.coder)
    guard unfinished.isEmpty || why != nil else { throw .unfinished(unfinished) }
    return [RoundClosed(unfinished: unfinished, why: unfinished.isEmpty ? nil : why)]
  }
}

/// Settle whether a code holds for a passage, with the reason; only once the round is closed.
package struct AgreeOnCode: Command {
  package let passage: ID<Passage>
  package let code: ID<Code>
  package let holds: Bool
  package let why: Text
  package let codes: [CodeEntry]

  /// - Parameter codes: The codes of the round's version.
  package init(passage: ID<Passage>, code: ID<Code>, holds: Bool, why: Text, codes: [CodeEntry]) {
    self.passage = passage
    self.code = code
    self.holds = holds
    self.why = why
    self.codes = codes
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing state: CodingRoundState, as standing: Standing) throws(RoundRefusal) -> [any Fact] {
    if let denial = standing.denial(of: .write, .comparison) { throw .notAllowed(denial) }
    guard state.isBegun else { throw .notBegun }
    guard state.isClosed else { throw .stillOpen }
    guard state.profile(of: passage) != nil else { throw .unknownPassage(passage) }
    guard codes.contains(where: { $0.id == code && $0.content.isCodable }) else { throw .unknownCode(code) }
    let fact = CodeAgreed(passage: passage, code: code, holds: holds, why: why)
    return state.agreement(on: passage, code)?.content == fact ? [] : [fact]
  }
}

/// What holds for the passages of every round.
enum RoundRules {
  static func check(_ passages: [PassagePlace]) throws(RoundRefusal) {
    guard !passages.isEmpty else { throw .noPassage }
    guard passages.count <= OpenRound.mostPassages else { throw .tooMuch(limit: OpenRound.mostPassages) }
    var seen: Set<ID<Passage>> = []
    for place in passages where !seen.insert(place.passage).inserted { throw .passageTwice(place.passage) }
  }
}
