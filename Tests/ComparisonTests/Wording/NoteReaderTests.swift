import Comparison
import Testing

struct `Reading notes` {
  private static let ladder = TermLadder(
    language: "sv", compounds: true,
    concepts: [
      TermLadder.Concept(name: "participation", level: 1, stems: ["delaktig"], forms: ["deltog"]),
      TermLadder.Concept(name: "influence", level: 2, stems: ["inflytande"], forms: []),
      TermLadder.Concept(name: "co-determination", level: 3, stems: ["medbestämmande"], forms: []),
      TermLadder.Concept(name: "co-creation", level: 5, stems: ["samskapande"], forms: []),
      TermLadder.Concept(name: "self-determination", level: nil, stems: ["självbestämmande"], forms: []),
    ],
    exceptions: ["ointresseinflytande"], negations: ["inte", "inget", "utan"], affirmations: ["bara", "även"],
    contrasts: ["men"], quotations: ["inflytande och medbestämmande", "värdighet, inflytande"])

  private func read(_ note: String, template: String = "") -> [String] {
    reading(note, template: template).mentions.map { "\($0.concept.name) \($0.standing)" }
  }

  private func reading(_ note: String, template: String = "") -> NoteReading {
    NoteReader(ladder: Self.ladder, template: template) { $0 }.read(note)
  }

  @Test(arguments: [
    ("Hon hade inflytande.", ["influence said"]),
    ("Hon hade Brukar-inflytande i dag", ["influence said"]),
    ("sam\u{AD}skapande och sam\u{2010}skapande", ["co-creation said", "co-creation said"]),
    ("medbesta\u{308}mmande", ["co-determination said"]),
    ("ointresseinflytande", []),
    ("Hon deltog.", ["participation said"]),
    ("självbestämmande", ["self-determination said"]),
  ])
  func `words count however they are written`(note: String, expected: [String]) {
    #expect(read(note) == expected)
  }

  @Test(arguments: [
    ("Hon hade inget inflytande", ["influence negated"]),
    ("Hon deltog inte", ["participation negated"]),
    ("inte ett enda verkligt inflytande", ["influence said"]),
    ("inte något större inflytande", ["influence negated"]),
    ("Det gick inte. Inflytande är bra.", ["influence said"]),
    ("Hon deltog men inte med inflytande", ["participation said", "influence negated"]),
    ("inte bara inflytande", ["influence said"]),
    ("inte bara inflytande utan även samskapande", ["influence said", "co-creation said"]),
  ])
  func `a negation within three words of the same clause denies`(note: String, expected: [String]) {
    #expect(read(note) == expected)
  }

  @Test func `words of law are quoted, not said, and not counted as words`() {
    let note = reading("Lagen ger inflytande och medbestämmande, och vi ger inflytande.")
    #expect(note.mentions.map(\.standing) == [.quoted, .quoted, .said])
    #expect(note.words == 6)
    #expect(note.level == 2)
    #expect(note.strongWords == 0)
    #expect(read("värdighet, inflytande") == ["influence quoted"])
  }

  @Test func `headings and templates are left out`() {
    let text = "# Inflytande\nDelaktighet:\nHur var inflytande i dag?\n  Hon deltog.  "
    #expect(read(text, template: "Hur var inflytande i dag?\n") == ["participation said"])
    #expect(read(text) == ["influence said", "participation said"])
    #expect(reading(text, template: "Hur var inflytande i dag?").words == 2)
  }

  @Test func `the level is the mean of what was said on the ladder`() {
    let note = reading("delaktig, samskapande, medbestämmande, självbestämmande, inget inflytande")
    #expect(note.level == 3)
    #expect(note.strongWords == 2)
    #expect(reading("god morgon 7 30").level == nil)
    #expect(reading("god morgon 7 30").words == 2)
    #expect(reading("").words == 0)
  }
}
