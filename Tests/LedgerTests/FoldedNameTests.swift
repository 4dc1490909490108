import Ledger
import Testing

struct `A folded name` {
  @Test(arguments: [
    ("Åsa-Märta Öberg", ["asa", "marta", "oberg"]), ("Øyvind Łukasz", ["oyvind", "lukasz"]),
    ("STRAßE", ["strasse"]), ("  O'Neill, Jr.  ", ["o", "neill", "jr"]), ("Zoë2", ["zoe2"]), ("İpek", ["ipek"]),
    ("Ægir", ["aegir"]), ("Жанна", ["жанна"]), ("", []), ("A\u{30A}sa", ["asa"]),
  ])
  func `is without case and accents`(name: String, words: [String]) {
    #expect(FoldedName(name).words == words)
    #expect(FoldedName(name.uppercased()).words == FoldedName(name.lowercased()).words)
  }
}
