/// How far a version of a projection is in an area.
enum ProjectionState: Hashable, Sendable {
  /// Every entry is folded in.
  case serving
  /// The entries up to this place are folded in, `nil` for none; the rebuild goes on from there.
  case building(upTo: Place?)

  /// Whether an entry at a place is to be folded in now, and not later by the rebuild.
  func covers(_ place: Place) -> Bool {
    switch self {
    case .serving: true
    case .building(let end): end.map { place <= $0 } ?? false
    }
  }

  /// Where it stands in ``MapName/state``.
  static func key(_ map: MapName) -> Key { Key("projection", map.name, map.version) }

  var encoded: [UInt8] {
    switch self {
    case .serving: Key("serving").bytes
    case .building(nil): Key("building").bytes
    case .building(let place?): Key("building", place.stream, place.sequence).bytes
    }
  }

  init(encoded bytes: [UInt8]) throws(LedgerFault) {
    var parts = KeyReader(bytes)
    switch parts.text() {
    case "serving": self = .serving
    case "building" where parts.isAtEnd: self = .building(upTo: nil)
    case "building":
      guard let stream = parts.id(of: Stream.self), let sequence = parts.int() else { throw .damaged(at: nil) }
      self = .building(upTo: Place(stream: stream, sequence: sequence))
    default: throw .damaged(at: nil)
    }
  }
}
