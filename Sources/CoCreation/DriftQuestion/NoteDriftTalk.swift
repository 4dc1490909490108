package import Values

/// Note a talk, or what happened after: those who may see that there is something to talk about.
package struct NoteDriftTalk: Command {
  package let note: Note

  package init(note: Note) {
    self.note = note
  }

  /// What those who talked can note.
  package enum Note: Hashable, Sendable {
    case talked(present: [ID<Human>], toTry: Expression?, again: Day? = nil)
    case after(Expression)
  }

  /// Why it may not be.
  package enum Refusal: Error, Hashable, Sendable {
    case notAllowed(Denial)
    case notOpen
    /// They were not asked to talk about it.
    case notTold
    case nobodyTalked
  }

  /// The facts that follow from it, or why it may not be.
  package func decide(knowing state: DriftState, as standing: Standing) throws(Refusal) -> [any Fact] {
    if let denial = standing.denial(of: .write, .driftQuestion) { throw .notAllowed(denial) }
    guard state.isOpen else { throw .notOpen }
    guard state.sight(for: standing) != .nothing else { throw .notTold }
    switch note {
    case let .talked(present, toTry, again): return [DriftTalked(present: present, toTry: toTry, again: again)]
    case let .after(happened):
      guard state.talks.last != nil else { throw .nobodyTalked }
      return [DriftAfterTold(happened: happened)]
    }
  }
}
