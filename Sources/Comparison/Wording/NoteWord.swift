/// One word of a note, with the clause it stands in.
struct NoteWord: Equatable, Sendable {
  /// Letters and digits with at least one letter, in lower case.
  let text: String
  /// The number of its clause within the note.
  let clause: Int

  /// The words of a text.
  ///
  /// A hyphen between two letters joins them (co-creation is cocreation), an apostrophe stays inside its word. Any other
  /// mark but a quotation mark ends the clause, and so does the end of a line.
  static func words(in text: String) -> [NoteWord] {
    var words: [NoteWord] = []
    var clause = 0
    var word = ""
    let characters = Array(text.lowercased())
    func letter(_ index: Int) -> Bool { characters.indices.contains(index) && characters[index].isLetter }
    func finish() {
      if word.contains(where: \.isLetter) { words.append(NoteWord(text: word, clause: clause)) }
      word = ""
    }
    for (index, character) in characters.enumerated() {
      if character.isLetter || character.isNumber {
        word.append(character)
      } else if letter(index - 1), letter(index + 1), joiners.contains(character) {
        if apostrophes.contains(character) { word.append("'") }
      } else {
        finish()
        if endings.contains(character) || character.isNewline { clause += 1 }
      }
    }
    finish()
    return words
  }

  private static let apostrophes: Set<Character> = ["'", "\u{2019}"]
  /// Apostrophes, and hyphens: plain, true, non-breaking and soft.
  private static let joiners = apostrophes.union(["-", "\u{2010}", "\u{2011}", "\u{AD}"])
  private static let endings: Set<Character> = [".", "!", "?", ",", ";", ":", "(", ")", "\u{2013}", "\u{2014}", "…"]
}
