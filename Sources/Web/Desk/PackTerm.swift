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

  /// Whose words a statement holds, as pages name them: the person with whoever helped, or the author.
  func voice<Content>(of said: Said<Content>) throws -> String {
    let author = try said.author.flatMap { try reader.name(of: $0) } ?? ""
    switch said.voice {
    case .person: return reader.name
    case .personWithHelper:
      if said.author == person.human || author.isEmpty { return reader.name }
      return ScribeWords.in(tongue).with(reader.name, author)
    default: return author
    }
  }

  /// Who of a form's choices is known to the person today.
  func known(_ values: [String]) -> [ID<Human>] {
    let known = Set(reader.circle.members(on: today).map(\.member.human))
    return values.compactMap { ID<Human>($0) }.filter(known.contains)
  }

  /// The candidates with those chosen whom a form named.
  func candidates(written: [String: String], field: String) throws -> [Candidate] {
    try candidates(
      chosen: Set((written[field] ?? "").split(separator: " ").compactMap { ID<Human>(String($0)) }))
  }
}

extension FormReader {
  /// How the person took part, as the fields `part`, `how`, `why` and `tried` tell it.
  mutating func participation(_ form: Form, isRequired: Bool = true) -> (Participation, how: Text?)? {
    let how = optionalText("how")
    switch form["part"] ?? "" {
    case "took": return (.tookPart, how)
    case "inParts":
      guard let how = text("how") else { return nil }
      return (.inParts(which: how), nil)
    case "saidNo": return (.saidNo, how)
    case "didNot":
      guard let why = text("why"), let tried = text("tried") else { return nil }
      return (.didNot(why: why, tried: tried), how)
    case "":
      if isRequired { fault("part", .empty) }
      return nil
    default:
      fault("part", .notAChoice)
      return nil
    }
  }
}
