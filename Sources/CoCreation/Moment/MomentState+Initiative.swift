package import Values

extension MomentState {
  /// Whether the person began it, and nobody has told yet what came of it.
  package var awaitsOutcome: Bool {
    noted.current.contains { $0.voice.isThePerson && $0.content.raisedBy == .person } && outcomes.current.isEmpty
  }
}

extension MomentState {
  /// Those whom somebody has named in it: as there, as readers of a wish, or by having said something of it.
  package var namedHumans: [ID<Human>] {
    let readers = wishes.current.flatMap { $0.content.interpretation?.by ?? [] }
    let tellers = (noted.current.map(\.author) + outcomes.current.map(\.author)).compactMap(\.self)
    return presences.current.flatMap(\.content.present) + readers + tellers
  }
}
