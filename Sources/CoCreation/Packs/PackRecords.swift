/// From when the time is counted for which a record is kept.
package enum RetentionStart: String, Hashable, Sendable, CaseIterable {
  /// From the last entry of the file: of all that an organisation keeps of a person in the record class.
  case lastEntryOfFile
  /// From the last entry of the matter that an entry belongs to, so that nothing in use is emptied in part.
  case entry
}

/// How long a kind of record is kept.
package struct Retention: Hashable, Sendable {
  package let id: String
  package let what: String
  /// The same in the country's language; `nil` where nobody has written it.
  package let localWhat: String?
  /// `nil` where no fixed time was found.
  package let period: Span?
  /// From when the time is counted, in English, and in the country's own language where the pack has that.
  package let starts: String
  package let localStarts: String?
  /// The same for the program; `nil` only where there is no period.
  package let countsFrom: RetentionStart?
  package let finishBy: String?
  package let exceptions: [String]
  /// The same in the country's language; empty where nobody has written them.
  package let localExceptions: [String]
  package let legalBasis: String
  package let provenance: Provenance
}

/// What a record class is called in a country, how long it is kept, and which kinds of facts belong to it there.
package struct RecordClassRule: Hashable, Sendable {
  package let recordClass: RecordClass
  package let localTerm: String
  package let english: String
  /// The id of the retention by the kind of organisation that answers for the record.
  package let retention: [OrganisationKind: String]
  /// Names of fact kinds that belong here though they usually belong elsewhere.
  package let kinds: [String]
  package let provenance: Provenance
}

/// A legal ground that a limit can have.
package struct LimitGround: Hashable, Sendable {
  package let id: String
  package let localTerm: String
  package let english: String
  package let legalBasis: String
  /// The longest that a limit may stand on it; `nil` where none was found.
  package let longest: Span?
  package let provenance: Provenance
}

/// What law lets an authority demand to see.
package struct AuthorityDemand: Hashable, Sendable {
  package let id: String
  package let localText: String
  package let text: String
  /// The same in easy words; `nil` where nobody has written them.
  package let easy: EasyWords?
  package let legalBasis: String
  package let provenance: Provenance
}

/// The number to call when it is dangerous now.
package struct EmergencyNumber: Hashable, Sendable {
  package let number: String
  package let provenance: Provenance
}

extension Pack {
  /// The record class of a kind of fact: where the pack puts it, otherwise its usual one.
  package func recordClass(of fact: any Fact.Type) -> RecordClass {
    recordClasses.first { $0.kinds.contains(fact.kind.name) }?.recordClass ?? fact.recordClass
  }

  /// Whether what is past its time may be erased without anybody's saying so: only where somebody has read both the rule
  /// and which record class it is for, and where nothing is excepted from it.
  package func erasesByItself(_ recordClass: RecordClass, at organisation: OrganisationKind) -> Bool {
    guard let rule = recordClasses.first(where: { $0.recordClass == recordClass }), rule.provenance.isVerified,
      let retention = retention(of: recordClass, at: organisation)
    else { return false }
    return retention.provenance.isVerified && retention.exceptions.isEmpty
  }

  /// How long records of a class are kept by an organisation; `nil` where the pack does not say.
  package func retention(of recordClass: RecordClass, at organisation: OrganisationKind) -> Retention? {
    guard let rule = recordClasses.first(where: { $0.recordClass == recordClass }),
      let id = rule.retention[organisation]
    else { return nil }
    return retentions.first { $0.id == id }
  }
}
