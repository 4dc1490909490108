import Balance
import CoCreation
import Ledger
import PostgresForTests
import Testing
import Values

@Suite(.onBothStores) struct `A unit's pattern` {
  private static let quarter = known(Quarter("2024Q2"))

  /// Everybody in the town answers a little in the quarter; those who may be counted have said so.
  private func answer(_ town: Town, counted: Int) async throws {
    try await town.ledger.write(town.area) { entries in
      for (index, person) in town.persons.enumerated() {
        let rhythm = Rhythm(
          frequency: .daily(times: 1), asksIfListened: false, sides: .fixed(sides: .tooLittleFirst),
          audience: .onlyMe, teamMayCount: index < counted)
        try entries.perform(
          SetRhythm(rhythm: rhythm), in: .rhythm(of: person), as: town.own(person, on: Town.first + 1, entries),
          town.header(entries))
        for step in 0..<4 {
          try town.ask(
            .choice, step == 0 ? .tooLittle : .justRight, on: Day(number: Self.quarter.firstDay + step), of: person,
            entries)
        }
      }
    }
  }

  private func freeze(_ town: Town, after days: Int) async throws -> PatternFrozen? {
    let day = Day(number: Self.quarter.lastDay + days)
    town.turn(to: day + 1)
    try await town.run([.freezingPatterns(town.work)], through: day)
    return try await town.ledger.read(town.area) { entries in
      let appointment = try #require(try entries.colleague(town.manager).appointments.first)
      let actor = Actor(human: town.manager, capacity: .staff(appointment))
      return try entries.unit(town.service, for: actor, on: day + 1, at: entries.now)?.pattern().frozen
    }
  }

  @Test func `is frozen fourteen days after the quarter, rounded, and stays though somebody answers later`()
    async throws
  {
    let town = try await Town(people: 6)
    try await answer(town, counted: 6)
    let early = try await freeze(town, after: 13)
    #expect(early == nil)
    let frozen = try #require(try await freeze(town, after: 14))
    #expect(frozen.quarter == "2024Q2")
    let figure = try #require(frozen.figures.first)
    #expect(figure.question == .choice)
    #expect(figure.stream == .own)
    #expect(figure.persons == 6)
    #expect(figure.first.points == 25)
    try await town.ledger.write(town.area) { entries in
      for person in town.persons {
        try town.ask(.choice, .tooLittle, on: Day(number: Self.quarter.firstDay + 9), of: person, entries)
      }
    }
    let later = try await freeze(town, after: 20)
    #expect(later == frozen)
  }

  @Test(arguments: [(4, 3), (6, 2)])
  func `shows nothing of fewer than five persons or three professionals`(counted: Int, professionals: Int) async throws
  {
    let town = try await Town(people: 6, professionals: professionals)
    try await answer(town, counted: counted)
    let frozen = try #require(try await freeze(town, after: 14))
    #expect(frozen.figures.isEmpty)
  }

  @Test(arguments: [true, false])
  func `does not tell who came to be counted, or went, between two quarters`(comes: Bool) async throws {
    let town = try await Town(people: 6)
    let (last, next) = (town.persons[5], Self.quarter.next)
    try await answer(town, counted: comes ? 5 : 6)
    let first = try #require(try await freeze(town, after: 14))
    #expect(first.figures.first?.persons == (comes ? 5 : 6))
    try await town.ledger.write(town.area) { entries in
      let day = Day(number: next.firstDay + 40)
      let rhythm = Rhythm(
        frequency: .daily(times: 1), asksIfListened: false, sides: .fixed(sides: .tooLittleFirst), audience: .onlyMe,
        teamMayCount: comes)
      try entries.perform(
        SetRhythm(rhythm: rhythm), in: .rhythm(of: last), as: town.own(last, on: day, entries), town.header(entries))
      for person in town.persons {
        for step in 0..<4 {
          try town.ask(.choice, .justRight, on: Day(number: next.firstDay + 50 + step), of: person, entries)
        }
      }
    }
    let second = try #require(try await freeze(town, after: next.lastDay - Self.quarter.lastDay + 14))
    #expect(second.quarter == next.description)
    #expect(second.figures.first?.persons == 5)
    #expect(second.figures.first?.isOfThoseWhoStayed == true)
  }

  /// Somebody notes moments in which something was told.
  private func note(_ town: Town, of people: Range<Int>, in quarter: Quarter, times: Int = 1) async throws {
    let day = Day(number: quarter.firstDay + 20)
    town.turn(to: day)
    try await town.ledger.write(town.area) { entries in
      for person in town.persons[people] {
        for _ in 0..<times {
          let noted = MomentNoted(
            about: Expression(try Text("Breakfast")), origin: .free, raisedBy: .person, service: town.service,
            step: .told, yesNeeded: [])
          try entries.perform(
            NoteMoment(noted: noted), in: entries.newID(of: LedgerStream.self), as: town.own(person, on: day, entries),
            town.header(entries))
        }
      }
    }
  }

  @Test(arguments: [4, 5])
  func `tells what was reached where five persons stand behind it, however many moments`(people: Int) async throws {
    let town = try await Town(people: people)
    try await note(town, of: 0..<people, in: Self.quarter, times: 3)
    let frozen = try #require(try await freeze(town, after: 14))
    let rank = ReachConcept.information.rawValue
    #expect(frozen.reach == (people < 5 ? [] : [.init(rank: rank, matters: 15, isOfThoseWhoStayed: false)]))
  }

  @Test func `tells how far moments reached of those who stayed, where one came between two quarters`() async throws {
    let town = try await Town(people: 6)
    let (next, rank) = (Self.quarter.next, ReachConcept.information.rawValue)
    try await note(town, of: 0..<5, in: Self.quarter)
    try await note(town, of: 0..<6, in: next)
    let first = try #require(try await freeze(town, after: 14))
    #expect(first.reach == [.init(rank: rank, matters: 5, isOfThoseWhoStayed: false)])
    let second = try #require(try await freeze(town, after: next.lastDay - Self.quarter.lastDay + 14))
    #expect(second.reach == [.init(rank: rank, matters: 5, isOfThoseWhoStayed: true)])
  }

  @Test func `is nobody's but the first-line manager's`() async throws {
    let town = try await Town()
    try await town.ledger.read(town.area) { entries in
      let appointment = try #require(try entries.colleague(town.keyWorker).appointments.first)
      #expect(throws: Denial.self) {
        try entries.unit(
          town.service, for: Actor(human: town.keyWorker, capacity: .staff(appointment)), on: Town.first,
          at: entries.now)
      }
    }
  }
}
