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
      day: header.particulars.livedDay, at: header.particulars.happenedAt)
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
    var last = 0
    while true {
      let page = try entries(of: stream, after: last, limit: 500)
      for entry in page {
        if let sequence, entry.header.sequence > sequence { return statements }
        if let statement = try entry.statement() { statements.append(statement) }
      }
      guard page.count == 500, let end = page.last else { return statements }
      last = end.header.sequence
    }
  }

  /// A stream as the rules know it.
  package func state<State: StreamState>(
    of stream: ID<Stream>, as _: State.Type = State.self
  ) throws(LedgerFault) -> State {
    State(of: try statements(in: stream))
  }
}
