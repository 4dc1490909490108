import CoCreation
import Ledger
import PostgresForTests
import Testing
import Values

@Suite(.onBothStores) struct `The rhythm's questions` {
  private static let day = Town.first + 40
  private static let hour = 3600

  private func askings(_ town: Town) async throws -> [AskingState] {
    try await town.ledger.read(town.area) { entries in
      try entries.things(.asking, of: town.person).map { try entries.state(of: $0.stream, as: AskingState.self) }
    }
  }

  @discardableResult private func note(
    _ town: Town, on day: Day, _ count: Int = 1, second: Int = 10 * 3600
  ) async throws -> [ID<Moment>] {
    try await town.ledger.write(town.area) { entries in
      try (0..<count).map { _ in
        let own = try town.own(town.person, on: day, entries, second: second)
        let stream = entries.newID(of: LedgerStream.self)
        try entries.perform(
          NoteMoment(
            noted: MomentNoted(
              about: Expression(try Text("Breakfast")), origin: .free, raisedBy: .person, service: town.service,
              yesNeeded: [])),
          in: stream, as: own, town.header(entries))
        return stream.retyped()
      }
    }
  }

  /// The hour that is drawn for a day's one question.
  private func hour(_ town: Town, _ day: Day) throws -> Int {
    try #require(town.work.hours.hours(1, for: town.person, on: day).first)
  }

  private func about(_ town: Town, on day: Day) async throws -> AskedAbout? {
    try await askings(town).compactMap(\.asked.last).first { $0.day == day }?.content.about
  }

  private func set(_ town: Town, _ frequency: Frequency, on day: Day) async throws {
    _ = try await town.ledger.write(town.area) { entries in
      let rhythm = Rhythm(
        frequency: frequency, asksIfListened: false, sides: .changing(since: Town.first, first: .tooLittleFirst),
        audience: .onlyMe, teamMayCount: false)
      try entries.perform(
        SetRhythm(rhythm: rhythm), in: .rhythm(of: town.person), as: town.own(town.person, on: day, entries),
        town.header(entries))
    }
  }

  private func draw(_ town: Town, _ day: Day, _ hour: Int) async throws {
    town.turn(to: day, second: hour * Self.hour + 60)
    try await town.run([.drawing(atHour: hour, town.work)], through: day)
  }

  @Test func `are drawn among the day's moments, once, and never before the hour`() async throws {
    let town = try await Town()
    try await note(town, on: Self.day, 3)
    let hour = try hour(town, Self.day)
    try await draw(town, Self.day, hour - 1)
    let early = try await askings(town)
    #expect(early.isEmpty)
    for _ in 1...2 { try await draw(town, Self.day, hour) }
    let asked = try await askings(town).compactMap(\.asked.last)
    #expect(asked.count == 1)
    #expect(asked.first?.content.occasion == .drawn)
    #expect(asked.first?.content.service == town.service)
    guard case .moment = asked.first?.content.about else {
      Issue.record("not about a moment")
      return
    }
  }

  @Test(arguments: ["America/New_York", "Europe/Stockholm", "Pacific/Auckland"])
  func `are drawn by the person's own clock, wherever the machine stands`(name: String) async throws {
    let town = try await Town()
    try await note(town, on: Self.day, 3)
    let zone = try #require(Zone(name))
    let work = DueWork(packs: [town.pack.key: town.pack], zone: zone) { Randomness.seeded(3).generator }
    for (hour, count) in [(10, 0), (19, 1)] {
      town.turn(to: Self.day, second: hour * Self.hour + 60)
      let (day, second) = zone.time(at: Town.zone.instant(Self.day, second: hour * Self.hour + 60))
      #expect(AskingHours.ticks(on: day, by: zone, for: [Town.zone]).contains(second / 3600) == (count > 0))
      try await town.run([.drawing(atHour: second / 3600, work)], through: day)
      let asked = try await askings(town).compactMap(\.asked.last)
      #expect(asked.map(\.day) == Array(repeating: Self.day, count: count), "\(name) \(hour)")
    }
  }

  @Test func `are about yesterday's evening too, where it was noted after yesterday's draw`() async throws {
    let town = try await Town()
    let before = try hour(town, Self.day - 1)
    try await note(town, on: Self.day - 1, second: before * Self.hour - 60)
    let evening = try await note(town, on: Self.day - 1, second: 21 * Self.hour)
    try await draw(town, Self.day, 19)
    let asked = try await about(town, on: Self.day)
    #expect(asked == .moment(id: evening[0]))
    // It has been asked about: the next day has its own moments, or none.
    try await draw(town, Self.day + 1, 19)
    let next = try await about(town, on: Self.day + 1)
    #expect(next == nil)
  }

  @Test func `are never about what was asked about the day before`() async throws {
    let town = try await Town()
    let day = try #require(try (0..<20).map { Self.day + $0 }.first { try hour(town, $0) < 18 })
    // Noted after the hour that was due, and asked about all the same, since nothing ran at that hour.
    let noted = try await note(town, on: day, second: 18 * Self.hour)
    try await draw(town, day, 19)
    let asked = try await about(town, on: day)
    #expect(asked == .moment(id: noted[0]))
    try await draw(town, day + 1, 19)
    let next = try await about(town, on: day + 1)
    #expect(next == nil)
  }

  @Test func `take turns, and change sides between blocks of two weeks only`() async throws {
    let town = try await Town()
    var questions: [Question] = []
    var sides: [AnswerSides] = []
    for step in 0..<28 {
      let day = Town.first + 42 + step
      try await note(town, on: day)
      try await draw(town, day, 19)
      let last = try await askings(town).compactMap(\.asked.last).first { $0.day == day }?.content
      questions.append(try #require(last).question)
      sides.append(try #require(last).form.sides)
    }
    #expect(questions == (0..<28).map { $0 % 2 == 0 ? .choice : .help })
    #expect(Set(sides[..<14]).count == 1)
    #expect(Set(sides[14...]).count == 1)
    #expect(sides[13] != sides[14])
  }

  @Test func `about a day in general wait for the person's own device`() async throws {
    let town = try await Town()
    try await draw(town, Self.day, 19)
    let none = try await askings(town)
    #expect(none.isEmpty)
    let put = try await town.ledger.write(town.area) {
      try $0.drawAskings(of: town.person, isOwnDevice: true, town.work)
    }
    #expect(put.count == 1)
    let again = try await town.ledger.write(town.area) {
      try $0.drawAskings(of: town.person, isOwnDevice: true, town.work)
    }
    #expect(again.isEmpty)
    let asked = try await askings(town).first?.asked.last?.content.about
    #expect(asked == .day(day: Self.day))
  }

  @Test(arguments: [
    (Frequency.never, 0), (.daily(times: 1), 1), (.daily(times: 2), 2), (.daily(times: 3), 3),
  ])
  func `come as often as the person wants, whatever hour passes`(frequency: Frequency, count: Int) async throws {
    let town = try await Town()
    try await set(town, frequency, on: Self.day - 1)
    try await note(town, on: Self.day, 5)
    for hour in AskingHours.span { try await draw(town, Self.day, hour) }
    let asked = try await askings(town).filter { $0.asked.last?.day == Self.day }
    #expect(asked.count == count)
  }

  @Test func `stop when the person says stop or leaves the voluntary part`() async throws {
    let town = try await Town()
    try await note(town, on: Self.day)
    _ = try await town.ledger.write(town.area) { entries in
      try entries.perform(
        StopAsking(forGood: false), in: .rhythm(of: town.person),
        as: town.own(town.person, on: Self.day, entries, second: 3600), town.header(entries))
    }
    try await draw(town, Self.day, 19)
    try await town.run([.closingAskings(town.work)], through: Self.day)
    let stopped = try await askings(town)
    #expect(stopped.isEmpty)
    _ = try await town.ledger.write(town.area) { entries in
      try entries.perform(
        SetLayer(layer: .paused), inCircleOf: town.person,
        as: town.own(town.person, on: Self.day + 1, entries), town.header(entries))
    }
    try await note(town, on: Self.day + 1)
    try await draw(town, Self.day + 1, 19)
    try await town.run([.closingAskings(town.work)], through: Self.day + 1)
    let paused = try await askings(town)
    #expect(paused.isEmpty)
  }

  @Test func `close as unanswered or as not asked, the two apart, and once`() async throws {
    let town = try await Town()
    try await note(town, on: Self.day)
    try await draw(town, Self.day, 19)
    town.turn(to: Self.day + 3)
    // An outage: three days are made up, the day of the question and two on which nobody asked.
    _ = try await town.ledger.write(town.area) { entries in
      try entries.put(
        Record(kind: "job.done", key: Key("asking.close" as Token), value: Key(Self.day - 1).bytes, expires: nil))
    }
    for _ in 1...2 { try await town.run([.closingAskings(town.work)], through: Self.day + 2) }
    let silences = try await askings(town).compactMap(\.silence)
    #expect(
      silences == [
        .unanswered(day: Self.day), .notAsked(day: Self.day + 1), .notAsked(day: Self.day + 2),
      ])
  }

  @Test func `about a moment that was undone are put no more, and another is drawn in their place`() async throws {
    let town = try await Town()
    try await note(town, on: Self.day)
    try await draw(town, Self.day, 15)
    try await town.ledger.write(town.area) { entries in
      let moment = try #require(try entries.things(.moment, of: town.person).first?.stream)
      let state: MomentState = try entries.state(of: moment)
      try entries.perform(
        UndoInMoment(statement: #require(state.noted.last?.id)), in: moment,
        as: town.own(town.person, on: Self.day, entries, second: 16 * 3600), town.header(entries))
    }
    // With nothing else to ask about, the day closes as one on which nobody asked.
    let none = try await town.ledger.read(town.area) {
      try $0.isDrawDue(of: town.person, isOwnDevice: false, town.work)
    }
    #expect(!none)
    try await note(town, on: Self.day)
    try await draw(town, Self.day, 17)
    let asked = try await askings(town).compactMap(\.asked.last?.content.about)
    #expect(asked.count == 2 && Set(asked).count == 2)
  }

  @Test func `that the person began are no silence`() async throws {
    let town = try await Town()
    _ = try await town.ledger.write(town.area) { entries in
      try town.ask(.choice, nil, on: Self.day, occasion: .personsOwn, entries)
    }
    town.turn(to: Self.day + 1)
    try await town.run([.closingAskings(town.work)], through: Self.day)
    let silences = try await askings(town).compactMap(\.silence)
    #expect(silences.isEmpty)
  }
}
