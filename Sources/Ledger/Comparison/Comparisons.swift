package import CoCreation
package import Values

/// What there is to compare with: the profiles, code books and comparisons of the area.
///
/// Keys: (1, profile) ; (2, code book); (3, comparison). They say where to look; what each is called its stream says.
package enum Comparisons {
  enum Line: Int {
    case profile = 1
    case codeBook = 2
    case study = 3
  }

  package static let projection = Projection("comparisons", version: 1, owner: .stream) {
    entry, map throws(LedgerFault) in
    let line: Line
    switch entry.header.particulars.kind.name.name {
    case ProfileRegistered.kind.name: line = .profile
    case CodeBookBegun.kind.name: line = .codeBook
    case StudyBegun.kind.name: line = .study
    default: return
    }
    try map.put([], at: Key(line.rawValue, entry.header.particulars.stream))
  }
}

extension LedgerReading {
  /// The profiles of the area, in the order of their ids.
  package func profiles(after profile: ID<Profile>? = nil, limit: Int = 1000) throws(LedgerFault) -> [ID<Profile>] {
    try comparisons(.profile, after: profile, limit)
  }

  /// The code books of the area, in the order of their ids.
  package func codeBooks(after book: ID<CodeBook>? = nil, limit: Int = 1000) throws(LedgerFault) -> [ID<CodeBook>] {
    try comparisons(.codeBook, after: book, limit)
  }

  /// The comparisons of the area, in the order of their ids.
  package func studies(after study: ID<Study>? = nil, limit: Int = 1000) throws(LedgerFault) -> [ID<Study>] {
    try comparisons(.study, after: study, limit)
  }

  private func comparisons<Of>(
    _ line: Comparisons.Line, after last: ID<Of>?, _ limit: Int
  ) throws(LedgerFault) -> [ID<Of>] {
    var range = KeyRange.prefix(Key(line.rawValue))
    if let last { range = range.after(Key(line.rawValue, last)) }
    return try map(Comparisons.projection).pairs(in: range, .forward, limit: limit).map { pair throws(LedgerFault) in
      guard let id = ID<Of>(bytes: pair.key.bytes.suffix(16)) else { throw .damaged(at: nil) }
      return id
    }
  }
}

extension ID where Subject == Stream {
  /// What a service tells of itself for comparison: one profile for each service.
  package static func profile(of service: ID<Service>) -> ID {
    var hash = SHA256()
    hash.update(Array("samspel.stream.profile".utf8))
    hash.update(service.bytes)
    return ID(hash: hash.digest.bytes)
  }

  /// A published profile that comes with the program, by its key in the list.
  package static func profile(published key: String) -> ID {
    var hash = SHA256()
    hash.update(Array("samspel.stream.profile.published".utf8))
    hash.update(Array(key.utf8))
    return ID(hash: hash.digest.bytes)
  }
}
