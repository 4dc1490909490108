package import CoCreation
package import Values

/// Which things a person has, by subject and lived day: (person, subject, day, stream) → nothing.
///
/// Made of headers alone, so that a thing whose words are erased is still found.
package enum Things {
  package static let projection = Projection("things", version: 1, owner: .person) { entry, map throws(LedgerFault) in
    guard entry.header.sequence == 1, let person = entry.header.particulars.person,
      let subject = Subject(first: entry.header.particulars.kind.name)
    else { return }
    let particulars = entry.header.particulars
    try map.put([], at: Key(person, subject.rawValue, particulars.livedDay, particulars.stream))
  }

  /// One thing: the day it was lived, and its stream.
  package struct Found: Hashable, Sendable {
    package let day: Day
    package let stream: ID<Stream>
  }
}

extension LedgerReading {
  /// A person's things of a subject, by day.
  ///
  /// - Parameters:
  ///   - first: The first day to look at; `nil` for all before.
  ///   - last: The last day to look at; `nil` for all after.
  ///   - order: Forward from the oldest, backward from the newest.
  package func things(
    _ subject: Subject, of person: ID<Person>, from first: Day? = nil, through last: Day? = nil,
    _ order: ScanOrder = .forward, limit: Int = 1000
  ) throws(LedgerFault) -> [Things.Found] {
    let prefix = Key(person, subject.rawValue)
    let whole = KeyRange.prefix(prefix)
    let range = KeyRange(
      lower: first.map { prefix.adding($0).bytes } ?? whole.lower,
      upper: last.map { prefix.adding($0 + 1).bytes } ?? whole.upper)
    return try map(Things.projection).pairs(in: range, order, limit: limit).map { pair throws(LedgerFault) in
      try Things.Found(pair.key)
    }
  }
}

extension Things.Found {
  /// What a key of (person, number, day, stream) names.
  init(_ key: Key) throws(LedgerFault) {
    var parts = key.parts
    guard parts.id(of: Person.self) != nil, parts.int() != nil, let day = parts.day(),
      let stream = parts.id(of: Stream.self)
    else { throw .damaged(at: nil) }
    self.init(day: day, stream: stream)
  }
}
