import CoCreation
import Ledger
import PostgresForTests
import Testing
import Values

@Suite(.onBothStores) struct `What is past its time` {
  private static let ended = Town.first + 100
  /// Five years after the last entry of the file, and then the day after.
  private static let due = Span(months: 60).end(from: ended) + 1

  /// A town whose person's support has ended.
  private static func town(change: (inout [String: Any]) -> Void = { _ in }) async throws -> Town {
    let town = try await Town(change: change)
    town.turn(to: ended)
    _ = try await town.ledger.write(town.area) { entries in
      try entries.perform(
        EndSupport(service: town.service, last: ended), inCircleOf: town.person,
        as: Rights.samspel(on: ended, at: entries.now), town.header(entries))
    }
    return town
  }

  private static func find(_ town: Town, on day: Day) async throws -> [DueErasure] {
    town.turn(to: day + 1)
    try await town.run([.findingRetention(town.work)], through: day)
    return try await town.ledger.read(town.area) { try $0.dueErasures(of: town.provider) }
  }

  /// An administrator of the provider says that no exception holds.
  private static func confirm(_ due: DueErasure, _ town: Town) async throws -> ID<Human> {
    try await town.ledger.write(town.area) { entries in
      let human = entries.newID(of: Human.self)
      let today = town.today
      let samspel = Rights.samspel(on: today, at: entries.now)
      let role = StaffRole.administrator(organisation: town.provider)
      try entries.perform(
        RegisterHuman(name: try Text("Ada")), in: human.retyped(), as: samspel, town.header(entries))
      try entries.perform(
        Appoint(
          appointment: entries.newID(of: Appointment.self), role: role,
          period: known(Period(first: today, last: today + 9))), in: human.retyped(), as: samspel, town.header(entries))
      let appointment = try #require(try entries.colleague(human).appointments.first)
      let standing = try Rights.standing(
        of: Actor(human: human, capacity: .staff(appointment)), on: today, at: entries.now)
      #expect(try entries.confirm(due.file, rule: due.rule, by: standing))
      return human
    }
  }

  private static func erasures(_ town: Town) async throws -> [(author: ID<Human>, fact: Erased)] {
    try await town.ledger.read(town.area) { entries in
      try entries.entries(of: .circle(of: town.person)).filter { $0.header.kind == Erased.kind }.map { entry in
        (entry.header.author, try Payload.decode(from: #require(entry.content), at: entry.header.place))
      }
    }
  }

  private static func name(_ town: Town) async throws -> Text? {
    try await town.ledger.read(town.area) { try $0.circle(of: town.person).name }
  }

  @Test func `waits for the administrator's word where exceptions are possible, and then is erased in their name`()
    async throws
  {
    let town = try await Self.town()
    #expect(try await Self.find(town, on: Self.due - 1).isEmpty)
    let waiting = try await Self.find(town, on: Self.due)
    let due = try #require(waiting.first)
    #expect(waiting.count == 1 && due.rule == "board-file" && due.count >= 4 && due.since == Self.due)
    #expect(due.file == KeptFile(person: town.person, organisation: town.provider, recordClass: .personalFile))
    #expect(try await town.ledger.eraseConfirmed(town.work, in: town.area) == 0)
    #expect(try await Self.name(town) != nil)
    let administrator = try await Self.confirm(due, town)
    #expect(try await town.ledger.read(town.area) { try $0.dueErasures(of: town.provider) }.isEmpty)
    #expect(try await town.ledger.eraseConfirmed(town.work, in: town.area) == due.count)
    #expect(try await Self.name(town) == nil)
    let told = try await Self.erasures(town)
    #expect(told.map(\.author) == [administrator] && told.map(\.fact.ground) == ["board-file"])
    #expect(try await town.ledger.verify(town.area).fault == nil)
    #expect(try await town.ledger.eraseConfirmed(town.work, in: town.area) == 0)
    #expect(try await Self.find(town, on: Self.due + 1).isEmpty)
  }

  @Test func `is nothing while somebody supports the person`() async throws {
    let town = try await Town()
    #expect(try await Self.find(town, on: Self.due + 3000).isEmpty)
  }

  @Test func `is erased without a word where the rule is read and has no exceptions, also after an outage`()
    async throws
  {
    let town = try await Self.town { pack in
      for (list, index, key, value) in [
        ("retention", 0, "exceptions", [] as Any), ("retention", 0, "local_exceptions", [] as Any),
        ("record_classes", 0, "verified", true as Any),
      ] {
        guard var items = pack[list] as? [[String: Any]] else { continue }
        items[index][key] = value
        pack[list] = items
      }
    }
    #expect(try await Self.find(town, on: Self.due - 40).isEmpty)
    #expect(try await Self.find(town, on: Self.due + 30).isEmpty, "nobody is asked")
    #expect(try await town.ledger.eraseConfirmed(town.work, in: town.area) >= 4)
    #expect(try await Self.name(town) == nil)
    #expect(try await Self.erasures(town).map(\.author) == [.samspel])
  }

  @Test func `stays where the file goes on after it was confirmed`() async throws {
    let town = try await Self.town()
    let due = try #require(try await Self.find(town, on: Self.due).first)
    _ = try await Self.confirm(due, town)
    _ = try await town.ledger.write(town.area) { entries in
      try entries.perform(
        BeginSupport(service: town.service, first: town.today), inCircleOf: town.person,
        as: Rights.samspel(on: town.today, at: entries.now), town.header(entries))
    }
    #expect(try await town.ledger.eraseConfirmed(town.work, in: town.area) == 0)
    #expect(try await Self.name(town) != nil)
    #expect(try await Self.find(town, on: Self.due + 1).isEmpty)
  }

  @Test func `is erased in parts, each told`() async throws {
    let town = try await Self.town()
    let stream = ID<LedgerStream>(high: 9, low: 9)
    try await town.ledger.write(town.area) { entries in
      for number in 0..<1100 {
        let particulars = Particulars(
          stream: stream, organisation: town.provider, person: town.person, kind: Kind(name: "trial.note", version: 1),
          recordClass: "personalFile", voice: "professional", author: town.keyWorker, happenedAt: entries.now,
          zone: "UTC", livedDay: Self.ended)
        _ = try entries.append(
          Draft(id: entries.newID(of: Entry.self), particulars: particulars, payload: Array("\(number)".utf8)))
      }
    }
    let due = try #require(try await Self.find(town, on: Self.due).first)
    _ = try await Self.confirm(due, town)
    #expect(try await town.ledger.eraseConfirmed(town.work, in: town.area) == due.count)
    let parts = try await Self.erasures(town).map(\.fact.entries.count)
    #expect(parts.count == 3 && parts.reduce(0, +) == due.count && parts.allSatisfy { $0 <= 500 })
  }

  @Test func `of what is counted matter by matter goes alone, and nothing that is in use`() async throws {
    let town = try await Town()
    let day = Town.first + 10
    town.turn(to: day)
    try await town.ledger.write(town.area) { entries in
      let standing = try town.team(town.keyWorker, on: day, entries)
      let reading = LogReading(matter: .plan, session: entries.newID(of: AccessSession.self), wasOffline: false)
      try entries.note(reading, of: town.person, as: standing, town.header(entries))
    }
    let due = Span(months: 60).end(from: day) + 1
    #expect(try await Self.find(town, on: due - 1).isEmpty)
    let waiting = try await Self.find(town, on: due)
    #expect(waiting.map(\.file.recordClass) == [.technical] && waiting.map(\.count) == [1])
  }
}
