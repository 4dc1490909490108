import CoCreation
import Ledger
import PostgresForTests
import Testing
import Values

@Suite(.onBothStores) struct `What ladders signal` {
  private static let day = Town.first + 30

  private func questions(_ town: Town) async throws -> [DriftState] {
    try await town.ledger.read(town.area) { entries in
      try entries.things(.driftQuestion, of: town.person).map { try entries.state(of: $0.stream, as: DriftState.self) }
    }
  }

  /// A good time, then one in which the person gets to choose too little every day.
  private func glide(_ town: Town, _ bad: Answer, _ question: Question = .choice, days: Int = 30) async throws {
    try await town.ledger.write(town.area) { entries in
      for step in 0..<days {
        try town.ask(question, step < 10 ? .justRight : bad, on: Self.day + step, entries)
      }
    }
    town.turn(to: Self.day + days)
  }

  private func read(_ town: Town, through day: Day) async throws {
    try await town.run([.readingSignals(town.work)], through: day)
  }

  @Test(arguments: [
    (Question.choice, Answer.tooLittle, DriftSignal.Direction.chooseTooLittle),
    (.choice, .tooMuch, .chooseTooMuch), (.help, .tooLittle, .helpTooLittle), (.help, .tooMuch, .helpTooMuch),
  ])
  func `becomes one question to the person, with counts since the climb began`(
    question: Question, bad: Answer, direction: DriftSignal.Direction
  ) async throws {
    let town = try await Town()
    try await glide(town, bad, question)
    for _ in 1...2 { try await read(town, through: Self.day + 29) }
    let open = try await questions(town)
    #expect(open.count == 1)
    let signal = try #require(open.first?.signals.all.first?.content.signal)
    #expect(signal.source == .own)
    #expect(signal.direction == direction)
    #expect(signal.since == Self.day + 10)
    #expect(signal.answered == 20)
    #expect(signal.such == 20)
    #expect(open.first?.isTheTeams == false)
  }

  @Test func `is not put where nothing has changed`() async throws {
    let town = try await Town()
    try await glide(town, .justRight)
    try await read(town, through: Self.day + 29)
    let open = try await questions(town)
    #expect(open.isEmpty)
  }

  @Test func `further rungs join the one open question, and a closed one is not opened again at once`() async throws {
    let town = try await Town()
    try await glide(town, .tooLittle, days: 13)
    for day in (10...12).map({ Self.day + $0 }) {
      town.turn(to: day + 1)
      try await read(town, through: day)
    }
    try await glide(town, .tooLittle, days: 30)
    try await read(town, through: Self.day + 29)
    let open = try await questions(town)
    #expect(open.count == 1)
    let rungs = try #require(open.first).signals.all.map(\.content.signal.rung)
    #expect(rungs == [.yellow, .orange])
    try await town.ledger.write(town.area) { entries in
      let id = try #require(try entries.things(.driftQuestion, of: town.person).first).stream
      try entries.perform(
        ChooseOnDrift(choice: .fineAnyway), in: id, as: town.own(town.person, on: Self.day + 30, entries),
        town.header(entries))
      try town.ask(.choice, .justRight, on: Self.day + 31, entries)
    }
    town.turn(to: Self.day + 32)
    try await read(town, through: Self.day + 31)
    let after = try await questions(town)
    #expect(after.count == 1)
  }

  @Test func `waits seven days for the person, then the team is told, then a guide is asked`() async throws {
    let town = try await Town()
    try await glide(town, .tooLittle)
    try await read(town, through: Self.day + 29)
    let put = try #require(try await questions(town).first?.signals.all.first?.day)
    #expect(put == Self.day + 30)
    for step in 0...22 {
      town.turn(to: put + step + 1)
      try await town.run([.followingDrift(town.work)], through: put + step)
      let state = try #require(try await questions(town).first)
      #expect((state.teamTold != nil) == (step + 1 >= 7))
      #expect((state.guideAsked != nil) == (step + 1 >= 21))
    }
  }

  /// The team lets its mirror say one thing, then another, while the person answers the same way beside it.
  private func differ(_ town: Town, own: Answer, mirror: Answer, mayCount: Bool = true) async throws {
    try await town.ledger.write(town.area) { entries in
      let rhythm = Rhythm(
        frequency: .daily(times: 1), asksIfListened: false, sides: .fixed(sides: .tooLittleFirst), audience: .onlyMe,
        teamMayCount: mayCount)
      try entries.perform(
        SetRhythm(rhythm: rhythm), in: .rhythm(of: town.person), as: town.own(town.person, on: Self.day, entries),
        town.header(entries))
      for step in 0..<40 {
        let day = Self.day + step
        let asking = try town.ask(.choice, step < 10 ? .justRight : own, on: day, entries)
        try entries.perform(
          GiveMirror(
            asking: asking, choice: step < 10 ? .justRight : mirror, help: .justRight,
            circle: entries.circle(of: town.person)),
          in: asking.retyped(),
          as: town.team(town.keyWorker, on: day, entries), town.header(entries))
      }
    }
    town.turn(to: Self.day + 40)
    try await read(town, through: Self.day + 39)
  }

  private func gaps(_ town: Town) async throws -> [DriftSignal] {
    try await questions(town).filter(\.isTheTeams).flatMap(\.signals.all).map(\.content.signal)
      .filter { $0.source == .perceptionGap }
  }

  @Test(arguments: [(false, 0), (true, 1)])
  func `of a gap is the team's own question, told in whole batches and without a date, where the team may count`(
    mayCount: Bool, count: Int
  ) async throws {
    let town = try await Town()
    try await differ(town, own: .justRight, mirror: .tooMuch, mayCount: mayCount)
    let gaps = try await gaps(town)
    #expect(gaps.count == count)
    guard let signal = gaps.first else { return }
    #expect(signal.since == nil)
    let answered = try #require(signal.answered)
    #expect(answered.isMultiple(of: TeamCounts.leastAnswers))
    #expect(answered < 40)
    #expect(signal.such == answered)
  }

  @Test(arguments: [nil, DriftChoice.talkWithOutsider, .notNow])
  func `of a gap waits while the person's own question about the same is open, whatever the person chose`(
    choice: DriftChoice?
  ) async throws {
    let town = try await Town()
    try await differ(town, own: .tooLittle, mirror: .justRight)
    let open = try await questions(town)
    #expect(open.map(\.isTheTeams) == [false])
    #expect(open.first?.mattersOfThePerson == [.choice])
    guard let choice else { return }
    try await town.ledger.write(town.area) { entries in
      let id = try #require(try entries.things(.driftQuestion, of: town.person).first).stream
      try entries.perform(
        ChooseOnDrift(choice: choice), in: id, as: town.own(town.person, on: Self.day + 40, entries),
        town.header(entries))
    }
    town.turn(to: Self.day + 41)
    try await read(town, through: Self.day + 40)
    let gaps = try await gaps(town)
    #expect(gaps.isEmpty)
  }

  @Test func `of silence says whether nobody asked or nobody answered`() async throws {
    let town = try await Town()
    try await town.ledger.write(town.area) { entries in
      for step in 0..<10 { try town.ask(.choice, .justRight, on: Self.day + step, entries) }
    }
    for step in 10..<30 {
      town.turn(to: Self.day + step + 1)
      try await town.run([.closingAskings(town.work), .readingSignals(town.work)], through: Self.day + step)
    }
    let signal = try #require(try await questions(town).first?.signals.all.first?.content.signal)
    #expect(signal.direction == .silence)
    #expect(signal.source == .notAsked)
    #expect(try #require(signal.such) > 2)
  }
}
