package import Values

/// The statements of one kind in a stream, in order, with what was corrected and withdrawn known.
///
/// Nothing is ever taken away: `all` keeps every statement. A correction or a withdrawal counts only if the voice that
/// made it may amend the statement; otherwise the statements stand side by side.
package struct Strand<Content: Fact>: Hashable, Sendable {
  package private(set) var all: [Said<Content>] = []
  private var amended: Set<ID<Statement>> = []

  package init() {}

  /// Those that hold today: neither corrected nor withdrawn.
  package var current: [Said<Content>] { all.filter { !amended.contains($0.id) } }

  /// The latest that holds.
  package var last: Said<Content>? { all.last { !amended.contains($0.id) } }

  /// Whether the statement was corrected or withdrawn.
  package func isAmended(_ id: ID<Statement>) -> Bool { amended.contains(id) }

  package subscript(id: ID<Statement>) -> Said<Content>? { all.first { $0.id == id } }

  /// Reads a statement of this kind, or the withdrawal of one.
  package mutating func read(_ statement: Statement) {
    if let said = statement.of(Content.self) {
      if let corrected = said.corrects { amend(corrected, by: statement) }
      all.append(said)
    } else if let withdrawal = statement.of(Withdrawn.self) {
      amend(withdrawal.content.statement, by: statement)
    }
  }

  private mutating func amend(_ id: ID<Statement>, by statement: Statement) {
    guard let said = self[id], said.mayBeAmended(by: statement.voice, of: statement.author) else { return }
    amended.insert(id)
  }
}

extension Said {
  /// Whether a correction or a withdrawal in this voice counts.
  ///
  /// What the person said alone, only the person changes. What was written down with a helper, the person changes, or
  /// that helper. Everything else is changed by its own author in the same voice: nobody edits another's words.
  package func mayBeAmended(by voice: Voice, of author: ID<Human>?) -> Bool {
    self.voice.mayBeAmended(by: voice, isSameAuthor: self.author == author)
  }
}

extension Voice {
  /// Whether a correction or a withdrawal in a voice counts for what was said in this one.
  package func mayBeAmended(by voice: Voice, isSameAuthor: Bool) -> Bool {
    switch (self, voice) {
    case (.person, .person), (.personWithHelper, .person): true
    case let (was, now): was == now && isSameAuthor
    }
  }
}

extension Array {
  /// The newest of each author, in order; the very newest alone where all have one voice.
  func newestOfEachAuthor<Content: Fact>(asOne: Bool = false) -> [Element] where Element == Said<Content> {
    enumerated().filter { index, said in
      !self[(index + 1)...].contains { asOne || $0.author == said.author }
    }.map(\.element)
  }
}
