import CoCreation
import Values

extension WriteTransaction {
  func erase(
    _ ids: [ID<Entry>], ground: Token, id: ID<Entry>, particulars: Particulars
  ) throws(LedgerFault) -> Receipt {
    aftermath.hasErased = true
    var erased: [Entry] = []
    for id in ids {
      guard let entry = try entry(id) else { throw .noSuchEntry }
      if !entry.isErased { erased.append(entry) }
    }
    try empty(erased)
    var particulars = particulars
    particulars.kind = Erased.kind
    guard let payload = try? Payload.encode(Erased(entries: ids, ground: ground.name)) else { throw .failed(code: 0) }
    let receipt = try append(Draft(id: id, particulars: particulars, payload: payload))
    let places = erased.map(\.header.place)
    guard !receipt.isRepeated, !places.isEmpty else { return receipt }
    let erasure = Erasure(entry: receipt.header.id, recordedAt: receipt.header.recordedAt, places: places)
    try writable.put(erasure.encoded, at: erasure.key, in: .erasures)
    return receipt
  }

  /// Takes the words of entries away, and folds again what they were folded into.
  func empty(_ entries: [Entry]) throws(LedgerFault) {
    let streams = Set(entries.map(\.header.stream)).sorted()
    let persons = Set(entries.compactMap(\.header.person)).sorted()
    let targets = try state().targets
    // What is to be emptied anyway holds words too.
    for map in try mapsToClear() { try clear(.all, of: map) }
    for target in targets where target.projection.owner == .stream {
      for stream in streams { try unfold(stream, from: target) }
    }
    for entry in entries {
      try writable.removeContent(at: entry.header.place)
      try detachMedia(at: entry.header.place)
    }
    for target in targets {
      let map = WritableMap(name: target.map, rows: writable)
      switch target.projection.owner {
      case .stream:
        for stream in streams { try fold(stream, of: target, into: map) }
      case .person:
        for person in persons {
          try clear(.prefix(Key(person)), of: target.map)
          try eachStream(of: person) { stream throws(LedgerFault) in try fold(stream, of: target, into: map) }
        }
      }
    }
    try markErasure()
  }

  /// Takes out what a stream wrote into a map whose keys are the streams' own.
  ///
  /// The keys are learnt by folding the stream into an empty map, while its words are still there.
  private func unfold(_ stream: ID<Stream>, from target: FoldTarget) throws(LedgerFault) {
    let learnt = MemoryMap()
    try fold(stream, of: target, into: learnt)
    for pair in learnt.all { try writable.remove(pair.key, in: target.map) }
  }

  /// Folds the entries of a stream that a target covers.
  private func fold(
    _ stream: ID<Stream>, of target: FoldTarget, into map: any OrderedMap
  ) throws(LedgerFault) {
    var last = 0
    while true {
      let page = try entries(of: stream, after: last, limit: 500)
      for entry in page where target.covers(entry.header.place) { try target.projection.fold(entry, map) }
      guard page.count == 500, let end = page.last else { return }
      last = end.header.sequence
    }
  }

  private func eachStream(
    of person: ID<Person>, _ body: (ID<Stream>) throws(LedgerFault) -> Void
  ) throws(LedgerFault) {
    var last: ID<Stream>?
    while true {
      let page = try streams(of: person, after: last, limit: 500)
      for stream in page { try body(stream) }
      guard page.count == 500 else { return }
      last = page.last
    }
  }

  /// Empties a part of a map.
  func clear(_ range: KeyRange, of map: MapName) throws(LedgerFault) {
    while try writable.remove(in: range, of: map, limit: 1000) == 1000 {}
  }

  /// Takes a place's media away from it, and marks for removal those that no other place shows.
  private func detachMedia(at place: Place) throws(LedgerFault) {
    let shown = try rows.pairs(in: .prefix(Key(place.stream, place.sequence)), of: .placeMedia, .forward, limit: 1000)
    for pair in shown {
      var parts = pair.key.parts
      guard parts.id(of: Stream.self) != nil, parts.int() != nil, let digest = parts.digest() else {
        throw .damaged(at: place)
      }
      try writable.remove(pair.key, in: .placeMedia)
      try writable.remove(Key(digest, place.stream, place.sequence), in: .mediaPlaces)
      guard try places(showing: MediaAddress(digest)).isEmpty else { continue }
      try writable.put([], at: Key(digest), in: .mediaToRemove)
      aftermath.media.insert(MediaAddress(digest))
    }
  }
}
