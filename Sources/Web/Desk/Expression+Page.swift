import CoCreation
import Ledger
import Links
import Localization
import Pages
import Values

extension Expression {
  /// What was said as a line of text; empty where it was said in pictures or sound alone.
  var line: String { words?.value ?? "" }

  /// The first picture it was said with.
  var illustration: Illustration? { pictures.first.map(\.illustration) }

  /// The language of the words, where it is known and is not that of a page.
  func language(besides tongue: Tongue) -> Language? { language == tongue.language ? nil : language }

  /// What was said as one of the things that can be chosen.
  ///
  /// - Parameters:
  ///   - value: What a form sends for it.
  ///   - tongue: The tongue of the page.
  func option(value: String, in tongue: Tongue) -> Pages.Option {
    Pages.Option(line, picture: illustration, value: value, language: language(besides: tongue))
  }

  /// What was said, in the voice of whoever said it.
  ///
  /// - Parameters:
  ///   - voice: Whose words they are, as the page names them.
  ///   - tongue: The tongue of the page.
  func saying(voice: String, in tongue: Tongue) -> Saying {
    Saying(
      voice: voice, words: words?.value, language: language(besides: tongue), pictures: pictures.map(\.illustration),
      recording: recording.map { Recording(.medium($0.retyped()), isFilm: isFilm ?? false) })
  }
}

extension Picture {
  var illustration: Illustration {
    switch self {
    case .symbol(let code): .picture(.picture(code: code))
    case .photo(let medium): .picture(.medium(medium.retyped()))
    }
  }
}

extension OpenRecord {
  /// Somebody's name with their photo.
  func face(of human: ID<Human>) throws -> Face {
    if human == person.human {
      return Face(name: reader.name, photo: reader.circle.registered.last?.content.picture?.address)
    }
    return Face(name: try reader.name(of: human) ?? "–", photo: try photo(of: human))
  }

  private func photo(of human: ID<Human>) throws -> Address? {
    try entries.colleague(human).registered.last?.content.picture?.address
  }

  /// Those who are in the person's circle today, each once, without whoever reads: first who is likely to be meant.
  ///
  /// That is whoever is here today, is chosen or was named; then the team, relatives, and the others, each by name.
  ///
  /// - Parameter named: Those whom what is asked about names already.
  func candidates(chosen: Set<ID<Human>> = [], near named: [ID<Human>] = []) throws -> [Candidate] {
    let near = try chosen.union(named).union(hereToday())
    var nearness: [ID<Human>: Int] = [:]
    for member in reader.circle.members(on: today).map(\.member) {
      let rank = near.contains(member.human) ? 0 : member.role.distance
      nearness[member.human] = min(rank, nearness[member.human] ?? rank)
    }
    let candidates = try nearness.map { human, rank in
      (rank, Candidate(try face(of: human), value: human.description, isChosen: chosen.contains(human)))
    }
    return Dictionary(grouping: candidates, by: \.0).sorted { $0.key < $1.key }.flatMap { _, group in
      Collation(tongue.language).sorted(group.map(\.1), by: \.face.name)
    }
  }

  /// Who has been here today, by their own word or the person's; nobody where whoever reads is not told.
  private func hereToday() throws -> [ID<Human>] {
    guard standing.may(.read, .day) else { return [] }
    let day = try reader.supportDay(today)
    return day.wereHere + day.toldWereHere
  }
}

extension CircleRole {
  /// How far from the person's days a place usually is, the nearest first.
  fileprivate var distance: Int {
    switch self {
    case .keyWorker, .professional: 1
    case .relative: 2
    case .representative, .guide, .decisionMaker: 3
    }
  }
}

extension Picture {
  var address: Address? {
    guard case .picture(let address) = illustration else { return nil }
    return address
  }
}
