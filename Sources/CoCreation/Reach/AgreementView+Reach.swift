import Values

extension AgreementView {
  /// What this agreement reached.
  package var reach: Reach {
    let persons = words.filter { $0.voice.isThePerson }.map { $0.shows(.personExpressed) }
    let taken = stancesTaken(by: .person)
    let yes = taken.filter(\.content.isYes).map { $0.shows(.personSaidYes) }
    let needed = terms.flatMap { terms in
      terms.content.terms.yesNeeded.contains(.person) ? terms.shows(.yesWasNeeded) : nil
    }
    let determined = needed.map { needed in yes.isEmpty ? [] : [needed] + yes } ?? []
    let theirs = knowledge(of: .person, .personsKnowledgeOrValues)
    let ours = knowledge(of: .professional, .professionalsKnowledgeOrValues)
    let isCreated = !determined.isEmpty && !theirs.isEmpty && !ours.isEmpty
    return Reach(
      [
        .information: terms.map { [$0.shows(.termsWerePut)] } ?? [],
        .participation: persons + taken.map { $0.shows(.personExpressed) }
          + deferred(by: .person).map { $0.shows(.personExpressed) },
        // The person wrote before the terms were put, and said yes to them.
        .influence: influence(yes),
        .coDetermination: determined,
        .coCreation: isCreated ? determined + theirs + ours : [],
      ],
      decidedMyself: decidedMyself(yes))
  }

  private func influence(_ yes: [Reach.Evidence]) -> [Reach.Evidence] {
    guard let terms, words.contains(where: { $0.voice.isThePerson && $0.at <= terms.at }) else { return [] }
    return yes
  }

  private func decidedMyself(_ yes: [Reach.Evidence]) -> [Reach.Evidence] {
    guard let terms, terms.content.terms.step == .decidingOneself, !yes.isEmpty else { return [] }
    return [terms.shows(.personDecidedAlone)]
  }

  private func knowledge(of side: Side, _ shown: Reach.Shown) -> [Reach.Evidence] {
    words.filter { $0.voice.side == side && ($0.content.places.know ?? $0.content.places.matters) != nil }
      .map { $0.shows(shown) }
  }
}
