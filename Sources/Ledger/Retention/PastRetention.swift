package import CoCreation
package import Values

/// What an organisation keeps of a person in one record class, and that is past its time.
package struct PastRetention: Hashable, Sendable {
  package let file: KeptFile
  /// The retention's key in the pack: the ground of the erasure.
  package let rule: Token
  /// Whether it may be erased without anybody's saying so.
  package let erasesByItself: Bool
  /// The entries that still have words, by stream and sequence.
  let entries: [ID<Entry>]

  package var count: Int { entries.count }
}

/// What an organisation keeps of a person in one record class.
package struct KeptFile: Hashable, Sendable {
  package let person: ID<Person>
  package let organisation: ID<Organisation>
  package let recordClass: RecordClass

  package init(person: ID<Person>, organisation: ID<Organisation>, recordClass: RecordClass) {
    self.person = person
    self.organisation = organisation
    self.recordClass = recordClass
  }

  var key: Key { Key(person, organisation, recordClass.rawValue) }

  init?(_ key: Key) {
    var parts = key.parts
    guard let person = parts.id(of: Person.self), let organisation = parts.id(of: Organisation.self),
      let recordClass = parts.text().flatMap(RecordClass.init(rawValue:))
    else { return nil }
    self.init(person: person, organisation: organisation, recordClass: recordClass)
  }
}

/// What a look through a person's headers found.
struct RetentionFinding: Sendable {
  var past: [PastRetention] = []
  /// The first day on which something more may be past its time.
  var next: Day
}
