import CoCreation
import Ledger
import PostgresForTests
import Testing
import Values

@Suite(.onBothStores) struct `A unit's figures` {
  private static let day = Town.first + 40

  /// Notes whether persons took part in their plan; whoever has none gets one.
  private func tell(_ town: Town, on day: Day, tookPart: Range<Int>, saidNo: Range<Int>) async throws {
    town.turn(to: day)
    try await town.ledger.write(town.area) { entries in
      let appointment = try #require(try entries.colleague(town.keyWorker).appointments.first)
      let actor = Actor(human: town.keyWorker, capacity: .staff(appointment))
      for (index, person) in town.persons.enumerated() where tookPart.contains(index) || saidNo.contains(index) {
        let worker = try Rights.standing(of: actor, towards: entries.circle(of: person), on: day, at: entries.now)
        let known = try entries.things(.plan, of: person).first?.stream
        let plan: ID<LedgerStream> = known ?? entries.newID(of: LedgerStream.self)
        if known == nil {
          let type = try #require(town.pack.planTypes.first)
          try entries.perform(
            BeginPlan(service: town.service, type: type.id, pack: town.pack), in: plan, as: worker, town.header(entries)
          )
        }
        try entries.perform(
          TellPlanParticipation(participation: tookPart.contains(index) ? .tookPart : .saidNo, others: []), in: plan,
          as: worker, town.header(entries))
      }
    }
  }

  /// The figure of those who took part in their plan, as it may be told on a day.
  private func figure(_ town: Town, on day: Day, after told: [(ProfileFigure, Day)] = []) async throws -> ProfileFigure?
  {
    town.turn(to: day, second: 20 * 3600)
    return try await town.ledger.read(town.area) { entries in
      let appointment = try #require(try entries.colleague(town.manager).appointments.first)
      let actor = Actor(human: town.manager, capacity: .staff(appointment))
      let unit = try #require(try entries.unit(town.service, for: actor, on: day, at: entries.now))
      let tellings = told.enumerated().compactMap { number, telling in
        Statement(
          id: ID(high: 9, low: UInt64(number)),
          fact: ProfileFiguresTold(figures: [telling.0], until: telling.1), voice: .researcher, author: nil,
          day: telling.1, at: entries.now
        ).of(ProfileFiguresTold.self)
      }
      return try unit.figures(by: town.pack, after: tellings).first { $0.what == .tookPartInPlan }
    }
  }

  @Test(arguments: [(5, 1), (6, 0), (4, 5), (5, 4)])
  func `are not told where fewer than five persons stand on a side`(tookPart: Int, saidNo: Int) async throws {
    let town = try await Town(people: 9)
    try await tell(town, on: Self.day, tookPart: 0..<tookPart, saidNo: tookPart..<tookPart + saidNo)
    #expect(try await figure(town, on: Self.day) == nil)
  }

  @Test func `stand as they were told until five persons differ`() async throws {
    let town = try await Town(people: 12)
    try await tell(town, on: Self.day, tookPart: 0..<5, saidNo: 5..<10)
    let first = try #require(try await figure(town, on: Self.day))
    #expect(first == ProfileFigure(what: .tookPartInPlan, count: 5, total: 10))
    let told = [(first, Self.day)]
    // Nobody differs: the same is told of a later day.
    #expect(try await figure(town, on: Self.day + 5, after: told) == first)
    // One came, who took part.
    try await tell(town, on: Self.day + 10, tookPart: 10..<11, saidNo: 0..<0)
    let held = ProfileFigure(what: .tookPartInPlan, count: 5, total: 10, until: Self.day)
    #expect(try await figure(town, on: Self.day + 10, after: told) == held)
    #expect(
      try await figure(town, on: Self.day + 11, after: told + [(held, Self.day + 10)]) == held,
      "what is held is held from the day on which it was counted")
    // Two more take part and two no longer do, and one more came.
    try await tell(town, on: Self.day + 20, tookPart: 5..<7, saidNo: 0..<2)
    try await tell(town, on: Self.day + 20, tookPart: 0..<0, saidNo: 11..<12)
    let anew = ProfileFigure(what: .tookPartInPlan, count: 6, total: 12)
    #expect(try await figure(town, on: Self.day + 20, after: told) == anew)
  }

  @Test func `do not tell of whoever left`() async throws {
    let town = try await Town(people: 11)
    try await tell(town, on: Self.day, tookPart: 0..<6, saidNo: 6..<11)
    let first = try #require(try await figure(town, on: Self.day))
    #expect(first.count == 6 && first.total == 11)
    let last = Self.day + 10
    town.turn(to: last)
    _ = try await town.ledger.write(town.area) { entries in
      try entries.perform(
        EndSupport(service: town.service, last: last), inCircleOf: town.persons[0],
        as: Rights.samspel(on: last, at: entries.now), town.header(entries))
    }
    let later = try await figure(town, on: last + 1, after: [(first, Self.day)])
    #expect(later == ProfileFigure(what: .tookPartInPlan, count: 6, total: 11, until: Self.day))
  }
}
