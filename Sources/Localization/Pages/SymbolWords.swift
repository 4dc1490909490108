/// Symbols that often fit when a part of life is told with a picture, by their codes in the set.
package struct SymbolWords: Sentences {
  package let symbols: [(code: String, label: String)]

  private init(_ labels: [String]) {
    symbols = zip(Self.codes, labels).map { ($0, $1) }
  }

  private static let codes = [
    "1F3E0", "1F6CF", "1F6C1", "1F37D", "1F6B6", "1F68C", "1F3EB", "1F465", "1F4AC", "1FA7A", "1F4B6", "1F3B5",
  ]

  package static let swedish = SymbolWords([
    "Bo", "Sova", "Bada", "Äta", "Gå ut", "Resa", "Dagen", "Träffa andra", "Prata", "Hälsa", "Pengar", "Fritid",
  ])

  package static let english = SymbolWords([
    "Home", "Sleep", "Bath", "Eat", "Go out", "Travel", "The day", "Meet others", "Talk", "Health", "Money", "Leisure",
  ])

  package static let swedishEasy = swedish
  package static let englishEasy = english
}
