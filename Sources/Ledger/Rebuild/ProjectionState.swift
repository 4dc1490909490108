import Values

/// How far a version of a projection is in an area: which generation of its map serves, and which is being built.
struct ProjectionState: Hashable, Sendable {
  /// A generation of a map that a rebuild fills.
  struct Building: Hashable, Sendable {
    var generation: Int
    /// The entries up to this place are folded in, `nil` for none; the rebuild goes on from there.
    var upTo: Place?
  }

  var serving: Int?
  var building: Building?

  /// Where it stands in ``MapName/state``.
  static func key(_ map: MapName) -> Key { Key("projection", map.name, map.version) }

  /// The version that stands at a key of ``MapName/state``.
  static func name(at key: Key) throws(LedgerFault) -> MapName {
    var parts = key.parts
    guard parts.text() == "projection", let name = parts.token(), let version = parts.int() else {
      throw .damaged(at: nil)
    }
    return MapName(name, version: version)
  }

  /// The generations that hold anything.
  var generations: [Int] { [serving, building?.generation].compactMap(\.self) }

  var encoded: [UInt8] {
    var key = Key(serving ?? 0, building?.generation ?? 0)
    if let place = building?.upTo { key = key.adding(place.stream).adding(place.sequence) }
    return key.bytes
  }

  init(serving: Int? = nil, building: Building? = nil) {
    self.serving = serving
    self.building = building
  }

  init(encoded bytes: [UInt8]) throws(LedgerFault) {
    var parts = KeyReader(bytes)
    guard let serving = parts.int(), let generation = parts.int() else { throw .damaged(at: nil) }
    self.serving = serving == 0 ? nil : serving
    guard generation > 0 else { return }
    building = Building(generation: generation, upTo: nil)
    guard !parts.isAtEnd else { return }
    guard let stream = parts.id(of: Stream.self), let sequence = parts.int() else { throw .damaged(at: nil) }
    building?.upTo = Place(stream: stream, sequence: sequence)
  }
}

extension MapName {
  /// The map in which a generation of a projection's version lies.
  func generation(_ generation: Int) -> MapName {
    guard let token = Token("\(name).\(version)") else { preconditionFailure("too long a name: \(name)") }
    return MapName(token, version: generation)
  }
}
