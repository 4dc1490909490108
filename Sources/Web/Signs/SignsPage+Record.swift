import CoCreation
import Ledger
import Links
import Localization
import Pages
import Values

extension SignsPage {
  /// The chart and what was seen, as whoever reads may see it.
  init(_ record: OpenRecord) throws {
    let (occasions, agreement) = try record.reader.sightings()
    let offers = occasions.flatMap { $0.readings.prefix(1) }.compactMap(\.content.offer)
    self.init(
      person: record.person.retyped(), name: record.reader.name, chart: try record.chartEntries(),
      readings: try occasions.map { try record.reading($0) },
      offers: (times: offers.count, again: offers.count { $0.waited && $0.triedAgain }),
      agreement: (same: agreement.alike, all: agreement.occasions),
      mayWriteChart: record.standing.may(.write, .chart, shown: record.reader.isShown(.chart)))
  }
}

extension OpenRecord {
  /// The person's chart, where whoever reads may see it.
  func chartEntries() throws -> [SignsPage.Entry] {
    guard standing.denial(of: .read, .chart, shown: reader.isShown(.chart)) == nil else { return [] }
    return try reader.chart().current.map { said in
      SignsPage.Entry(sign: said.content.sign.line, meaning: said.content.meaning.line, since: said.day)
    }
  }

  /// What a sign can be about today: each moment, and the day's support in general.
  func occasions() throws -> [Option] {
    let moments = try reader.moments(from: today, through: today).filter(\.state.isNoted)
    let options = try moments.map { told in
      let id: ID<Moment> = told.id()
      let thing = try thing(told)
      return Option(thing.what, picture: thing.picture, value: id.description)
    }
    return options + [Option(TeamWords.in(tongue).dayInGeneral, value: "day")]
  }

  /// One occasion: what was seen, and by whom.
  fileprivate func reading(_ view: SightingView) throws -> SignsPage.Reading {
    let seen = Set(view.readings.map(\.content.seen))
    let readers = try view.readings.compactMap { try $0.author.flatMap { try reader.name(of: $0) } }
    var matter = TeamWords.in(tongue).dayInGeneral
    var address = Address.person(person.retyped(), .signs)
    if case .moment(let id) = view.about, standing.denial(of: .read, .moment) == nil, let told = try reader.moment(id) {
      matter = try thing(told).what
      address = .person(person.retyped(), .moment(id.retyped()))
    }
    return SignsPage.Reading(
      matter: matter, day: view.day, seen: seen.count == 1 ? seen.first ?? .cannotTell : .cannotTell,
      readers: readers, address: address)
  }
}
