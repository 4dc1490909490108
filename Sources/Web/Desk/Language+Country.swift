import CoCreation
import Foundation
import Values

extension Language {
  /// What a country is called, by its code, as the system's own tables have it; what they do not know stays as it is.
  ///
  /// - Parameters:
  ///   - code: A country's code, or that of a part of one: the country's, a hyphen and the part's.
  ///   - part: What such a part is called; without it stands its own code.
  func country(_ code: String, part: String? = nil) -> String {
    let pieces = code.split(separator: "-", maxSplits: 1).map(String.init)
    guard let first = pieces.first, let name = Locale(identifier: tag).localizedString(forRegionCode: first) else {
      return code
    }
    return pieces.count == 1 ? name : "\(name) (\(part ?? pieces[1]))"
  }
}

extension Pack {
  /// The country's name for a reader: the pack's own in that language, else the system's.
  func name(in language: Language) -> String {
    names[language.tag] ?? language.country(key.code, part: names[Language.english.tag])
  }
}
