package import Values

/// One agreement as it stands: two sides, the terms between them, and where each party stands on them.
package struct AgreementView: Hashable, Sendable {
  package let id: ID<Agreement>
  package let opened: Said<AgreementOpened>
  package let words: [Said<AgreementWordsWritten>]
  package let terms: Said<TermsPut>?
  let stances: [Said<StanceTaken>]
  let absences: [Said<PartyAbsent>]
  package let isClosed: Bool
}

extension AgreementView {
  /// What one side has written in its three places, the newest in each.
  package func places(of side: Side) -> Places? {
    words.filter { $0.voice.side == side }.map(\.content.places).reduce(nil) { written, newer in
      written.map { $0.written(over: newer) } ?? newer
    }
  }

  /// What voices beside the two sides have written.
  package var wordsBeside: [Said<AgreementWordsWritten>] { words.filter { $0.voice.side == nil } }

  /// The stances taken by a party on the terms as they are now, the latest of each human.
  package func stancesTaken(by party: Party) -> [Said<StanceTaken>] {
    guard let terms else { return [] }
    let taken = stances.filter { $0.voice.party == party && $0.content.terms == terms.id }
    // The person has one stance, alone or with whatever helper; others have one each.
    guard party != .person else { return taken.suffix(1) }
    return taken.enumerated().filter { index, said in
      !taken[(index + 1)...].contains { $0.author == said.author }
    }.map(\.element)
  }

  /// Where a party stands: its own word only; nobody answers for another.
  package func stance(of party: Party) -> Stance {
    let taken = stancesTaken(by: party)
    // Where several speak for one party, one no is a no.
    if taken.contains(where: { !$0.content.isYes }) { return .no }
    if !taken.isEmpty { return .yes }
    guard let terms,
      let absence = absences.last(where: { $0.content.party == party && $0.content.terms == terms.id })
    else { return .notAskedYet }
    return .couldNotTakePart(tried: absence.content.tried)
  }

  /// The moment that lives this agreement, with what the agreement already says filled in.
  package func moment(about: Expression, raisedBy: Side, plan: ID<Plan>, service: ID<Service>?) -> MomentNoted {
    MomentNoted(
      about: about, origin: .agreement(id: id, plan: plan), raisedBy: raisedBy, service: service,
      step: terms?.content.terms.step, yesNeeded: terms?.content.terms.yesNeeded ?? [])
  }
}
