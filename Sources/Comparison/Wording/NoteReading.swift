/// What a note says, in the words of the ladder.
package struct NoteReading: Equatable, Sendable {
  /// How many words the note has, headings, templates and quotations left out.
  package let words: Int
  /// Every word of the ladder in the note, in its order.
  package let mentions: [Mention]

  /// One word that names a concept.
  package struct Mention: Equatable, Sendable {
    package let concept: TermLadder.Concept
    package let standing: Standing
  }

  /// Whether a word is the writer's own.
  package enum Standing: String, CaseIterable, Sendable {
    /// Said by the writer.
    case said
    /// Denied: a negation stands near.
    case negated
    /// Part of a phrase of law or convention.
    case quoted
  }

  /// The levels of the ladder that the writer named.
  private var levels: [Int] {
    mentions.filter { $0.standing == .said }.compactMap(\.concept.level)
  }

  /// The mean level of the words that the writer said, `nil` where there is none.
  package var level: Double? {
    let levels = levels
    return levels.isEmpty ? nil : Double(levels.reduce(0, +)) / Double(levels.count)
  }

  /// How many strong words the writer said.
  package var strongWords: Int {
    levels.count { $0 >= TermLadder.strongLevel }
  }
}
