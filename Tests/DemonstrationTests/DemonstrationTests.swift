import Balance
import CoCreation
import Demonstration
import Foundation
import Ledger
import LedgerSQLite
import Testing
import Values

struct DemonstrationTests {
  @Test func `everybody is there, with what is told of them`() async throws {
    let made = try await Made.shared
    let cast = made.cast
    #expect(cast.persons.count == 14)
    #expect(cast.services.count == 3)
    for role in CastRole.allCases { #expect(cast.human(role.rawValue) != nil, "\(role)") }
    for (key, person) in cast.persons {
      try await made.look { entries in
        let circle = try entries.circle(of: person)
        #expect(circle.members(on: cast.last).count >= 3, "\(key)")
        let frames = try entries.things(.frame, of: person)
        #expect(frames.isEmpty == (key == "ibrahim"), "\(key)")
        let plan = try #require(try entries.things(.plan, of: person).first)
        let state: PlanState = try entries.state(of: plan.stream)
        let parties: [Party] = key == "folke" ? [.person, .professional, .representative] : [.person, .professional]
        let lacks = state.unfinished(for: made.pack.planTypes[0], parties: parties)
        let bySigns = key == "folke" ? state.agreements.map { Unfinished.sideEmpty($0.id, .person) } : []
        #expect((lacks == bySigns) == (key != "hanna"), "\(key): \(lacks)")
        let moments = try entries.things(.moment, of: person)
        #expect(moments.count > 40, "\(key): \(moments.count)")
        let askings = try entries.things(.asking, of: person)
        #expect((askings.count > 25) == (key != "folke"), "\(key): \(askings.count)")
      }
    }
  }

  @Test func `a guide comes for one day, today`() async throws {
    let made = try await Made.shared
    let person = try #require(made.cast.persons.first { $0.key == "alva" }).id
    let guide = try #require(made.cast.human(CastRole.guide.rawValue))
    try await made.look { entries in
      let here = try entries.circle(of: person).members(on: made.cast.last).first { $0.member.human == guide }
      let member = try #require(here?.member)
      #expect(member.role == .guide(purpose: .talk))
      #expect(member.period.first == made.cast.last && member.period.last == made.cast.last)
    }
  }

  @Test func `verification finds nothing`() async throws {
    let made = try await Made.shared
    let found = try await made.ledger.verify(made.area, journals: [])
    #expect(found.fault == nil)
    #expect(found.entryCount > 5000)
  }
}

struct `The stories` {
  @Test(arguments: [
    ("bengt", Direction.takenOver), ("jonna", .leftAlone), ("mo", .takenOver), ("nour", .leftAlone), ("karim", nil),
    ("alva", nil), ("lo", nil),
  ])
  func `the ladders stand where they are meant to`(key: String, expected: Direction?) async throws {
    try await expect(expected, for: key, in: Made.shared)
  }

  @Test(arguments: [1, 2]) func `so they do on another day, early in the morning`(days: Int) async throws {
    let made = try await Made(seed: 7, now: Made.zone.instant(Day(number: 20_780) + days, second: 600))
    try await expect(.takenOver, for: "bengt", in: made)
    try await expect(.leftAlone, for: "jonna", in: made)
    try await expect(.takenOver, for: "mo", in: made)
    try await expect(.leftAlone, for: "nour", in: made)
    try await expect(nil, for: "alva", in: made)
  }

  private func expect(_ expected: Direction?, for key: String, in made: Made) async throws {
    let person = try #require(made.cast.persons.first { $0.key == key }).id
    let last = made.cast.last.number
    try await made.look { entries in
      var history = RelationshipHistory()
      for found in try entries.things(.asking, of: person) {
        let state: AskingState = try entries.state(of: found.stream)
        guard let question = state.asked.last?.content.question else { continue }
        let asked: Balance.Question = question == .choice ? .choice : question == .help ? .help : .listened
        if state.answer == nil, state.isLeftUnanswered {
          history.add(.noAnswer(asked, in: .own), on: found.day.number, BalanceSettings())
        }
        guard let answer = state.answer?.content.answer, let read = Balance.Answer(answer) else { continue }
        history.add(.answer(read, to: asked, in: .own, place: nil), on: found.day.number, BalanceSettings())
      }
      #expect(history.openingDirection(.own, at: last, BalanceSettings()) == expected)
      // It opened in the last days, so that the question is new.
      let opened = (0...100).last { history.openingDirection(.own, at: last - $0, BalanceSettings()) != nil }
      #expect(expected == nil ? opened == nil : (opened ?? 99) < 9, "\(key): \(opened ?? -1) days ago")
    }
  }

  @Test func `the silent one stopped, the paused layer is paused, and signs are read by two`() async throws {
    let made = try await Made.shared
    let ids = Dictionary(uniqueKeysWithValues: made.cast.persons.map { ($0.key, $0.id) })
    try await made.look { entries in
      let silent = try #require(ids["doris"])
      let late = try entries.things(.asking, of: silent, from: made.cast.last - 30)
      let states: [AskingState] = try late.map { try entries.state(of: $0.stream) }
      #expect(states.count > 20)
      #expect(states.allSatisfy { $0.answer == nil })
      #expect(states.contains { $0.notAsked != nil })
      #expect(states.contains { $0.isLeftUnanswered })
      #expect(try entries.circle(of: #require(ids["gustav"])).layer == .paused)
      let sightings: [SightingState] = try entries.things(.sighting, of: #require(ids["folke"]))
        .map { try entries.state(of: $0.stream) }
      #expect(sightings.contains { $0.readers.count == 2 })
      let mandates = try entries.circle(of: #require(ids["folke"])).members(on: made.cast.last)
      #expect(mandates.contains { if case .representative = $0.member.role { true } else { false } })
    }
  }

  @Test func `who reads a wish together is two, and why somebody took no part is another thing than what was tried`()
    async throws
  {
    let made = try await Made.shared
    let person = try #require(made.cast.persons.first { $0.key == "folke" }).id
    try await made.look { entries in
      let moments: [MomentState] = try entries.things(.moment, of: person).map { try entries.state(of: $0.stream) }
      let readings = moments.compactMap { $0.wishAsTold?.content.interpretation }
      #expect(!readings.isEmpty && readings.allSatisfy { $0.by.count == 2 && $0.by[0] != $0.by[1] })
      let frame: FrameState = try entries.state(of: #require(try entries.things(.frame, of: person).first).stream)
      let plan: PlanState = try entries.state(of: #require(try entries.things(.plan, of: person).first).stream)
      for participation in [frame.participation, plan.participations.last?.content.participation] {
        guard case .didNot(let why, let tried) = participation else {
          Issue.record("it says that he took part")
          continue
        }
        #expect(why != tried)
      }
    }
  }

  @Test(arguments: [Language.swedish, .english])
  func `today there is a question for each person of the tour, in the visitor's language, and its mirror waits`(
    language: Language
  ) async throws {
    let made = try await Made.shared
    let tour = made.cast.tour(in: language)
    // Two of them, so that a second visitor of the day has somebody too.
    #expect(tour.pairs.count == 2 && tour.gliding.count == 2 && tour.managers.count == 2)
    try await made.look { entries in
      for (person, professional) in tour.pairs {
        let found = try #require(try entries.things(.asking, of: person.id.retyped(), .backward, limit: 1).first)
        let state: AskingState = try entries.state(of: found.stream)
        #expect(found.day == made.cast.last)
        #expect(state.isOpen)
        #expect(state.mirrors.current.isEmpty)
        guard case .moment(let id) = state.asked.last?.content.about else {
          Issue.record("it is about no moment")
          continue
        }
        let moment: MomentState = try entries.state(of: id.retyped())
        let day: DayState = try entries.state(of: .day(found.day, of: person.id.retyped()))
        #expect(moment.asksMirror(of: professional.id, on: day))
      }
      for somebody in tour.pairs.map(\.person) + tour.gliding {
        #expect(try entries.circle(of: somebody.id.retyped()).way?.language == language)
      }
    }
  }

  @Test func `one seed makes one area, another makes another`() async throws {
    let pack = try Made.readPack()
    func heads(seed: UInt64) async throws -> [String] {
      let folder = FileManager.default.temporaryDirectory.appending(path: "demonstration-\(UUID().uuidString)").path
      let store = try SQLiteStore(folder: folder)
      let small = Demonstration(seed: seed, days: 6, pack: pack, zone: Made.zone, now: Made.evening)
      let cast = try await small.make(over: store)
      let ledger = Ledger(
        over: store, projections: Projection.all, clock: { Made.evening }, randomness: .system, erasureJournal: nil)
      return try await ledger.read(small.area) { entries in
        try cast.persons.flatMap { person in
          try entries.streams(of: person.id).map { stream in "\(stream) \(try entries.head(of: stream)?.hash as Any)" }
        }
      }
    }
    let first = try await heads(seed: 3)
    #expect(first.count > 50)
    #expect(try await heads(seed: 3) == first)
    #expect(try await heads(seed: 4) != first)
  }
}

extension Balance.Answer {
  fileprivate init?(_ answer: CoCreation.Answer) {
    switch answer {
    case .tooLittle, .no: self = .first
    case .justRight, .partly: self = .second
    case .tooMuch, .yes: self = .third
    case .dontKnow, .dontUnderstand, .wontSay, .notNow: return nil
    }
  }
}
