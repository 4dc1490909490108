package import Values

/// Enter a profile, or add to one what was not there: sources that are new and figures that changed.
package struct RegisterProfile: Command {
  package let draft: ProfileDraft

  package init(draft: ProfileDraft) {
    self.draft = draft
  }

  /// Why it may not be.
  package enum Refusal: Error, Hashable, Sendable {
    case notAllowed(Denial)
    /// A manager tells of the own service only.
    case notOwnService
    /// The stream is another profile's.
    case anotherProfile
    case noPassage
    case passageTwice(ID<Passage>)
    case passageOutside(ID<Passage>)
    case tooManyPassages(limit: Int)
    /// A count below 0 or above its total.
    case impossible(ProfileFigure.What)
    /// Those it holds for, or those it does not hold for, are too few.
    case tooFewPersons(ProfileFigure.What, fewest: Int)
  }

  /// The most passages of one profile.
  package static let mostPassages = 5000

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing state: ProfileState, as standing: Standing) throws(Refusal) -> [any Fact] {
    try checkRight(of: standing)
    if let origin = state.origin, origin != draft.origin { throw .anotherProfile }
    let known = Set(state.sources.map(\.content.source))
    let new = draft.sources.filter { !known.contains($0.source) }
    try checkPassages(of: new, beside: state)
    try checkFigures()
    var facts: [any Fact] = []
    if !state.isRegistered {
      facts.append(ProfileRegistered(name: draft.name, origin: draft.origin, particulars: draft.particulars))
    }
    facts += new
    if let figures = draft.figures, figures != state.figures?.content { facts.append(figures) }
    return facts
  }

  private func checkRight(of standing: Standing) throws(Refusal) {
    guard case let .service(service) = draft.origin else {
      if let denial = standing.denial(of: .arrange, .comparison) { throw .notAllowed(denial) }
      return
    }
    if let denial = standing.denial(of: .write, .serviceProfile) { throw .notAllowed(denial) }
    guard standing.ground.service == service else { throw .notOwnService }
  }

  private func checkPassages(of new: [ProfileSourceAdded], beside state: ProfileState) throws(Refusal) {
    var seen = Set(state.passages.map(\.id))
    guard state.isRegistered || new.contains(where: { !$0.passages.isEmpty }) else { throw .noPassage }
    let count = new.reduce(seen.count) { $0 + $1.passages.count }
    guard count <= Self.mostPassages else { throw .tooManyPassages(limit: Self.mostPassages) }
    for source in new {
      let length = source.text.count
      for mark in source.passages {
        guard seen.insert(mark.passage).inserted else { throw .passageTwice(mark.passage) }
        guard mark.start >= 0, mark.start < mark.end, mark.end <= length else {
          throw .passageOutside(mark.passage)
        }
      }
    }
  }

  private func checkFigures() throws(Refusal) {
    for figure in draft.figures?.figures ?? [] {
      guard figure.count >= 0, figure.count <= figure.total else { throw .impossible(figure.what) }
      guard figure.isOverEnough else {
        throw .tooFewPersons(figure.what, fewest: ProfileFigure.fewestPersons)
      }
    }
  }
}
