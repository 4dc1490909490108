import Balance
import CoCreation
import Ledger
import Links
import Localization
import Pages
import Values

extension SignsPage {
  /// The chart and what was seen, as whoever reads may see it.
  ///
  /// - Parameter last: The last day to look at; `nil` for all.
  init(_ record: OpenRecord, through last: Day?, from first: Int) throws {
    let density = record.caller.way.density
    let atOnce = record.isOwn || density == .simplest ? density.choices : 20
    let sightings = try record.reader.sightings(through: last, from: first, limit: atOnce)
    let chart = try record.mayReadChart ? record.reader.chart() : ChartState()
    self.init(
      person: record.person.retyped(), name: record.reader.name, chart: try record.chartEntries(),
      occasions: try sightings.occasions.map { try record.occasion($0, chart) },
      offers: (
        times: sightings.offers.count, again: sightings.offers.count { $0.waited && $0.triedAgain }
      ),
      // Whoever is shown single things is not told how much is not.
      agreement: record.standing.may(.read, .sign) ? sightings.agreement : nil,
      level: try record.reader.signsReading(with: record.relation).flatMap(Level.init),
      mayWriteChart: record.standing.may(.write, .chart, shown: record.reader.isShown(.chart)),
      mayReadSigns: record.standing.may(.read, .sign), mayReadChart: record.mayReadChart, isOwn: record.isOwn,
      portion: ListPortion(from: sightings.first, atOnce: atOnce, of: sightings.count),
      span: Span(last: last, older: sightings.older))
  }
}

extension SignsPage.Level {
  /// What a reading of signs comes to; `nil` where nothing was seen.
  fileprivate init?(_ reading: QuestionReading) {
    guard reading.answers + reading.passes > 0, reading.counts.count > 1 else { return nil }
    let interval = reading.level.interval(of: .first)
    var away: (share: Share, low: Share, high: Share)?
    if reading.isEnough, let share = Share(reading.level.share(of: .first)), let low = Share(interval.lowerBound),
      let high = Share(interval.upperBound)
    {
      away = (share, low, high)
    }
    self.init(
      turnedTo: reading.counts[1], turnedAway: reading.counts[0], unclear: reading.passes, days: reading.days,
      away: away)
  }
}

extension SignsPage.Entry {
  fileprivate init(_ said: Said<ChartEntryWritten>, besides tongue: Tongue, _ correction: Address? = nil) {
    self.init(
      sign: said.content.sign.written(besides: tongue), meaning: said.content.meaning.written(besides: tongue),
      since: said.day, correction: correction)
  }
}

extension OpenRecord {
  fileprivate var mayReadChart: Bool { standing.denial(of: .read, .chart, shown: reader.isShown(.chart)) == nil }

  /// The person's chart, where whoever reads may see it.
  func chartEntries() throws -> [SignsPage.Entry] {
    guard mayReadChart else { return [] }
    let mayWrite = standing.may(.write, .chart, shown: reader.isShown(.chart))
    return try reader.chart().current.map { said in
      let isOwn = mayWrite && said.mayBeAmended(by: standing.voice, of: standing.human)
      return SignsPage.Entry(
        said, besides: tongue, isOwn ? .of(person, .chartCorrection(said.content.entry.retyped())) : nil)
    }
  }

  /// What a sign can be about today: each moment, and the day's support in general.
  func occasions() throws -> [Option] {
    let moments = try reader.moments(from: today, through: today).filter(\.state.isNoted)
    let options = try moments.map { told in
      let id: ID<Moment> = told.id()
      let thing = try thing(told)
      return Option(thing.what, picture: thing.picture, value: id.description, language: thing.language)
    }
    return options + [Option(TeamWords.in(tongue).dayInGeneral, value: "day")]
  }

  /// One occasion: each reader's own reading, and none put together with another.
  fileprivate func occasion(_ view: SightingView, _ chart: ChartState) throws -> SignsPage.Occasion {
    let readings = try view.readings.map { one in
      let isOwn = one.said.author == standing.human && standing.may(.write, .sign)
      return try reading(
        one.said, chart, isOwn ? .of(person, .signCorrection(view.id.retyped())) : nil,
        before: one.before.map { (try reading($0, chart), $0.day) })
    }
    var matter = Written(TeamWords.in(tongue).dayInGeneral)
    var address: Address?
    if case .moment(let id) = view.about, standing.denial(of: .read, .moment) == nil, let told = try reader.moment(id) {
      let thing = try thing(told)
      matter = Written(thing.what, thing.language)
      address = .of(person, .moment(id.retyped()))
    }
    return SignsPage.Occasion(matter: matter, day: view.day, address: address, readings: readings)
  }

  private func reading(
    _ said: Said<SightingNoted>, _ chart: ChartState, _ correction: Address? = nil,
    before: [(reading: SignsPage.Reading, day: Day)] = []
  ) throws -> SignsPage.Reading {
    SignsPage.Reading(
      reader: try said.author.flatMap { try reader.name(of: $0) } ?? "–", seen: said.content.seen,
      sign: said.content.sign.map {
        $0.words == nil ? Written(TeamWords.in(tongue).sign) : $0.written(besides: tongue)
      },
      entry: said.content.chart.flatMap { entry in
        chart.current.last { $0.content.entry == entry }.map { SignsPage.Entry($0, besides: tongue) }
      },
      hadMetBefore: said.content.hadMetBefore, correction: correction, before: before)
  }
}
