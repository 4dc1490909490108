import Values

extension Standing {
  /// Throws unless this standing may write about moments.
  func mayWriteMoment() throws(MomentRefusal) {
    if let denial = denial(of: .write, .moment) { throw .notAllowed(denial) }
  }
}

extension OptionsOffered {
  func check() throws(MomentRefusal) {
    guard !options.isEmpty else { throw .noOptions }
    guard options.count <= 9 else { throw .tooManyOptions }
  }
}

extension WishExpressed {
  /// - Parameter offered: What was offered before, if anything was.
  func check(as standing: Standing, offered: OptionsOffered?) throws(MomentRefusal) {
    if case let .option(number) = wish {
      guard let offered, offered.options.indices.contains(number) else { throw .noSuchOption(number) }
    }
    let isInterpreted = means == .interpreted || interpretation != nil
    if standing.voice.isThePerson, isInterpreted { throw .personIsNotInterpreted }
    if isInterpreted, interpretation == nil { throw .interpretersMissing }
  }
}

extension OutcomeTold {
  /// - Parameter wish: The wish that it came of, if one is known.
  func check(as standing: Standing, wish: WishExpressed?) throws(MomentRefusal) {
    if outcome == .asWished, reason != nil { throw .reasonWithoutDifference }
    let nobody = carriedOut == .nobody
    guard nobody == (outcome == .notDone || outcome == .later) else { throw .carriedOutDoesNotFit }
    // The person need not know why; who supports has to say whose reason it was.
    let differs = wish.map { !follows($0.wish) } ?? false
    if differs, reason == nil, !standing.voice.isThePerson { throw .reasonMissing }
  }
}

extension OutcomeTold {
  /// Whether what came of it is what was wished: also that nothing was done, where the person had said no, or not now.
  func follows(_ wish: Wish) -> Bool {
    outcome == .asWished || wish.isForNothing && carriedOut == .nobody
  }
}

/// What the rules of correction need to know of a statement.
struct StatementHeader {
  let voice: Voice
  let kind: FactKind
  let isAmended: Bool
  let mayBeAmended: @Sendable (Standing) -> Bool

  func mayBeAmended(by standing: Standing) -> Bool { mayBeAmended(standing) }

  /// The header of a statement of this strand; `nil` if it is not in it.
  init?<Content: Fact>(_ id: ID<Statement>, in strand: Strand<Content>) {
    guard let said = strand[id] else { return nil }
    voice = said.voice
    kind = Content.kind
    isAmended = strand.isAmended(id)
    mayBeAmended = { said.mayBeAmended(by: $0.voice, of: $0.human) }
  }
}

extension MomentState {
  func header(of id: ID<Statement>) -> StatementHeader? {
    StatementHeader(id, in: noted) ?? StatementHeader(id, in: places) ?? StatementHeader(id, in: offers)
      ?? StatementHeader(id, in: wishes) ?? StatementHeader(id, in: outcomes) ?? StatementHeader(id, in: reasons)
      ?? StatementHeader(id, in: presences) ?? StatementHeader(id, in: disputes)
      ?? StatementHeader(id, in: receptions) ?? StatementHeader(id, in: explanations)
  }

  func checkCorrection(of id: ID<Statement>, by fact: any Fact, as standing: Standing) throws(MomentRefusal) {
    guard let header = header(of: id), header.kind == type(of: fact).kind else { throw .noSuchStatement }
    guard header.mayBeAmended(by: standing) else { throw .notYours }
  }
}
