import CoCreation
import Ledger
import Links
import Localization
import Pages
import Values

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
