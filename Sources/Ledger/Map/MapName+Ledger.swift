import Values

/// The maps that the ledger keeps for itself. No projection's name may begin with `ledger.`.
extension MapName {
  /// How far each projection is, and which day was closed last; written by ``StoreWriting/putState(_:at:)`` alone.
  static let state = MapName("ledger.state", version: 1)
  /// () → a mark that every change of ``state`` makes anew, so that it need not be read again while it stays the same.
  static let stateMark = MapName("ledger.state-mark", version: 1)
  /// (first id, twin's id) → nothing.
  static let twins = MapName("ledger.twins", version: 1)
  /// (person, stream) → nothing.
  static let personStreams = MapName("ledger.person-streams", version: 1)
  /// (UTC day of recording, stream) → sequence and hash of the newest entry of that stream on that day.
  static let dayEnds = MapName("ledger.day-ends", version: 1)
  /// (day) → the root of that day.
  static let roots = MapName("ledger.roots", version: 1)
  /// (medium, stream, sequence) → nothing.
  static let mediaPlaces = MapName("ledger.media-places", version: 1)
  /// (stream, sequence, medium) → nothing.
  static let placeMedia = MapName("ledger.place-media", version: 1)
  /// (medium) → nothing, for media whose last entry was erased and that are still to be removed.
  static let mediaToRemove = MapName("ledger.media-to-remove", version: 1)
  /// (name, version) → nothing, for maps that nobody reads any more and that are still to be emptied.
  static let mapsToClear = MapName("ledger.maps-to-clear", version: 1)
  /// () → a mark that every erasure makes anew, by which what was read before it is known.
  static let erasureMark = MapName("ledger.erasure-mark", version: 1)
  /// (recorded at, id of the erasure's entry) → the places erased.
  static let erasures = MapName("ledger.erasures", version: 1)
}
