import CoCreation
import Ledger
import Localization
import Pages
import Values

extension OpenRecord {
  /// A word of the pack in the language of whoever reads: the country's own, or English.
  func term(_ local: String, _ english: String) -> String {
    tongue.language == pack.defaultLanguage ? local : english
  }

  /// What the pack says in easy words, for the person who reads those; `nil` where they are not written.
  func easy(_ words: EasyWords?) -> String? {
    isOwn && tongue.register == .easy ? words.map { term($0.local, $0.english) } : nil
  }

  /// The language of a word of the pack, where it is not the reader's.
  var termLanguage: Language? {
    tongue.language == pack.defaultLanguage || tongue.language == .english ? nil : .english
  }

  /// A note of the pack as far as it is written in the language of whoever reads; `nil` if it is not.
  func note(_ local: String?, _ english: String) -> String? {
    if tongue.language == pack.defaultLanguage { return local }
    return tongue.language == .english ? english : nil
  }

  /// The pack's ways to appeal within a time, as choices: each by the decisions that it is for.
  var appealOptions: [Pages.Option] {
    pack.appeals.filter { $0.deadline != nil }.map {
      let isLocal = tongue.language == pack.defaultLanguage && $0.localWhat != nil
      return Pages.Option(
        (isLocal ? $0.localWhat ?? $0.what : $0.what).capitalised, value: $0.id,
        language: isLocal || tongue.language == .english ? nil : .english)
    }
  }

  /// What a kind of support is called.
  func serviceTerm(_ id: String) -> String {
    pack.services.first { $0.id == id }.map { term($0.localTerm, $0.english) } ?? id
  }

  /// What some grants are called, one after the other, as a heading or the beginning of a row.
  func serviceTerms(_ grants: [FrameContent.Grant]) -> String {
    grants.map { serviceTerm($0.service) }.joined(separator: ", ").capitalised
  }

  /// The pack's kinds of support as choices.
  var serviceOptions: [Pages.Option] {
    pack.services.map { Pages.Option(term($0.localTerm, $0.english).capitalised, value: $0.id, language: termLanguage) }
  }
}
