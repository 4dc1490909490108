package import Values

/// How far a right goes: the cells of the table of rights.
package enum Grant: Hashable, Sendable {
  /// All of it, while the relation lasts.
  case all
  /// What the person has shown, item by item.
  case shown
  /// What the mandate covers.
  case within(MandateScope)
  /// What oneself has written.
  case own
  /// Of persons of one's own organisation: `Rights.breakingGlass`.
  case ownOrganisation
  /// Only what the rules of the matter release: counts, a bare "it is time to talk".
  case released
}

/// Why something may not be done or read.
package enum Denial: Error, Hashable, Sendable {
  /// Nothing binds them to the person.
  case noRelation
  /// What bound them has ended, on this day.
  case ended(on: Day)
  /// What binds them begins on this day.
  case notYet(from: Day)
  /// This standing never does this.
  case never(Standing.Kind)
  /// The person has not shown it.
  case notShown
  /// The mandate does not cover it.
  case outsideMandate(MandateScope)
  /// It is somebody else's.
  case notOwn
  /// The person has paused or ended the voluntary layer.
  case layerOff(VoluntaryLayer)
}
