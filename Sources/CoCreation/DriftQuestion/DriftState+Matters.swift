extension DriftSignal.Direction {
  /// The question whose answers glide; `nil` of a silence, which is about none of them.
  package var question: Question? {
    switch self {
    case .chooseTooLittle, .chooseTooMuch: .choice
    case .helpTooLittle, .helpTooMuch: .help
    case .notListenedTo: .listened
    case .silence: nil
    }
  }
}

extension DriftState {
  /// What the person's own question is about while it is open, whatever the person chose.
  package var mattersOfThePerson: Set<Question> {
    guard isOpen, !isTheTeams else { return [] }
    return Set(signals.current.compactMap(\.content.signal.direction.question))
  }
}
