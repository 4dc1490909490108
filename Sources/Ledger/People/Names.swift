package import CoCreation
package import Values

/// Names by their words, without case and accents: (1, what, word, stream) → the name; (2, stream) → the name.
package enum Names {
  /// Whose name it is.
  package enum Of: Int, Hashable, Sendable {
    case person = 1
    case human = 2
  }

  package static let projection = Projection("names", version: 1, owner: .stream) { entry, map throws(LedgerFault) in
    guard kinds.contains(entry.header.particulars.kind.name.name), let statement = try entry.statement() else { return }
    let stream = entry.header.particulars.stream
    switch statement.fact {
    case let fact as PersonRegistered: try put(fact.name.value, .person, stream, map)
    case let fact as HumanRegistered: try put(fact.name.value, .human, stream, map)
    default: return
    }
  }

  private static let kinds: Set = [PersonRegistered.kind.name, HumanRegistered.kind.name]

  private static func put(
    _ name: String, _ of: Of, _ stream: ID<Stream>, _ map: any OrderedMap
  ) throws(LedgerFault) {
    let own = Key(2, stream)
    if let old = try map.value(at: own) {
      for word in FoldedName(String(decoding: old, as: UTF8.self)).words {
        try map.remove(Key(1, of.rawValue, word, stream))
      }
    }
    let bytes = Array(name.utf8)
    try map.put(bytes, at: own)
    for word in FoldedName(name).words { try map.put(bytes, at: Key(1, of.rawValue, word, stream)) }
  }

  /// One name that was found.
  package struct Found: Hashable, Sendable {
    package let id: ID<Human>
    package let name: String
  }
}

extension LedgerReading {
  /// Names of which each word of the query begins some word, sorted by the word that the query's first word begins.
  ///
  /// - Parameters:
  ///   - isVisible: Whether the asker may know of somebody; asked while the search goes on, so that what may not be
  ///     seen is neither shown nor counted.
  ///   - limit: The most to give.
  package func names(
    _ of: Names.Of, matching query: String, limit: Int, where isVisible: (ID<Human>) throws -> Bool
  ) throws -> [Names.Found] {
    let words = FoldedName(query).words
    guard let first = words.first else { return [] }
    var range = KeyRange.prefix(Key(1, of.rawValue).adding(beginningOf: first))
    var found: [Names.Found] = []
    while found.count < limit {
      let page = try map(Names.projection).pairs(in: range, .forward, limit: 200)
      for pair in page where found.count < limit {
        guard let id = ID<Human>(bytes: pair.key.bytes.suffix(16)) else { throw LedgerFault.damaged(at: nil) }
        let name = String(decoding: pair.value, as: UTF8.self)
        let own = FoldedName(name).words
        let fits = words.allSatisfy { word in own.contains { $0.hasPrefix(word) } }
        if fits, !found.contains(where: { $0.id == id }), try isVisible(id) {
          found.append(Names.Found(id: id, name: name))
        }
      }
      guard page.count == 200, let last = page.last else { break }
      range = range.after(last.key)
    }
    return found
  }
}
