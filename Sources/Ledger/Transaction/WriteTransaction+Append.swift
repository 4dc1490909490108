import CoCreation
import Values

extension WriteTransaction {
  func append(_ draft: Draft, stating fact: (any Fact)?) throws(LedgerFault) -> Receipt {
    let content = Content(salt: ledger.randomness.bytes(16), payload: draft.payload)
    if let receipt = try insert(draft, content, fact, as: draft.id, twinOf: nil) { return receipt }
    guard let first = try entry(draft.id) else { throw .damaged(at: nil) }
    for known in try [first] + twins(of: draft.id) where known.repeats(draft) {
      return Receipt(header: known.header, isRepeated: true, unseen: try unseen(by: draft, before: known.header))
    }
    guard let receipt = try insert(draft, content, fact, as: newID(of: Entry.self), twinOf: first.header.id) else {
      throw .damaged(at: first.header.place)
    }
    return receipt
  }

  /// Adds the entry that a draft becomes; `nil` if its id is there already.
  private func insert(
    _ draft: Draft, _ content: Content, _ fact: (any Fact)?, as id: ID<Entry>, twinOf: ID<Entry>?
  ) throws(LedgerFault) -> Receipt? {
    let state = try state()
    let newest = try newest(of: draft.stream)
    let place = Place(stream: draft.stream, sequence: (newest?.sequence ?? 0) + 1)
    guard newest == nil || newest?.header.person == draft.person else { throw .otherPerson(place) }
    let header = Header(
      id: id, area: area, particulars: draft.particulars, sequence: place.sequence, twinOf: twinOf,
      recordedAt: try recordedAt(), commitment: content.commitment, previous: newest?.hash ?? .zero)
    let bytes = header.encoded
    let entry = Entry(header: header, hash: SHA256.hash(bytes), content: content)
    let row = EntryRow(place: place, id: id, header: bytes, hash: entry.hash.bytes, content: content)
    guard try writable.insert(row) else { return nil }
    marks.note(row)
    written[draft.stream] = entry
    if let fact { DecodedFacts.shared.keep(fact, of: header) }
    try index(entry, draft.media)
    for target in state.targets where target.covers(header.place) {
      try target.projection.fold(entry, WritableMap(name: target.map, rows: writable))
    }
    return Receipt(header: header, isRepeated: false, unseen: try unseen(by: draft, before: header))
  }

  /// The newest entry of a stream, as far as the next one is bound to it.
  private func newest(of stream: ID<Stream>) throws(LedgerFault) -> StreamHead? {
    if let entry = written[stream] { return StreamHead(header: entry.header, hash: entry.hash) }
    return try head(of: stream)
  }

  /// Writes the maps by which the ledger itself finds an entry again.
  private func index(_ entry: Entry, _ media: [MediaAddress]) throws(LedgerFault) {
    let place = entry.header.place
    if let person = entry.header.person, place.sequence == 1 {
      try writable.put([], at: Key(person, place.stream), in: .personStreams)
    }
    if let first = entry.header.twinOf {
      try writable.put([], at: Key(first, entry.header.id), in: .twins)
    }
    for medium in media {
      try writable.put([], at: Key(medium.digest, place.stream, place.sequence), in: .mediaPlaces)
      try writable.put([], at: Key(place.stream, place.sequence, medium.digest), in: .placeMedia)
    }
  }

  /// The entries that came between what a draft's writer had seen and the entry it became.
  private func unseen(by draft: Draft, before header: Header) throws(LedgerFault) -> [Entry] {
    guard let seen = draft.expecting, seen < header.sequence - 1 else { return [] }
    return try entries(of: header.stream, after: max(seen, 0), limit: min(100, header.sequence - 1 - max(seen, 0)))
  }
}

extension Entry {
  /// Whether a draft is this entry once more: by the same author, with the same content.
  ///
  /// Of an erased entry only the author is compared, so that a device which sends it again cannot bring words back.
  fileprivate func repeats(_ draft: Draft) -> Bool {
    guard let content else { return header.author == draft.author }
    return header.particulars.repeatable == draft.particulars.repeatable
      && header.commitment == Content(salt: content.salt, payload: draft.payload).commitment
  }
}
