package import CoCreation
package import Values

extension Entry {
  /// What the entry states, as the rules read it; `nil` where its words are erased, or only the ledger reads it.
  ///
  /// - Throws: ``LedgerFault/damaged(at:)`` if its words are not of its kind's shape; ``LedgerFault/unknownKind(_:)`` if a
  ///   newer program wrote it, for nothing may be decided on half a history.
  package func statement() throws(LedgerFault) -> Statement? {
    let kind = header.particulars.kind
    guard let content, kind != Erased.kind else { return nil }
    guard let type = Facts.type(of: FactKind(kind.name.name, version: kind.version)) else { throw .unknownKind(kind) }
    guard let voice = Voice(rawValue: header.particulars.voice.name) else { throw .damaged(at: header.place) }
    let author = header.particulars.author
    return Statement(
      id: header.id.retyped(), fact: try fact(type, content), voice: voice,
      author: author == .samspel ? nil : author, corrects: header.particulars.corrects?.retyped(),
      twinOf: header.twinOf?.retyped(), day: header.particulars.livedDay, at: header.particulars.happenedAt)
  }

  private func fact(_ type: any Fact.Type, _ content: Content) throws(LedgerFault) -> any Fact {
    try DecodedFacts.shared.fact(of: header) { () throws(LedgerFault) in
      try Payload.decode(type, from: content, at: header.place)
    }
  }
}

extension Payload {
  static func decode<Value: Fact>(
    _ type: Value.Type, from content: Content, at place: Place
  ) throws(LedgerFault) -> any Fact {
    try decode(type, from: content, at: place) as Value
  }
}

extension LedgerReading {
  /// What is stated in a stream, in order; erased words are left out.
  ///
  /// - Parameter sequence: The last entry to read; `nil` for all.
  package func statements(
    in stream: ID<Stream>, through sequence: Int? = nil
  ) throws(LedgerFault) -> [Statement] {
    var statements: [Statement] = []
    try eachEntry(of: stream) { entry throws(LedgerFault) in
      if let sequence, entry.header.sequence > sequence { return false }
      if let statement = try entry.statement() { statements.append(statement) }
      return true
    }
    return statements
  }

  /// A stream as the rules know it.
  package func state<State: StreamState>(
    of stream: ID<Stream>, as _: State.Type = State.self
  ) throws(LedgerFault) -> State {
    try openedState(of: stream).state
  }

  /// A stream as the rules know it, with how it began.
  func openedState<State: StreamState>(
    of stream: ID<Stream>, as type: State.Type = State.self
  ) throws(LedgerFault) -> OpenedState<State> {
    guard let head = try headRow(of: stream) else { return OpenedState() }
    let mark = try erasureMark()
    if let known = KnownStates.shared.state(at: head.hash, mark, as: type) { return known }
    if let (grown, earlier) = try stateAfterKnown(head.place, mark, as: type) {
      KnownStates.shared.keep(grown, at: head.hash, mark, inPlaceOf: earlier)
      return grown
    }
    let whole: OpenedState<State> = try wholeState(of: stream)
    KnownStates.shared.keep(whole, at: head.hash, mark, inPlaceOf: nil)
    return whole
  }

  /// How many of a stream's newest entries are read to find a state before them that is at hand.
  private var newestCount: Int { 8 }

  /// The state of a stream made from one at hand and what came after it, with where that one stood; `nil` if none is.
  private func stateAfterKnown<State: StreamState>(
    _ head: Place, _ mark: [UInt8], as type: State.Type
  ) throws(LedgerFault) -> (OpenedState<State>, earlier: [UInt8]?)? {
    guard head.sequence > 1 else { return nil }
    let newest = try entries(of: head.stream, after: max(0, head.sequence - newestCount), limit: newestCount)
    for (index, entry) in newest.enumerated().reversed() {
      let before = entry.header.previous.bytes
      guard var known = KnownStates.shared.state(at: before, mark, as: type) else { continue }
      for entry in newest[index...] { try known.read(entry) }
      return (known, before)
    }
    return nil
  }

  private func wholeState<State: StreamState>(of stream: ID<Stream>) throws(LedgerFault) -> OpenedState<State> {
    var opened = OpenedState<State>()
    try eachEntry(of: stream) { entry throws(LedgerFault) in
      try opened.read(entry)
      return true
    }
    return opened
  }

  /// Goes through a stream in order, until the body says `false`.
  private func eachEntry(
    of stream: ID<Stream>, _ body: (Entry) throws(LedgerFault) -> Bool
  ) throws(LedgerFault) {
    var last = 0
    while true {
      let page = try entries(of: stream, after: last, limit: 500)
      for entry in page where try !body(entry) { return }
      guard page.count == 500, let end = page.last else { return }
      last = end.header.sequence
    }
  }
}
