import Balance
import Testing

struct `A ladder` {
  private let settings = BalanceSettings()

  private func diary(_ events: [Int], from day: Int = newYear, every gap: Int = 1) -> Diary {
    events.enumerated().map { (day + $0.offset * gap, choice($0.element == 1 ? .first : .second)) }
  }

  private func ladder(_ diary: Diary, at day: Int? = nil) throws -> LadderReading {
    let day = day ?? diary.map(\.day).max() ?? newYear
    return try #require(RelationshipHistory(diary).reading(at: day, settings).ladder(.takenOver))
  }

  @Test func `walks as the reference walks, and remembers since when`() throws {
    let walk = try Vectors.load().ladder_walk
    for (index, value) in walk.values_after_each_rating.enumerated() {
      let climb = try #require(try ladder(diary(Array(walk.events[...index]))).ladder.climb)
      #expect(climb.yellow.height == walk.h)
      let signal = walk.signals.first { $0.at_rating <= index + 1 }
      #expect(climb.yellow.value == (signal?.at_rating == index + 1 ? 0 : value))
      #expect(climb.yellow.since == signal.map { newYear + $0.change_estimate_first_rating - 1 })
    }
  }

  @Test func `has two counters that the same days feed, each to its own height`() throws {
    let found = try ladder(diary([1, 1, 1]))
    #expect(found.rung == .yellow)
    #expect(found.ladder.climb?.yellow.value == 0)
    #expect(found.ladder.climb?.orange.value == 9)
    #expect(try ladder(diary([1, 1, 1, 1, 1])).rung == .orange)
    #expect(found.ladder.climb?.yellow.since == newYear)
  }

  @Test func `takes one step a day, however many answers the day has`() throws {
    let day: Diary = [choice(.first), choice(.first), choice(.second), choice(.third)].map { (newYear, $0) }
    let reading = RelationshipHistory(day).reading(at: newYear, settings)
    #expect(reading.ladder(.takenOver)?.ladder.climb?.yellow.value == 3)
    #expect(reading.ladder(.leftWithTheChoice)?.ladder.climb?.yellow.value == 3)
  }

  @Test func `does not move on a day of passes only, and that day is not silence`() throws {
    let before = diary([1, 1])
    for observation in [Observation.pass(.choice, in: .own)] {
      let reading = RelationshipHistory(before + [(newYear + 5, observation)]).reading(at: newYear + 5, settings)
      #expect(reading.ladder(.takenOver)?.ladder.climb?.yellow.value == 6)
      #expect(reading.ladder(.silence)?.ladder.climb?.yellow.value == 0)
    }
  }

  @Test func `of silence climbs on days unanswered or not asked, and on no others`() throws {
    let silent: Diary = [(newYear, .noAnswer(.choice, in: .own)), (newYear + 1, .notAsked(.help, in: .own))]
    let answered: Diary = [(newYear + 1, choice(.second))]
    let reading = RelationshipHistory(silent).reading(at: newYear + 1, settings)
    #expect(reading.ladder(.silence)?.ladder.climb?.yellow.value == 6)
    let mixed = RelationshipHistory(silent + answered).reading(at: newYear + 1, settings)
    #expect(mixed.ladder(.silence)?.ladder.climb?.yellow.value == 2)
    #expect(mixed.question(.help)?.notAsked == 1)
    #expect(mixed.question(.choice)?.unanswered == 1)
  }

  @Test func `starts anew after a settled talk, and half way up when they keep an eye on it`() throws {
    let signalled = diary([1, 1, 1, 1])
    let settled = try ladder(signalled + [(newYear + 4, .talk(.settled))])
    #expect(settled.rung == Rung.none)
    #expect(settled.ladder.climb?.yellow.value == 0)
    #expect(settled.ladder.climb?.orange.value == 0)
    let watched = try ladder(signalled + [(newYear + 4, .talk(.watch))])
    #expect(watched.rung == Rung.none)
    #expect(watched.ladder.climb?.yellow.value == 4)
    #expect(watched.ladder.climb?.orange.value == 6)
    #expect(watched.ladder.climb?.yellow.since == nil)
  }

  @Test func `a talk of one day holds for streams whose first answer is told later`() throws {
    let late: Diary = [(newYear + 9, .talk(.watch)), (newYear + 12, choice(.second))]
    #expect(try ladder(late).ladder.climb?.yellow.value == 3)
  }

  @Test func `makes the person's own share the usual one after twenty days and twelve weeks at the bottom`() throws {
    let calm = diary(Array(repeating: 0, count: 29), every: 3)
    #expect(try ladder(Array(calm.prefix(28))).ladder.hasOwnReference == false)
    let own = try ladder(calm)
    #expect(own.ladder.hasOwnReference)
    #expect(own.ladder.reference == BetaDistribution(alpha: 1.5, beta: 37.5).quantile(0.75))
    #expect(own.ladder.climb?.steps == LadderSteps(up: 5, down: 1))
    let restless = diary((0..<29).map { $0 > 26 ? 1 : 0 }, every: 3)
    #expect(try ladder(restless).ladder.hasOwnReference == false)
    #expect(try ladder(restless).ladder.reference == 0.15)
  }

  @Test func `never takes a share below .05 as usual, and learns anew only by a settled talk`() throws {
    let calm = diary(Array(repeating: 0, count: 90), every: 2)
    #expect(try ladder(calm).ladder.reference == 0.05)
    let changed = calm + diary((0..<60).map { $0 % 4 == 0 ? 1 : 0 }, from: newYear + 180, every: 2)
    #expect(try ladder(changed).ladder.reference == 0.05)
    let end = changed.map(\.day).max() ?? 0
    let talked = try ladder(changed + [(end, .talk(.settled))])
    #expect(talked.ladder.reference > 0.1)
    #expect(try ladder(changed + [(end, .talk(.watch))]).ladder.reference == 0.05)
  }

  @Test func `is no ladder where most days are event days, and has none to say how long it would take`() throws {
    var restless = diary((0..<60).map { $0 % 4 == 3 ? 0 : 1 }, every: 2)
    restless.append((newYear + 118, .talk(.settled)))
    let found = try ladder(restless)
    #expect(found.ladder.climb == nil)
    #expect(found.ladder.weeksToNotice(settings) == nil)
    #expect(found.rung == Rung.none)
  }

  @Test func `keeps a rung until a talk, even when its own reference is set`() throws {
    let events = [1, 1, 1] + Array(repeating: 0, count: 60)
    let found = try ladder(diary(events, every: 2))
    #expect(found.ladder.hasOwnReference)
    #expect(found.rung == .yellow)
  }

  @Test func `says how long a change would take to show`() throws {
    let weeks = try #require(try ladder(diary([0])).ladder.weeksToNotice(settings))
    #expect(agree(weeks, 7.5, within: 0.01))
  }

  @Test(arguments: [
    (Direction.takenOver, Rung.yellow, true), (.leftAlone, .yellow, true), (.notListened, .yellow, true),
    (.silence, .yellow, true), (.overHelp, .yellow, false), (.leftWithTheChoice, .yellow, false),
    (.perceptionGap, .yellow, false), (.overHelp, .orange, true), (.takenOver, .none, false),
  ])
  func `opens a question at the rung of its direction`(direction: Direction, rung: Rung, opens: Bool) {
    #expect((rung >= direction.opensQuestionAt && rung > .none) == opens)
  }
}
