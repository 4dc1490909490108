package import CoCreation
package import Values

/// Names by their words, without case and accents: (1, what, word, stream) → the name; (2, stream) → the name.
///
/// Titles of staff stand beside their names: (1, title, word, stream) → the title. What somebody was appointed to once
/// stays in the map, so whoever searches looks whether it still holds.
package enum Names {
  /// Whose name it is, or what they are called at work.
  package enum Of: Int, Hashable, Sendable {
    case person = 1
    case human = 2
    case title = 3
  }

  package static let projection = Projection("names", version: 2, owner: .stream) { entry, map throws(LedgerFault) in
    guard kinds.contains(entry.header.particulars.kind.name.name), let statement = try entry.statement() else { return }
    let stream = entry.header.particulars.stream
    switch statement.fact {
    case let fact as PersonRegistered: try put(fact.name.value, .person, stream, map)
    case let fact as HumanRegistered: try put(fact.name.value, .human, stream, map)
    case let fact as Appointed:
      guard let title = fact.title?.value else { return }
      for word in FoldedName(title).words {
        try map.put(Array(title.utf8), at: Key(1, Of.title.rawValue, word, stream))
      }
    default: return
    }
  }

  private static let kinds: Set = [PersonRegistered.kind.name, HumanRegistered.kind.name, Appointed.kind.name]

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
  /// Names of which each word of the query begins some word.
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
    return try beginning(with: first, of, limit: limit) { own, id in
      try words.allSatisfy { word in own.contains { $0.hasPrefix(word) } } && isVisible(id)
    }
  }

  /// Staff by name and by title: each word of the query begins some word of the name or of a title they have today.
  package func staff(
    matching query: String, on day: Day, limit: Int, where isVisible: (ID<Human>) throws -> Bool
  ) throws -> [Names.Found] {
    let words = FoldedName(query).words
    guard let first = words.first else { return [] }
    var found: [Names.Found] = []
    for index in [Names.Of.human, .title] {
      let some = try beginning(with: first, index, limit: limit) { _, id in
        guard !found.contains(where: { $0.id == id }) else { return false }
        let colleague = try colleague(id)
        let titles = colleague.appointments(on: day).compactMap { $0.title?.value }
        let own = ([colleague.name?.value ?? ""] + titles).flatMap { FoldedName($0).words }
        return try words.allSatisfy { word in own.contains { $0.hasPrefix(word) } } && isVisible(id)
      }
      for one in some where found.count < limit {
        guard let name = try colleague(one.id).name?.value else { continue }
        found.append(Names.Found(id: one.id, name: name))
      }
    }
    return found
  }

  /// What stands in an index under words that begin so.
  private func beginning(
    with first: String, _ of: Names.Of, limit: Int, where isMeant: ([String], ID<Human>) throws -> Bool
  ) throws -> [Names.Found] {
    var range = KeyRange.prefix(Key(1, of.rawValue).adding(beginningOf: first))
    var found: [Names.Found] = []
    while found.count < limit {
      let page = try map(Names.projection).pairs(in: range, .forward, limit: 200)
      for pair in page where found.count < limit {
        guard let id = ID<Human>(bytes: pair.key.bytes.suffix(16)) else { throw LedgerFault.damaged(at: nil) }
        let name = String(decoding: pair.value, as: UTF8.self)
        if !found.contains(where: { $0.id == id }), try isMeant(FoldedName(name).words, id) {
          found.append(Names.Found(id: id, name: name))
        }
      }
      guard page.count == 200, let last = page.last else { break }
      range = range.after(last.key)
    }
    return found
  }
}
