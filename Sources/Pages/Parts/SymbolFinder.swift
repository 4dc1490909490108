import CoCreation
import Localization
import Markup

/// Finding a symbol by a word: a field, a button that shows the form again with tiles, and the tiles.
///
/// It stands inside the form whose words go with the symbol, so that everything written there stays. The fields are named
/// after the words: `NAME-find` for what is searched, `NAME-symbol` for what is chosen; the button sends `find`.
struct SymbolFinder: Part {
  let name: String
  let filling: Filling
  let found: SymbolsFound
  let scene: Scene
  let words: OptionWords
  /// The symbol that stands there now, which stays unless another is chosen; `nil` where there is none.
  var kept: Option? = nil

  var html: HTML {
    Self.search(name, filling, words)
    if let query = found.query, found.symbols.isEmpty {
      Tag.p(.role("status")) { words.nothingFound(query) }
    }
    if !tiles.isEmpty { filling.one("\(name)-symbol", tiles, otherwise: kept?.value ?? "") }
  }

  /// The one that stands there, those found, and none, as many as fit.
  private var tiles: [Option] {
    guard kept != nil || !found.symbols.isEmpty else { return [] }
    let room = scene.density.choices - (kept == nil ? 1 : 2)
    return [kept].compactMap { $0 } + found.symbols.prefix(room) + [Option(words.noSymbol, value: "")]
  }

  /// The field to search by, and the button that shows the form again with what was found.
  @HTMLBuilder static func search(_ name: String, _ filling: Filling, _ words: OptionWords) -> HTML {
    filling.field("\(name)-find", .search, hint: words.findHint)
    Tag.div(.class("acts")) { Button(words.findButton, drawing: .looked, name: "find", value: name) }
  }

  /// The labels of its fields.
  static func labels(_ name: String, _ words: OptionWords) -> [String: String] {
    ["\(name)-find": words.find, "\(name)-symbol": words.symbol]
  }
}

/// What was found for a word, the best first; each with its picture and its code as the value.
package struct SymbolsFound: Sendable {
  /// What was searched; `nil` where nothing was, and then some are shown that often fit.
  package let query: String?
  package let symbols: [Option]

  package init(query: String?, symbols: [Option]) {
    self.query = query
    self.symbols = symbols
  }
}
