import CoCreation
import Values

/// What one act erased: the places, and the entry that tells of it.
struct Erasure: Hashable, Sendable {
  let entry: ID<Entry>
  let recordedAt: Instant
  let places: [Place]

  /// Its line in the journal: the area, the erasure's entry, when, and the places, each as stream and sequence.
  func line(in area: ID<Area>) -> String {
    let erased = places.map { "\($0.stream):\($0.sequence)" }.joined(separator: ",")
    return "erased \(area) \(entry) \(recordedAt.microseconds) \(erased)"
  }

  /// Where it stands in ``MapName/erasures``.
  var key: Key { Key(recordedAt, entry) }

  var encoded: [UInt8] {
    var bytes: [UInt8] = []
    for place in places {
      place.stream.write(to: &bytes)
      place.sequence.write(to: &bytes)
    }
    return bytes
  }

  init(entry: ID<Entry>, recordedAt: Instant, places: [Place]) {
    self.entry = entry
    self.recordedAt = recordedAt
    self.places = places
  }

  /// Reads a pair of ``MapName/erasures``.
  init(_ pair: Pair) throws(LedgerFault) {
    var key = pair.key.parts
    guard let recordedAt = key.instant(), let entry = key.id(of: Entry.self) else { throw .damaged(at: nil) }
    var value = KeyReader(pair.value)
    var places: [Place] = []
    while !value.isAtEnd {
      guard let stream = value.id(of: Stream.self), let sequence = value.int() else { throw .damaged(at: nil) }
      places.append(Place(stream: stream, sequence: sequence))
    }
    self.init(entry: entry, recordedAt: recordedAt, places: places)
  }

  /// Reads a line of the journal; `nil` if it is torn or tells of something else.
  init?(line: String, in area: ID<Area>) {
    let words = line.split(separator: " ")
    guard words.count == 5, words[0] == "erased", words[1] == area.description, let entry = ID<Entry>(String(words[2])),
      let recordedAt = Int64(words[3])
    else { return nil }
    var places: [Place] = []
    for word in words[4].split(separator: ",") {
      let parts = word.split(separator: ":")
      guard parts.count == 2, let stream = ID<Stream>(String(parts[0])), let sequence = Int(parts[1]) else {
        return nil
      }
      places.append(Place(stream: stream, sequence: sequence))
    }
    self.init(entry: entry, recordedAt: Instant(microseconds: recordedAt), places: places)
  }
}
