import Foundation
import Ledger
import Synchronization
package import Values

/// The symbols of the set with their names in people's languages, found by a word.
///
/// The names lie beside the drawings, `names.LANGUAGE.txt`: a line for each symbol with its code, its name and further
/// words, made by `script/symbols` from Unicode's CLDR. They are read when somebody first searches.
package final class SymbolShelf: Sendable {
  /// A symbol with its name in one language.
  package struct Symbol: Hashable, Sendable {
    package let code: String
    package let name: String
  }

  private struct Entry: Sendable {
    let symbol: Symbol
    let name: [String]
    let words: [[String]]
  }

  private let folder: String?
  private let entries = Mutex<[String: [Entry]]>([:])

  /// - Parameter folder: Where the set lies; `nil` where there is none.
  package init(folder: String?) {
    self.folder = folder
  }

  /// Whether there is a drawing under a code.
  package func holds(_ code: String) -> Bool {
    guard let folder, PictureController.isCode(code) else { return false }
    return FileManager.default.fileExists(atPath: "\(folder)/\(code).svg")
  }

  /// What a symbol is called in a language; `nil` if there is none such.
  package func name(of code: String, in language: Language) -> String? {
    all(in: language).first { $0.symbol.code == code }?.symbol.name
  }

  /// The symbols whose names fit a query, the best first.
  ///
  /// A symbol whose name is the word comes before one whose name begins with it, and both before those that the word is
  /// only said of.
  package func symbols(matching query: String, in language: Language, limit: Int) -> [Symbol] {
    let asked = FoldedName(query).words
    guard !asked.isEmpty else { return [] }
    let ranked = all(in: language).compactMap { entry in Self.rank(entry, asked).map { (rank: $0, entry: entry) } }
    let sorted = ranked.sorted { one, other in
      one.rank != other.rank ? one.rank < other.rank : one.entry.name.joined().count < other.entry.name.joined().count
    }
    return sorted.prefix(limit).map(\.entry.symbol)
  }

  /// How well a symbol fits, 0 best; `nil` if not at all.
  private static func rank(_ entry: Entry, _ asked: [String]) -> Int? {
    if entry.name == asked { return 0 }
    if entry.words.contains(asked) { return 1 }
    func begins(_ words: [String]) -> Bool { asked.allSatisfy { part in words.contains { $0.hasPrefix(part) } } }
    if begins(entry.name) { return 2 }
    if entry.words.contains(where: begins) { return 3 }
    // Languages that join words hide what is searched inside a longer one.
    let isLong = asked.allSatisfy { $0.count > 3 }
    let all = [entry.name] + entry.words
    if isLong, all.contains(where: { words in asked.allSatisfy { part in words.contains { $0.contains(part) } } }) {
      return 4
    }
    return nil
  }

  private func all(in language: Language) -> [Entry] {
    entries.withLock { entries in
      if let known = entries[language.tag] { return known }
      let found = read(language)
      entries[language.tag] = found
      return found
    }
  }

  private func read(_ language: Language) -> [Entry] {
    guard let folder, language.tag.utf8.allSatisfy({ (0x61...0x7A).contains($0) }),
      let text = try? String(contentsOfFile: "\(folder)/names.\(language.tag).txt", encoding: .utf8)
    else { return [] }
    return text.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 3, PictureController.isCode(parts[0]) else { return nil }
      return Entry(
        symbol: Symbol(code: parts[0], name: parts[1]), name: FoldedName(parts[1]).words,
        words: parts[2].split(separator: "|").map { FoldedName(String($0)).words })
    }
  }
}
