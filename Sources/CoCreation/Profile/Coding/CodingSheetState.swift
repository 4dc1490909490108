package import Values

/// One coder's codings in one round: what anybody may know of them, and the one function that opens them.
///
/// The codings themselves are private to this file. They come out as `SheetCodings`, which can be made here only, so
/// that every figure, page and file that shows codings has asked whether the reader may see them.
package struct CodingSheetState: StreamState, Hashable {
  private var coded: [Said<PassageCoded>] = []
  /// The moment of the last word that the coder is done, while nothing was coded after it.
  package private(set) var finished: Instant?

  package init() {}

  package mutating func read(_ statement: Statement) {
    if let said = statement.of(PassageCoded.self) {
      coded.append(said)
      finished = nil
    } else if statement.fact is CodingFinished {
      finished = statement.at
    }
  }

  package var isFinished: Bool { finished != nil }

  /// How many passages are coded: a number that says nothing of the codes.
  package var count: Int { Set(coded.map(\.content.coding.passage)).count }

  /// Opens the sheet for whoever reads: the coder always, others once the round is closed.
  ///
  /// - Parameter sheet: The stream that this state was read from.
  /// - Throws: `untilClosed` while the codings are sealed.
  package func codings(
    in round: CodingRoundState, sheet: ID<CodingSheet>, readBy standing: Standing
  ) throws(Sealed) -> SheetCodings {
    if let denial = standing.denial(of: .read, .comparison) { throw .notAllowed(denial) }
    guard let coder = round.sheets.first(where: { $0.sheet == sheet })?.coder else { throw .unknownSheet }
    guard round.isClosed || standing.human == coder else { throw .untilClosed }
    let places = Set(round.passages.map(\.passage))
    let own = coded.filter { $0.author == coder && places.contains($0.content.coding.passage) }
    return SheetCodings(coder: .human(coder), own.map(\.content.coding))
  }
}

/// Why a sheet is not opened.
package enum Sealed: Error, Hashable, Sendable {
  case notAllowed(Denial)
  /// Another coder's, while the round is open.
  case untilClosed
  case unknownSheet
}

/// The codings of one coder, opened for somebody who may see them.
package struct SheetCodings: Hashable, Sendable {
  package let coder: Coder
  /// What was coded last of each passage; a passage that is missing was not coded.
  package let passages: [ID<Passage>: PassageCodes]

  /// Whose codings they are.
  package enum Coder: Hashable, Sendable {
    case human(ID<Human>)
    /// By the name in the file that they were taken from.
    case imported(name: Text)
  }

  fileprivate init(coder: Coder, _ codings: [PassageCodes]) {
    self.coder = coder
    passages = Dictionary(codings.map { ($0.passage, $0) }, uniquingKeysWith: { _, later in later })
  }

  /// Whether a code was found in a passage; `nil` if the passage was not coded.
  package func holds(_ code: ID<Code>, in passage: ID<Passage>) -> Bool? {
    passages[passage].map { $0.codes.contains(code) }
  }
}

extension CodingRoundState {
  /// The codings that came with a file, which never were sealed.
  package func importedCodings(readBy standing: Standing) throws(Sealed) -> [SheetCodings] {
    if let denial = standing.denial(of: .read, .comparison) { throw .notAllowed(denial) }
    return imported?.content.coders.map { SheetCodings(coder: .imported(name: $0.name), $0.codings) } ?? []
  }
}
