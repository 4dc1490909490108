import CoCreation
import Values

extension Job {
  /// Finds what is past its time by the rules of the packs.
  ///
  /// What rules let erase by themselves is erased soon after; the rest waits until an administrator has said that no
  /// exception holds. Each person is looked through again only on the day on which something can have become due.
  package static func findingRetention(_ work: DueWork) -> Job {
    let rules = work.rulesOfRetention
    return Job("retention.find") { round in
      let day = round.day
      let find = { @Sendable (person: ID<Person>, entries: any LedgerReading) throws -> RetentionFinding? in
        if let look = try entries.record(.retentionLook, Key(person)), try !look.isDue(on: day, rules) { return nil }
        return try RetentionScan(of: person, on: day, work.packs, in: entries).finding()
      }
      let note = { @Sendable (finding: RetentionFinding, person: ID<Person>, entries: any LedgerWriting) throws in
        try entries.note(finding, of: person, on: day, rules: rules)
      }
      try await round.eachPerson(find: find, carryOut: note)
      // Those whose registration is erased already, and of whom something is kept for longer.
      let looked = try await round.ledger.read(round.area) { entries in
        let registered = Set(try entries.persons(limit: .max))
        return try entries.records(.retentionLook, limit: .max).compactMap { record in
          var key = record.key.parts
          return key.id(of: Person.self).flatMap { registered.contains($0) ? nil : $0 }
        }
      }
      try await round.each(looked, find: find, carryOut: note)
    }
  }
}

extension DueWork {
  /// Tells one state of the rules from another, so that everybody is looked through when a pack has changed.
  var rulesOfRetention: Digest {
    let rules = packs.values.sorted { $0.key.code < $1.key.code }.map { pack in
      let classes = pack.recordClasses.map { rule in
        let ids = rule.retention.sorted { $0.key.rawValue < $1.key.rawValue }.map { "\($0.key.rawValue)=\($0.value)" }
        return "\(rule.recordClass.rawValue) \(rule.provenance.isVerified) \(ids.joined(separator: ","))"
      }
      let times = pack.retentions.map { rule in
        "\(rule.id) \(rule.period?.description ?? "–") \(rule.countsFrom?.rawValue ?? "–") \(rule.exceptions.isEmpty) "
          + "\(rule.provenance.isVerified)"
      }
      return ([pack.key.code] + classes + times).joined(separator: "\n")
    }
    return SHA256.hash(Array(rules.joined(separator: "\n\n").utf8))
  }

}

extension Record {
  /// Whether a person is to be looked through again.
  fileprivate func isDue(on day: Day, _ rules: Digest) throws(LedgerFault) -> Bool {
    var value = KeyReader(self.value)
    guard let next = value.day(), let known = value.digest() else { throw .damaged(at: nil) }
    return next <= day || known != rules
  }
}

extension LedgerWriting {
  /// Notes what was found of a person, in place of what was found before.
  fileprivate func note(
    _ finding: RetentionFinding, of person: ID<Person>, on day: Day, rules: Digest
  ) throws(LedgerFault) {
    var known: [Key: DueErasure] = [:]
    for record in try records(DueErasure.kind, in: .prefix(Key(person))) { known[record.key] = try DueErasure(record) }
    for past in finding.past {
      let since = known.removeValue(forKey: past.file.key)?.since ?? day
      try put(DueErasure(past, since: since).record)
      if past.erasesByItself {
        try put(ConfirmedErasure(past.file, past.rule, by: .samspel, "samspel").record)
      }
    }
    for (key, _) in known {
      try removeRecord(DueErasure.kind, key)
      try removeRecord(ConfirmedErasure.kind, key)
    }
    // What waits is counted anew every day, since something may be added to it.
    let next = finding.past.isEmpty ? finding.next : day + 1
    try put(
      Record(kind: .retentionLook, key: Key(person), value: Key(next, rules).bytes, expires: nil))
  }
}

extension Token {
  /// (person) → the day on which the person is looked through again, and by which rules that was said.
  static let retentionLook: Token = "retention.look"
}
