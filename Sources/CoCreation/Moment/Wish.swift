package import Values

/// What the person wanted, as it was expressed on one occasion.
package enum Wish: Hashable, Sendable, Codable {
  /// One of the options offered, counted from 0.
  case option(number: Int)
  /// Something else than was offered, or a wish that nobody had asked for.
  case own(what: Expression)
  case youChoose
  case notNow
  case no

  /// Whether what the person wants is that nothing is done: then nothing done is what was wished.
  package var isForNothing: Bool { self == .no || self == .notNow }
}

/// How a wish was expressed.
package enum WishMeans: String, Hashable, Sendable, Codable, CaseIterable {
  case said
  case signed
  case shown
  case chosen
  case gaze
  case body
  /// Read by named people, from what they name.
  case interpreted
}

/// Who read a wish, and from what.
package struct Interpretation: Hashable, Sendable, Codable {
  /// Each reader once.
  package let by: [ID<Human>]
  /// What they saw or heard.
  package let from: Text
  let language: WordsLanguage

  /// An interpretation; `nil` if nobody is named for it.
  package init?(by: [ID<Human>], from: Text) {
    guard !by.isEmpty else { return nil }
    var seen: Set<ID<Human>> = []
    self.by = by.filter { seen.insert($0).inserted }
    self.from = from
    language = WordsLanguage(from)
  }
}
