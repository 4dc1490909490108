package import CoCreation
package import Values

/// Which moments live an agreement, and which questions are about a moment:
/// (person, 1, agreement, day, moment) → nothing, (person, 2, moment, asking) → nothing.
package enum Ties {
  private static let lives = 1
  private static let asksAbout = 2

  package static let projection = Projection("ties", version: 1, owner: .person) { entry, map throws(LedgerFault) in
    let particulars = entry.header.particulars
    guard let person = particulars.person, kinds.contains(particulars.kind.name.name),
      let statement = try entry.statement()
    else { return }
    switch statement.fact {
    case let noted as MomentNoted:
      guard case let .agreement(agreement, _) = noted.origin else { return }
      try map.put([], at: Key(person, lives, agreement, particulars.livedDay, particulars.stream))
    case let asked as QuestionAsked:
      guard case let .moment(moment) = asked.about else { return }
      try map.put([], at: Key(person, asksAbout, moment, particulars.stream))
    default: return
    }
  }

  private static let kinds: Set = [MomentNoted.kind.name, QuestionAsked.kind.name]

  static func moments(living agreement: ID<Agreement>, of person: ID<Person>) -> Key { Key(person, lives, agreement) }
  static func askings(about moment: ID<Moment>, of person: ID<Person>) -> Key { Key(person, asksAbout, moment) }
}

extension LedgerReading {
  /// The moments that live an agreement, the newest first.
  package func moments(
    living agreement: ID<Agreement>, of person: ID<Person>, limit: Int = 1000
  ) throws(LedgerFault) -> [Things.Found] {
    try map(Ties.projection).pairs(
      beginningWith: Ties.moments(living: agreement, of: person), .backward, limit: limit
    ).map { pair throws(LedgerFault) in
      var parts = pair.key.parts
      guard parts.id(of: Person.self) != nil, parts.int() != nil, parts.id(of: Agreement.self) != nil,
        let day = parts.day(), let stream = parts.id(of: Stream.self)
      else { throw .damaged(at: nil) }
      return Things.Found(day: day, stream: stream)
    }
  }

  /// The questions that were put about a moment.
  package func askings(about moment: ID<Moment>, of person: ID<Person>) throws(LedgerFault) -> [ID<Asking>] {
    try map(Ties.projection).pairs(beginningWith: Ties.askings(about: moment, of: person), limit: 100)
      .map { pair throws(LedgerFault) in
        var parts = pair.key.parts
        guard parts.id(of: Person.self) != nil, parts.int() != nil, parts.id(of: Moment.self) != nil,
          let asking = parts.id(of: Asking.self)
        else { throw .damaged(at: nil) }
        return asking
      }
  }
}
