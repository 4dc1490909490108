package import Values

/// Why something may not be coded.
package enum CodingRefusal: Error, Hashable, Sendable {
  case notAllowed(Denial)
  /// The round is not open, or not any more.
  case notOpen
  /// Nobody codes on another's sheet.
  case notYours
  case unknownPassage
  case unknownCode(ID<Code>)
  /// So many passages are left.
  case left(Int)
}

/// Code one passage, as oneself; the same again changes nothing.
package struct CodePassage: Command {
  package let round: CodingRoundState
  package let sheet: ID<CodingSheet>
  package let coding: PassageCodes
  package let codes: [CodeEntry]

  /// - Parameters:
  ///   - sheet: The stream that is written to.
  ///   - codes: The codes of the round's version.
  package init(round: CodingRoundState, sheet: ID<CodingSheet>, coding: PassageCodes, codes: [CodeEntry]) {
    self.round = round
    self.sheet = sheet
    self.coding = coding
    self.codes = codes
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing state: CodingSheetState, as standing: Standing) throws(CodingRefusal) -> [any Fact] {
    try CodingRules.check(round, sheet, standing)
    guard round.profile(of: coding.passage) != nil else { throw .unknownPassage }
    let codable = Set(codes.filter(\.content.isCodable).map(\.id))
    if let unknown = coding.codes.first(where: { !codable.contains($0) }) { throw .unknownCode(unknown) }
    let sorted = PassageCodes(passage: coding.passage, codes: Set(coding.codes).sorted(), note: coding.note)
    let own = try? state.codings(in: round, sheet: sheet, readBy: standing)
    return own?.passages[coding.passage] == sorted ? [] : [PassageCoded(coding: sorted)]
  }
}

/// Say that one has coded all.
package struct FinishCoding: Command {
  package let round: CodingRoundState
  package let sheet: ID<CodingSheet>

  package init(round: CodingRoundState, sheet: ID<CodingSheet>) {
    self.round = round
    self.sheet = sheet
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing state: CodingSheetState, as standing: Standing) throws(CodingRefusal) -> [any Fact] {
    try CodingRules.check(round, sheet, standing)
    let left = round.passages.count - state.count
    guard left == 0 else { throw .left(left) }
    return state.isFinished ? [] : [CodingFinished()]
  }
}

/// What holds for whoever codes.
enum CodingRules {
  static func check(
    _ round: CodingRoundState, _ sheet: ID<CodingSheet>, _ standing: Standing
  ) throws(CodingRefusal) {
    if let denial = standing.denial(of: .write, .comparison) { throw .notAllowed(denial) }
    guard round.isBegun, !round.isClosed else { throw .notOpen }
    guard let human = standing.human, round.sheet(of: human) == sheet else { throw .notYours }
  }
}
