package import CoCreation
import Values

extension Reader {
  /// The pack's duties towards the person, as they stand: those that something has set off and that have a date.
  ///
  /// Reckoned from what has happened each time somebody looks, so that it is never late and never wrong. Where whoever
  /// reads works in a service, its own plans alone set them off.
  package func duties(by pack: Pack) throws -> [Obligation] {
    try allow(.read, .obligation)
    return try DutyGround(of: person, in: standing.ground.service, entries).duties(by: pack, on: standing.day)
  }
}
