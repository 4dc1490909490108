import CoCreation
import Ledger
import PostgresForTests
import Testing
import Values

@Suite(.onBothStores) struct `What falls due` {
  private static let day = Town.first + 60

  @Test func `a frame's end is announced ninety days before, once, and not after it`() async throws {
    let town = try await Town()
    let frame = ID<LedgerStream>(high: 5, low: 5)
    let last = Self.day + 200
    _ = try await town.ledger.write(town.area) { entries in
      let content = FrameContent(
        services: [.init(service: town.pack.services[0].id, amount: nil, purpose: nil)], decided: Self.day,
        first: Self.day, last: last, conditions: [], reasons: nil, legalBasis: nil, appeal: nil)
      try entries.perform(
        EnterFrame(frame: content, authority: try Text("The municipality"), pack: town.pack), in: frame,
        as: town.team(town.keyWorker, on: Self.day, entries), town.header(entries))
    }
    for (day, count) in [(last - 92, 0), (last - 91, 1), (last - 90, 1), (last + 1, 1)] {
      town.turn(to: day + 1)
      try await town.run([.announcingRenewals(town.work)], through: day)
      let announced = try await town.ledger.read(town.area) { entries in
        try entries.state(of: frame, as: FrameState.self).renewals.all.count
      }
      #expect(announced == count)
    }
  }

  @Test func `a late wish that fits no frame is passed on to the manager, and to nobody twice`() async throws {
    let town = try await Town()
    let frame = ID<LedgerStream>(high: 7, low: 7)
    _ = try await town.ledger.write(town.area) { entries in
      let content = FrameContent(
        services: [.init(service: town.pack.services[0].id)], decided: Self.day, first: Self.day, conditions: [])
      try entries.perform(
        EnterFrame(frame: content, authority: try Text("The municipality"), pack: town.pack), in: frame,
        as: town.team(town.keyWorker, on: Self.day, entries), town.header(entries))
      let wish = AddToFrame(
        addition: .question(wish: Expression(try Text("To swim")), owner: town.keyWorker, due: Self.day + 14))
      try entries.perform(
        wish, in: frame, as: town.own(town.person, on: Self.day, entries, second: 18 * 3600), town.header(entries))
    }
    var asked: [ID<Human>] = []
    for step in 10..<60 {
      town.turn(to: Self.day + step + 1)
      try await town.run([.passingOnFrameQuestions(town.work)], through: Self.day + step)
      let owner = try await town.ledger.read(town.area) { entries in
        let state: FrameState = try entries.state(of: frame)
        return state.openQuestions.first.map { state.asked($0).owner }
      }
      if let owner, asked.last != owner { asked.append(owner) }
    }
    #expect(asked == [town.keyWorker, town.manager])
  }

  @Test func `a late concern is passed on, never to those it concerns and to nobody twice`() async throws {
    let town = try await Town()
    let concern = ID<LedgerStream>(high: 6, low: 6)
    _ = try await town.ledger.write(town.area) { entries in
      try entries.perform(
        RaiseConcern(concerns: [town.manager], answerer: town.keyWorker), in: concern,
        as: town.own(town.person, on: Self.day, entries), town.header(entries))
    }
    var asked: [ID<Human>] = []
    for step in stride(from: 7, through: 40, by: 1) {
      town.turn(to: Self.day + step + 1)
      try await town.run([.passingOnConcerns(town.work)], through: Self.day + step)
      let answerer = try await town.ledger.read(town.area) { entries in
        try entries.state(of: concern, as: ConcernState.self).answerer
      }
      if let answerer, asked.last != answerer { asked.append(answerer) }
    }
    #expect(asked == town.assistants)
  }
}
