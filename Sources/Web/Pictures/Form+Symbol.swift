import CoCreation
import Links
import Localization
import Pages
import Values

extension Form {
  /// Whether the form was sent to find a symbol, and not yet to be kept.
  var findsSymbol: Bool { self["find"] != nil }

  /// What is searched for a field: the word of the finder, or else the field's own words.
  fileprivate func query(_ name: String) -> String? {
    [self["\(name)-find"], self[name]].compactMap { $0.map { String($0.prefix(100)) } }.first { !$0.isEmpty }
  }
}

extension Desk {
  /// The symbols to choose from beside a field: those found, or, where nothing was searched, some that often fit.
  func symbols(for name: String, _ form: Form?, in tongue: Tongue) -> SymbolsFound {
    let usual = SymbolWords.in(tongue).options
    guard let form, form["find"] == name, let query = form.query(name) else {
      return SymbolsFound(query: nil, symbols: kept(name, form, usual) + usual)
    }
    let found = symbols.symbols(matching: query, in: tongue.language, limit: 12)
    let options = found.map {
      Pages.Option(
        $0.name.capitalised, picture: .picture(.picture(code: $0.code)), value: $0.code
      )
    }
    return SymbolsFound(query: query, symbols: options)
  }

  /// What was chosen before stays to be seen, though it is none of the usual ones.
  private func kept(_ name: String, _ form: Form?, _ usual: [Pages.Option]) -> [Pages.Option] {
    guard let code = form?["\(name)-symbol"], symbols.holds(code), !usual.contains(where: { $0.value == code }) else {
      return []
    }
    return [Pages.Option(form?[name] ?? code, picture: .picture(.picture(code: code)), value: code)]
  }

  /// The symbol that was chosen beside a field; none if none was, or there is none such.
  func symbol(chosenFor name: String, in form: Form) -> [Picture] {
    guard let code = form["\(name)-symbol"], symbols.holds(code) || SymbolWords.known(code) != nil else { return [] }
    return [.symbol(code: code)]
  }
}

extension SymbolShelf {
  /// What a tap on a symbol says, with the symbol's own name; `nil` if it was no tap on a symbol, or there is none such.
  func said(by value: String?, in tongue: Tongue) -> Expression? {
    guard let value, value.hasPrefix("symbol/") else { return nil }
    let code = String(value.dropFirst("symbol/".count))
    guard
      let name = SymbolWords.in(tongue).symbols.first(where: { $0.code == code })?.label
        ?? (holds(code) ? name(of: code, in: tongue.language) : nil)
    else { return nil }
    let words = try? Text(name.capitalised).written(in: tongue.language)
    return Expression(words: words, pictures: [.symbol(code: code)])
  }
}
