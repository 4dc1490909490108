package import CoCreation
package import Values

extension LedgerWriting {
  /// Carries out a command: reads its stream, lets the rule decide, and appends what follows.
  ///
  /// The same command handed in again under the same entry id is decided as it was the first time, and so gives the
  /// first receipts; with other words it becomes a further entry that names the first.
  ///
  /// - Returns: A receipt for each fact; none if it was already so.
  /// - Throws: The command's own refusal, and ``LedgerFault``.
  @discardableResult package func perform<Act: Command>(
    _ command: Act, in stream: ID<Stream>, as standing: Standing, _ circumstances: Circumstances
  ) throws -> [Receipt] {
    try perform(command, in: stream, as: standing, circumstances) { $0 }
  }

  /// Carries out a command about a person's circle.
  ///
  /// - Parameter person: Whose circle it is; the standing may concern no person yet.
  @discardableResult package func perform<Act: Command>(
    _ command: Act, inCircleOf person: ID<Person>, as standing: Standing, _ circumstances: Circumstances
  ) throws -> [Receipt] where Act.State == Circle {
    try perform(command, in: .circle(of: person), as: Rights.entering(person, as: standing), circumstances) {
      $0.of(person)
    }
  }

  private func perform<Act: Command>(
    _ command: Act, in stream: ID<Stream>, as standing: Standing, _ circumstances: Circumstances,
    whose: (Act.State) -> Act.State
  ) throws -> [Receipt] {
    let known = try headRow(of: stream) == nil ? nil : entry(circumstances.entry)
    let before = known.flatMap {
      $0.header.particulars.stream == stream ? $0.header.sequence - 1 : nil
    }
    // As it was then, where it was carried out before.
    let state = try before.map { Act.State(of: try statements(in: stream, through: $0)) } ?? state(of: stream)
    let facts = try command.decide(knowing: whose(state), as: standing)
    return try facts.enumerated().map { index, fact in
      var draft = Draft(
        id: circumstances.entry.following(index),
        particulars: try circumstances.particulars(of: fact, in: stream, as: standing),
        payload: try Payload.encode(fact), expecting: circumstances.expecting)
      draft.media = try media(in: draft.payload, keptNow: circumstances.media)
      if before != nil, let first = try entry(draft.id) { draft.particulars.repeatTime(of: first) }
      return try append(draft, stating: fact)
    }
  }
}

extension Particulars {
  /// Takes over when the first sending happened: a form that is sent again was still filled in once.
  fileprivate mutating func repeatTime(of entry: Entry) {
    happenedAt = entry.header.particulars.happenedAt
    livedDay = entry.header.particulars.livedDay
  }
}
