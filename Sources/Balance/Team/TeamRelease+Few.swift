extension TeamRelease {
  /// Whether so many persons are too few to be told of: at least one, and fewer than five.
  ///
  /// It holds of those a figure counts as well as of those in whom two figures differ.
  package static func areFew(_ persons: Int) -> Bool { (1..<fewestPersons).contains(persons) }

  /// The persons that a figure may rest on, so that its difference from the one before it tells of no few.
  ///
  /// If one to four came or went since the time before, and that time could be shown, it rests on those present in both.
  ///
  /// - Parameters:
  ///   - present: Those whom the figure could count.
  ///   - before: Those whom the figure before it could count.
  /// - Throws: Why there is no figure.
  package static func cohort<Person: Hashable>(
    _ present: Set<Person>, before: Set<Person>
  ) throws(Reason) -> (members: Set<Person>, basis: TeamFigure.Basis) {
    guard present.count >= fewestPersons else { throw .fewerThanFivePersons }
    let changed = before.symmetricDifference(present).count
    guard before.count >= fewestPersons, areFew(changed) else { return (present, .everybody) }
    let stable = present.intersection(before)
    guard stable.count >= fewestPersons else { throw .fewerThanFiveInTheStableCohort }
    return (stable, .presentInBothQuarters)
  }
}
