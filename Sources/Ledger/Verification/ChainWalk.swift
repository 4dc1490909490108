import CoCreation
import Values

/// Walks an area's entries in the order of places and checks each against the one before, and each day against its root.
struct ChainWalk {
  let area: ID<Area>
  let erased: Set<Place>
  /// The last day that has a root when the walk begins; later ones are not closed.
  let lastDay: Day?
  private let roots: [Day: DayRoot]
  private var days: [Day: RootHash] = [:]
  private var last: (place: Place, hash: Digest)?
  /// The newest hash of each day of the stream that the walk is in.
  private var ends: [Day: Digest] = [:]
  private(set) var entryCount = 0
  private(set) var streamCount = 0
  private(set) var erasedCount = 0

  init(area: ID<Area>, roots: [DayRoot], erased: Set<Place>) {
    self.area = area
    self.erased = erased
    self.roots = Dictionary(uniqueKeysWithValues: roots.map { ($0.day, $0) })
    lastDay = roots.last?.day
    for root in roots { days[root.day] = RootHash(area: area, day: root.day, previous: root.previous) }
  }

  /// Takes the next entry in.
  mutating func take(_ row: EntryRow) throws(VerificationFault) {
    let place = row.place
    guard let header = Header(encoded: row.header), header.place == place, header.id == row.id, header.area == area
    else { throw .header(place) }
    let hash = SHA256.hash(row.header)
    guard hash.bytes == row.hash else { throw .hash(place) }
    let isNext = last?.place.stream == place.stream
    if !isNext { endStream() }
    guard place.sequence == (isNext ? (last?.place.sequence ?? 0) + 1 : 1),
      header.previous == (isNext ? last?.hash ?? .zero : .zero)
    else { throw .chain(place) }
    switch row.content {
    case let content?:
      guard content.commitment == header.commitment else { throw .words(place) }
    case nil:
      guard erased.contains(place) else { throw .wordsMissing(place) }
      erasedCount += 1
    }
    let day = header.recordedAt.utcDay
    if let lastDay, day <= lastDay {
      guard roots[day] != nil else { throw .root(day) }
      ends[day] = hash
    }
    last = (place, hash)
    entryCount += 1
    streamCount += isNext ? 0 : 1
  }

  /// Ends the walk: every root must be the one that the entries make.
  mutating func end() throws(VerificationFault) {
    endStream()
    for (day, hash) in days.sorted(by: { $0.key < $1.key }) {
      guard let root = roots[day], root.hash == hash.digest, root.streamCount == hash.streamCount else {
        throw .root(day)
      }
    }
  }

  private mutating func endStream() {
    guard let last else { return }
    for (day, newest) in ends { days[day]?.add(last.place.stream, newest: newest) }
    ends = [:]
  }
}
