package import Values

/// One agreement as it stands: two sides, the terms between them, and where each party stands on them.
package struct AgreementView: Hashable, Sendable {
  package let id: ID<Agreement>
  package let opened: Said<AgreementOpened>
  package let words: [Said<AgreementWordsWritten>]
  /// What can be chosen, in the order in which it was put there.
  package let options: [Said<OptionAdded>]
  package let terms: Said<TermsPut>?
  let stances: [Said<StanceTaken>]
  let deferrals: [Said<StanceDeferred>]
  let absences: [Said<PartyAbsent>]
  /// Which statement of the plan came when.
  let order: [ID<Statement>: Int]
  package let isClosed: Bool
}

extension AgreementView {
  /// What one side has written in its three places, the newest in each.
  package func places(of side: Side) -> Places? {
    words.filter { $0.voice.side == side }.map(\.content.places).reduce(nil) { written, newer in
      written.map { $0.written(over: newer) } ?? newer
    }
  }

  /// What one side says in one of its places: the person has one voice; those who work have one each, and the newest of
  /// each.
  package func newest(
    _ place: KeyPath<Places, Expression?>, of side: Side
  ) -> [Said<AgreementWordsWritten>] {
    words.filter { $0.voice.side == side && $0.content.places[keyPath: place] != nil }
      .newestOfEachAuthor(asOne: side == .person)
  }

  /// What voices beside the two sides have written, the newest of each.
  package var newestBeside: [Said<AgreementWordsWritten>] {
    words.filter { $0.voice.side == nil }.newestOfEachAuthor()
  }

  /// The stances taken by a party on the terms as they are now, the latest of each human.
  package func stancesTaken(by party: Party) -> [Said<StanceTaken>] {
    latest(stances, of: party, \.terms) { said in
      deferrals.contains { $0.content.terms == said.content.terms && isLater($0, than: said, in: party) }
    }
  }

  /// Those of a party who want to wait with the terms as they are now, the latest of each human.
  package func deferred(by party: Party) -> [Said<StanceDeferred>] {
    latest(deferrals, of: party, \.terms) { said in
      stances.contains { $0.content.terms == said.content.terms && isLater($0, than: said, in: party) }
    }
  }

  /// What a party said about the terms as they are now, the last word of each human who has not spoken otherwise since.
  private func latest<Content: Fact>(
    _ all: [Said<Content>], of party: Party, _ about: KeyPath<Content, ID<Statement>>,
    isReplaced: (Said<Content>) -> Bool
  ) -> [Said<Content>] {
    guard let terms else { return [] }
    let said = all.filter { $0.voice.party == party && $0.content[keyPath: about] == terms.id }
    return said.enumerated().filter { index, one in
      !said[(index + 1)...].contains { isSame($0.author, one.author, in: party) } && !isReplaced(one)
    }.map(\.element)
  }

  /// The person has one word, alone or with whatever helper; others have one each.
  private func isSame(_ one: ID<Human>?, _ other: ID<Human>?, in party: Party) -> Bool {
    party == .person || one == other
  }

  private func isLater<Newer: Fact, Older: Fact>(
    _ newer: Said<Newer>, than older: Said<Older>, in party: Party
  ) -> Bool {
    guard newer.voice.party == party, isSame(newer.author, older.author, in: party),
      let first = order[older.id], let second = order[newer.id]
    else { return false }
    return first < second
  }

  /// Where a party stands: its own word only; nobody answers for another.
  package func stance(of party: Party) -> Stance {
    let taken = stancesTaken(by: party)
    // Where several speak for one party, one no is a no, and one who wants to wait keeps it open.
    if taken.contains(where: { !$0.content.isYes }) { return .no }
    if !deferred(by: party).isEmpty { return .notNow }
    if !taken.isEmpty { return .yes }
    guard let terms,
      let absence = absences.last(where: { $0.content.party == party && $0.content.terms == terms.id })
    else { return .notAskedYet }
    return .couldNotTakePart(tried: absence.content.tried)
  }

  /// The moment that lives this agreement, with what the agreement already says filled in.
  package func moment(
    about: Expression, raisedBy: Side?, plan: ID<Plan>, service: ID<Service>?, partOfDay: PartOfDay? = nil
  ) -> MomentNoted {
    MomentNoted(
      about: about, origin: .agreement(id: id, plan: plan), raisedBy: raisedBy, service: service,
      step: terms?.content.terms.step, yesNeeded: terms?.content.terms.yesNeeded ?? [],
      partOfDay: partOfDay)
  }
}
