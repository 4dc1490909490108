package import CoCreation
package import Values

/// Which moments live an agreement, and which questions are about a moment:
/// (person, 1, agreement, day, moment) → nothing, (person, 2, moment, asking) → nothing.
///
/// A moment that was undone lives nothing any more. For that it is kept who noted it: (person, 3, moment, statement) →
/// voice, author, agreement, day; and how many live an agreement: (person, 4, agreement) → count.
/// Where the person wants a reason explained again, or somebody else to ask: (person, 5, moment) → day.
package enum Ties {
  private static let lives = 1
  private static let asksAbout = 2
  private static let notes = 3
  private static let counts = 4
  private static let waits = 5

  package static let projection = Projection("ties", version: 2, owner: .person) { entry, map throws(LedgerFault) in
    let particulars = entry.header.particulars
    guard let person = particulars.person, kinds.contains(particulars.kind.name.name),
      let statement = try entry.statement()
    else { return }
    let stream = particulars.stream
    switch statement.fact {
    case let noted as MomentNoted:
      guard case let .agreement(agreement, _) = noted.origin else { return }
      try note(Noted(statement, agreement), statement.id, of: person, in: stream, map)
    case let withdrawn as Withdrawn: try undo(withdrawn, by: statement, of: person, in: stream, map)
    case let asked as QuestionAsked:
      guard case let .moment(moment) = asked.about else { return }
      try map.put([], at: Key(person, asksAbout, moment, stream))
    case let received as ReasonReceived:
      guard statement.voice.isThePerson else { return }
      let key = Key(person, waits, stream)
      if received.reception == .understood {
        try map.remove(key)
      } else {
        try map.put(Key(statement.day).bytes, at: key)
      }
    case is ReasonTold: try map.remove(Key(person, waits, stream))
    default: return
    }
  }

  private static let kinds: Set = [
    MomentNoted.kind.name, Withdrawn.kind.name, QuestionAsked.kind.name, ReasonReceived.kind.name,
    ReasonTold.kind.name,
  ]

  private static func note(
    _ noted: Noted, _ statement: ID<Statement>, of person: ID<Person>, in stream: ID<Stream>, _ map: any OrderedMap
  ) throws(LedgerFault) {
    try map.put(noted.bytes, at: Key(person, notes, stream, statement))
    let key = Key(person, lives, noted.agreement, noted.day, stream)
    guard try map.value(at: key) == nil else { return }
    try map.put([], at: key)
    try count(noted.agreement, of: person, by: 1, map)
  }

  /// Takes a moment out once nothing that noted it holds any more.
  private static func undo(
    _ withdrawn: Withdrawn, by statement: Statement, of person: ID<Person>, in stream: ID<Stream>,
    _ map: any OrderedMap
  ) throws(LedgerFault) {
    let key = Key(person, notes, stream, withdrawn.statement)
    guard let noted = try map.value(at: key).flatMap({ Noted(bytes: $0) }), noted.mayBeUndone(by: statement) else {
      return
    }
    try map.remove(key)
    let others = try map.pairs(beginningWith: Key(person, notes, stream), limit: 100)
    guard !others.contains(where: { Noted(bytes: $0.value)?.agreement == noted.agreement }) else { return }
    try map.remove(Key(person, lives, noted.agreement, noted.day, stream))
    try count(noted.agreement, of: person, by: -1, map)
  }

  private static func count(
    _ agreement: ID<Agreement>, of person: ID<Person>, by change: Int, _ map: any OrderedMap
  ) throws(LedgerFault) {
    let key = Key(person, counts, agreement)
    try map.put(Key(max(0, try count(at: key, map) + change)).bytes, at: key)
  }

  fileprivate static func count(at key: Key, _ map: any ReadableMap) throws(LedgerFault) -> Int {
    guard let value = try map.value(at: key) else { return 0 }
    var reader = KeyReader(value)
    guard let count = reader.int() else { throw .damaged(at: nil) }
    return count
  }

  static func moments(living agreement: ID<Agreement>, of person: ID<Person>) -> Key { Key(person, lives, agreement) }
  static func count(living agreement: ID<Agreement>, of person: ID<Person>) -> Key { Key(person, counts, agreement) }
  static func askings(about moment: ID<Moment>, of person: ID<Person>) -> Key { Key(person, asksAbout, moment) }
  static func reasonsWaiting(of person: ID<Person>) -> Key { Key(person, waits) }
}

/// Who noted a moment about an agreement, and when it was lived: what is asked when it is undone.
private struct Noted {
  let voice: Voice
  let author: ID<Human>?
  let agreement: ID<Agreement>
  let day: Day

  init(_ statement: Statement, _ agreement: ID<Agreement>) {
    voice = statement.voice
    author = statement.author
    self.agreement = agreement
    day = statement.day
  }

  init?(bytes: [UInt8]) {
    var reader = KeyReader(bytes)
    guard let agreement = reader.id(of: Agreement.self), let day = reader.day(), let author = reader.id(of: Human.self),
      let voice = reader.text().flatMap({ Voice(rawValue: $0) })
    else { return nil }
    self.voice = voice
    self.author = author == .samspel ? nil : author
    self.agreement = agreement
    self.day = day
  }

  var bytes: [UInt8] { Key(agreement, day, author ?? .samspel, voice.rawValue).bytes }

  func mayBeUndone(by statement: Statement) -> Bool {
    voice.mayBeAmended(by: statement.voice, isSameAuthor: author == statement.author)
  }
}

extension LedgerReading {
  /// The moments that live an agreement, the newest first.
  ///
  /// - Parameters:
  ///   - first: How many of the newest are passed over.
  ///   - limit: The most that are given after those.
  package func moments(
    living agreement: ID<Agreement>, of person: ID<Person>, from first: Int = 0, limit: Int = 1000
  ) throws(LedgerFault) -> [Things.Found] {
    try map(Ties.projection).pairs(
      beginningWith: Ties.moments(living: agreement, of: person), .backward, limit: first + limit
    ).dropFirst(first).map { pair throws(LedgerFault) in
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

  /// How many moments live an agreement.
  package func momentCount(living agreement: ID<Agreement>, of person: ID<Person>) throws(LedgerFault) -> Int {
    try Ties.count(at: Ties.count(living: agreement, of: person), map(Ties.projection))
  }

  /// The moments of which the person wants the reason explained again, or somebody else to ask, with the day they said so.
  package func reasonsWaiting(of person: ID<Person>, limit: Int = 100) throws(LedgerFault) -> [Things.Found] {
    try map(Ties.projection).pairs(beginningWith: Ties.reasonsWaiting(of: person), limit: limit)
      .map { pair throws(LedgerFault) in
        var (parts, value) = (pair.key.parts, KeyReader(pair.value))
        guard parts.id(of: Person.self) != nil, parts.int() != nil, let stream = parts.id(of: Stream.self),
          let day = value.day()
        else { throw .damaged(at: nil) }
        return Things.Found(day: day, stream: stream)
      }
  }
}
