package import Values

/// What the group makes of a closed round: where coders agreed from the first, and what they settled together.
package struct Consensus: Sendable {
  package let round: CodingRoundState
  package let codings: [SheetCodings]
  package let codes: [CodeEntry]
  private let settled: [Pair: Said<CodeAgreed>]

  /// - Parameters:
  ///   - codings: Opened for whoever reads.
  ///   - codes: The codes of the round's version.
  package init(round: CodingRoundState, codings: [SheetCodings], codes: [CodeEntry]) {
    self.round = round
    self.codings = codings
    self.codes = codes.filter(\.content.isCodable)
    settled = Dictionary(
      round.agreed.map { (Pair(passage: $0.content.passage, code: $0.content.code), $0) },
      uniquingKeysWith: { _, later in later })
  }

  /// A code in a passage.
  package struct Pair: Hashable, Sendable {
    package let passage: ID<Passage>
    package let code: ID<Code>

    package init(passage: ID<Passage>, code: ID<Code>) {
      self.passage = passage
      self.code = code
    }
  }

  /// What each coder found, in the order of the coders; `nil` where the passage was not coded.
  package func found(_ pair: Pair) -> [Bool?] { codings.map { $0.holds(pair.code, in: pair.passage) } }

  /// Whether coders found different things.
  package func differs(_ pair: Pair) -> Bool { Set(found(pair).compactMap(\.self)).count > 1 }

  /// The last word of the group.
  package func settlement(of pair: Pair) -> Said<CodeAgreed>? { settled[pair] }

  /// Whether the code holds: what was settled, or what all who coded the passage found; `nil` while it is open.
  package func holds(_ pair: Pair) -> Bool? {
    if let settled = settled[pair] { return settled.content.holds }
    let found = Set(found(pair).compactMap(\.self))
    return found.count == 1 ? found.first : nil
  }

  /// Where coders found different things, in the order of the passages and of the codes.
  package var differences: [Pair] {
    round.passages.flatMap { place in
      codes.map { Pair(passage: place.passage, code: $0.id) }.filter(differs)
    }
  }

  /// Those that are still to be settled.
  package var open: [Pair] { differences.filter { settled[$0] == nil } }

  /// The passages of a profile in which a code holds: where a finding leads back to.
  package func passages(of profile: ID<Profile>, holding code: ID<Code>) -> [ID<Passage>] {
    round.passages.filter { $0.profile == profile && holds(Pair(passage: $0.passage, code: code)) == true }
      .map(\.passage)
  }

  /// The profiles of the round, in the order in which they come first.
  package var profiles: [ID<Profile>] {
    var seen: Set<ID<Profile>> = []
    return round.passages.map(\.profile).filter { seen.insert($0).inserted }
  }
}
