extension MomentState {
  /// Whether the person began it, and nobody has told yet what came of it.
  package var awaitsOutcome: Bool {
    noted.current.contains { $0.voice.isThePerson && $0.content.raisedBy == .person } && outcomes.current.isEmpty
  }
}
