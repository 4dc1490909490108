package import Balance
package import CoCreation
package import Values

/// The only way to what concerns a whole unit: figures that were frozen, and duties; nothing of a single relation.
package struct UnitReader {
  package let standing: Standing
  package let service: Service
  let entries: any LedgerReading

  /// The newest pattern that was frozen, with the quarter it should be of; the pattern is `nil` while it is not frozen.
  package func pattern() throws -> (quarter: Quarter, frozen: PatternFrozen?) {
    if let denial = standing.denial(of: .read, .unitPattern) { throw denial }
    let quarter = Quarter(containing: standing.day.number).previous
    if let frozen = try entries.pattern(of: service.id, in: quarter) { return (quarter, frozen) }
    let earlier = quarter.previous
    guard let frozen = try entries.pattern(of: service.id, in: earlier) else { return (quarter, nil) }
    return (earlier, frozen)
  }

  /// The persons whom the service supports today.
  package func persons() throws -> [ID<Person>] {
    if let denial = standing.denial(of: .read, .organisation) { throw denial }
    return try entries.persons(supportedBy: service.id).filter {
      try entries.circle(of: $0).isSupported(by: service.id, on: standing.day)
    }
  }
}

extension LedgerReading {
  /// A reader of a unit, for its first-line manager alone.
  ///
  /// - Throws: A ``Denial`` for everybody else.
  package func unit(_ id: ID<Service>, for actor: Actor, on day: Day, at instant: Instant) throws -> UnitReader? {
    let standing = try Rights.standing(of: actor, on: day, at: instant)
    guard standing.ground == .manages(service: id) else { throw Denial.never(standing.kind) }
    return try service(id).map { UnitReader(standing: standing, service: $0, entries: self) }
  }
}
