import CoCreation
import Hummingbird
import Ledger
import Links
import Localization
import Pages
import Values

/// A round with the comparison it belongs to, as somebody who compares looks at it.
struct RoundRecord {
  let scholar: Scholar
  let study: ID<Study>
  let id: ID<CodingRound>
  let number: Int
  let title: String
  let round: CodingRoundState
  let bookTitle: String
  let codes: [CodeEntry]

  var codable: [CodeEntry] { codes.filter(\.content.isCodable) }
  var entries: any LedgerReading { scholar.entries }

  /// A page of it.
  func address(_ place: Address.RoundPlace) -> Address {
    .comparison(study.retyped(), .round(id.retyped(), place))
  }

  /// The codings of all coders.
  ///
  /// - Throws: ``Onward`` to the round's page while they are sealed.
  func codings() throws -> [SheetCodings] {
    guard round.isClosed else { throw Onward(address(.overview)) }
    let own = try round.sheets.map { place in
      try entries.sheet(place.sheet).codings(in: round, sheet: place.sheet, readBy: scholar.standing)
    }
    return try own + round.importedCodings(readBy: scholar.standing)
  }

  /// What the group makes of it, once it is closed.
  func consensus() throws -> Consensus { Consensus(round: round, codings: try codings(), codes: codes) }

  /// The profiles of the round as they stand, by their ids.
  func profiles() throws -> [ID<Profile>: ProfileState] {
    var states: [ID<Profile>: ProfileState] = [:]
    for place in round.passages where states[place.profile] == nil {
      states[place.profile] = try entries.profile(place.profile)
    }
    return states
  }

  /// A coder's name.
  func name(of coder: SheetCodings.Coder) throws -> String {
    switch coder {
    case .human(let human): try entries.name(of: human)?.value ?? "–"
    case .imported(let name): name.value
    }
  }
}

/// The ids of a round's address.
struct RoundPath {
  let study: ID<Study>
  let round: ID<CodingRound>

  init(_ context: SiteContext) throws {
    study = try context.id("comparison")
    round = try context.id("round")
  }

  func address(_ place: Address.RoundPlace) -> Address {
    .comparison(study.retyped(), .round(round.retyped(), place))
  }
}

extension Scholar {
  /// A round of a comparison.
  ///
  /// - Throws: ``Trouble`` if the comparison has no such round.
  func round(_ path: RoundPath) throws -> RoundRecord {
    let state = try study(path.study)
    let round = try entries.round(path.round)
    guard let index = state.rounds.firstIndex(of: path.round), let book = round.codeBook, let version = round.version
    else { throw Trouble(.notFound) }
    let codes = try entries.codeBook(book)
    return RoundRecord(
      scholar: self, study: path.study, id: path.round, number: index + 1, title: state.title?.value ?? "",
      round: round, bookTitle: codes.title?.value ?? "", codes: codes.codes(version: version) ?? [])
  }
}

extension Dictionary where Key == ID<Profile>, Value == ProfileState {
  /// A passage as pages show it; `nil` if its profile is not there.
  func shown(_ passage: ID<Passage>, in round: CodingRoundState) -> PassageShown? {
    guard let profile = round.profile(of: passage), let state = self[profile],
      let view = state.passage(passage)
    else { return nil }
    return PassageShown(view, of: profile.retyped(), state)
  }
}
