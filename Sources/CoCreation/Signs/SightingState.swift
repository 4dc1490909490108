package import Values

/// The readings of one occasion, each by its reader.
package struct SightingState: StreamState, Hashable {
  package private(set) var notes = Strand<SightingNoted>()

  package init() {}

  package mutating func read(_ statement: Statement) {
    // Signs are read by those who support; in another voice they are not a reading.
    guard statement.voice == .professional else { return }
    notes.read(statement)
  }

  /// One reading of each reader, the newest.
  package var readings: [Said<SightingNoted>] {
    notes.current.newestOfEachAuthor()
  }

  /// What a reader noted of the same occasion before, the newest first: corrected, or sent again in other words.
  package func before(_ reading: Said<SightingNoted>) -> [Said<SightingNoted>] {
    notes.all.filter { $0.author == reading.author && $0.id != reading.id }.reversed()
  }

  /// Those who read: "as read by Kim and Ali".
  package var readers: [ID<Human>] { readings.compactMap(\.author) }

  /// The readings that may be seen from a standing.
  ///
  /// They are noted apart: who supports sees another's reading of the same day only after having noted their own.
  package func readings(for standing: Standing, shown: Bool = false) -> [Said<SightingNoted>] {
    guard standing.may(.read, .sign, shown: shown) else { return [] }
    let isReader = standing.voice == .professional
    let hasNoted = readings.contains { $0.author == standing.human }
    return readings.filter { !isReader || hasNoted || $0.day < standing.day }
  }
}
