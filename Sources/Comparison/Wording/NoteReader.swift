/// Reads notes for the words of a ladder.
package struct NoteReader: Sendable {
  private let ladder: TermLadder
  private let stem: @Sendable (String) -> String
  private let quotations: [[String]]
  private let template: Set<Substring>

  /// How many words away a negation still reaches.
  private static let reach = 3

  /// A reader of notes in one language.
  ///
  /// - Parameters:
  ///   - ladder: The words that count.
  ///   - template: The text of forms that notes are written into; its lines are left out of every note.
  ///   - stem: The stem of a word in lower case.
  package init(ladder: TermLadder, template: String = "", stem: @escaping @Sendable (String) -> String) {
    self.ladder = ladder
    self.stem = stem
    quotations = ladder.quotations.map { NoteWord.words(in: $0).map(\.text) }.filter { !$0.isEmpty }
    self.template = Set(Self.lines(template))
  }

  /// What a note says.
  ///
  /// A line that begins with `#` or ends with a colon is a heading and left out.
  package func read(_ note: String) -> NoteReading {
    let own = Self.lines(note).filter { line in
      line.first != "#" && line.last != ":" && !template.contains(line)
    }
    let words = NoteWord.words(in: own.joined(separator: "\n"))
    let quoted = quotedPlaces(in: words)
    let denials = words.indices.filter { place in
      ladder.negations.contains(words[place].text)
        && !(place + 1 < words.count && ladder.affirmations.contains(words[place + 1].text))
    }
    let mentions = words.indices.compactMap { place -> NoteReading.Mention? in
      let word = words[place].text
      guard let concept = ladder.concept(word: word, stem: stem(word)) else { return nil }
      let denied = denials.contains { reaches(from: $0, to: place, in: words) }
      return NoteReading.Mention(
        concept: concept, standing: quoted.contains(place) ? .quoted : denied ? .negated : .said)
    }
    return NoteReading(words: words.count - quoted.count, mentions: mentions)
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(whereSeparator: \.isNewline).compactMap { line in
      let start = line.drop(while: \.isWhitespace)
      return start.lastIndex { !$0.isWhitespace }.map { start[...$0] }
    }
  }

  private func reaches(from denial: Int, to place: Int, in words: [NoteWord]) -> Bool {
    guard denial != place, (denial - place).magnitude <= Self.reach, words[denial].clause == words[place].clause
    else { return false }
    let between = words[min(denial, place) + 1..<max(denial, place)]
    return !between.contains { ladder.contrasts.contains($0.text) }
  }

  private func quotedPlaces(in words: [NoteWord]) -> Set<Int> {
    var places: Set<Int> = []
    for phrase in quotations where phrase.count <= words.count {
      for start in 0...words.count - phrase.count
      where zip(words[start...], phrase).allSatisfy({ $0.text == $1 }) {
        places.formUnion(start..<start + phrase.count)
      }
    }
    return places
  }
}
