package import CoCreation
package import Values

/// One round of a job: a day, and for whom its work is done.
package struct JobRound: Sendable {
  package let ledger: Ledger
  package let area: ID<Area>
  package let day: Day
  let job: Token
  let hold: JobHold
  /// Those for whom an earlier round failed; `nil` for everybody.
  let persons: [ID<Person>]?
  let onFailure: @Sendable (JobFailure) -> Void

  /// Goes through all persons of the area: looks what is due, and does it in a transaction of its own.
  ///
  /// What fails for one of them is noted and tried again later, alone; the others' work goes on.
  ///
  /// - Parameters:
  ///   - find: Looks, without writing; `nil` where nothing is due.
  ///   - carryOut: Does what was found. It runs on what is there by then, and so decides again.
  /// - Throws: What keeps everybody's work from being done.
  package func eachPerson<Found: Sendable>(
    find: @escaping @Sendable (ID<Person>, any LedgerReading) throws -> Found?,
    carryOut: @escaping @Sendable (Found, ID<Person>, any LedgerWriting) throws -> Void
  ) async throws {
    if let persons {
      for person in persons { try await attempt(person, find, carryOut) }
      return
    }
    var last: ID<Person>?
    while true {
      let (after, limit) = (last, 200)
      let page = try await ledger.read(area) { try $0.persons(after: after, limit: limit) }
      for person in page { try await attempt(person, find, carryOut) }
      guard page.count == limit else { return }
      last = page.last
    }
  }

  /// The same for persons whom the register does not know any more; where an earlier round is made up for, it has done
  /// them with the others.
  func each<Found: Sendable>(
    _ others: [ID<Person>], find: @escaping @Sendable (ID<Person>, any LedgerReading) throws -> Found?,
    carryOut: @escaping @Sendable (Found, ID<Person>, any LedgerWriting) throws -> Void
  ) async throws {
    guard persons == nil else { return }
    for person in others { try await attempt(person, find, carryOut) }
  }

  /// Prolongs the claim on the day where it is time; to be called now and then by work that may take long.
  package func renew() async throws { try await hold.renew(ledger, in: area) }

  private func attempt<Found: Sendable>(
    _ person: ID<Person>, _ find: @escaping @Sendable (ID<Person>, any LedgerReading) throws -> Found?,
    _ carryOut: @escaping @Sendable (Found, ID<Person>, any LedgerWriting) throws -> Void
  ) async throws {
    let key = JobFailure.key(job, day, person)
    do {
      if let found = try await ledger.read(area, { try find(person, $0) }) {
        try await ledger.write(area) { try carryOut(found, person, $0) }
      }
      if persons != nil { try await ledger.write(area) { try $0.removeRecord(JobFailure.kind, key) } }
    } catch let fault as LedgerFault where fault.isTheStores {
      throw fault
    } catch is CancellationError {
      throw CancellationError()
    } catch {
      try await note(person, key)
    }
    try await renew()
  }

  private func note(_ person: ID<Person>, _ key: Key) async throws {
    let (job, day) = (job, day)
    let failure = try await ledger.write(area) { entries in
      let earlier = try entries.record(JobFailure.kind, key).map { try JobFailure($0) }
      let failure = JobFailure(job, day, person, after: earlier, at: entries.now)
      try entries.put(failure.record)
      return failure
    }
    onFailure(failure)
  }
}
