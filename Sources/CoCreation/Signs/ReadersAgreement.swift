/// How often two people who noted the same occasion apart read it alike; it is shown wherever signs are.
package struct ReadersAgreement: Hashable, Sendable {
  /// Occasions on which two noted.
  package let occasions: Int
  package let alike: Int
  package let different: Int
  /// At least one of the two could not tell.
  package let couldNotTell: Int
  /// Occasions that one alone noted.
  package let alone: Int

  /// Counts the first two readings of each occasion.
  package init(of sightings: some Sequence<SightingState>) {
    var (occasions, alike, different, couldNotTell, alone) = (0, 0, 0, 0, 0)
    for readings in sightings.map(\.readings) where !readings.isEmpty {
      guard readings.count > 1 else {
        alone += 1
        continue
      }
      occasions += 1
      let pair = readings.prefix(2).map(\.content.seen)
      if pair.contains(.cannotTell) {
        couldNotTell += 1
      } else if pair[0] == pair[1] {
        alike += 1
      } else {
        different += 1
      }
    }
    (self.occasions, self.alike, self.different) = (occasions, alike, different)
    (self.couldNotTell, self.alone) = (couldNotTell, alone)
  }
}
