import CoCreation
import Testing
import Values

struct RhythmTests {
  static func rhythm(_ frequency: Frequency, listened: Bool = false) -> Rhythm {
    Rhythm(
      frequency: frequency, asksIfListened: listened, sides: .changing(since: Cast.today, first: .tooLittleFirst),
      audience: .onlyMe, teamMayCount: false)
  }

  static func day(
    _ moments: [ID<Moment>], asked: [Draw] = [], last: Question? = nil, isStopped: Bool = false
  ) -> DayOfAsking {
    DayOfAsking(day: Cast.today, moments: moments, asked: asked, last: last, isStopped: isStopped)
  }

  @Test(arguments: [
    (Frequency.never, true), (.daily(times: 1), true), (.daily(times: 3), true), (.daily(times: 4), false),
    (.daily(times: 0), false), (.weekly(days: 6), true), (.weekly(days: 7), false), (.weekly(days: 0), false),
  ])
  func `never more than three a day, and never less than nothing`(frequency: Frequency, possible: Bool) throws {
    #expect(frequency.isPossible == possible)
    let command = SetRhythm(rhythm: Self.rhythm(frequency))
    let alva = Cast.standing(Cast.alva.human)
    if possible {
      #expect(try command.decide(knowing: RhythmState(), as: alva).count == 1)
    } else {
      #expect(throws: SetRhythm.Refusal.tooOften) { try command.decide(knowing: RhythmState(), as: alva) }
    }
  }

  @Test(arguments: [Cast.kim, Cast.maria, Cast.sara, Cast.eva, Cast.olle, Cast.lina, Cast.adam])
  func `the rhythm is set with the person, by nobody else`(human: ID<Human>) throws {
    let command = SetRhythm(rhythm: Self.rhythm(.never))
    #expect(throws: SetRhythm.Refusal.self) {
      try command.decide(knowing: RhythmState(), as: Cast.standing(human))
    }
    #expect(try command.decide(knowing: RhythmState(), as: Cast.scribe).count == 1)
  }

  @Test func `stop holds for its day, and for good until a rhythm is set`() throws {
    let alva = Cast.standing(Cast.alva.human)
    var story = Story()
    try story.play(StopAsking(forGood: false), as: alva)
    #expect(story.state(RhythmState.self).isStopped(on: Cast.today))
    #expect(!story.state(RhythmState.self).isStopped(on: Cast.today + 1))
    try story.play(StopAsking(forGood: true), as: alva)
    #expect(story.state(RhythmState.self).isStopped(on: Cast.today + 400))
    story.add(RhythmSet(rhythm: Self.rhythm(.daily(times: 3))), as: .professional, by: Cast.kim)
    #expect(story.state(RhythmState.self).isStopped(on: Cast.today + 400))
    try story.play(SetRhythm(rhythm: Self.rhythm(.daily(times: 1))), as: alva)
    #expect(!story.state(RhythmState.self).isStopped(on: Cast.today))
  }

  @Test func `setting the rhythm anew never changes sides within a block`() throws {
    let alva = Cast.standing(Cast.alva.human)
    var story = Story()
    try story.play(SetRhythm(rhythm: Self.rhythm(.daily(times: 1))), as: alva)
    let later = Rhythm(
      frequency: .daily(times: 2), asksIfListened: true,
      sides: .changing(since: Cast.today + 3, first: .tooMuchFirst), audience: .onlyMe, teamMayCount: true)
    try story.play(SetRhythm(rhythm: later), as: alva)
    let rhythm = story.state(RhythmState.self).rhythm(otherwiseFrom: Cast.today)
    #expect(rhythm.sides == Self.rhythm(.never).sides)
    #expect(rhythm.frequency == .daily(times: 2))
    #expect(try story.play(SetRhythm(rhythm: later), as: alva).isEmpty)
  }

  @Test func `questions take turns`() {
    let two = Self.rhythm(.daily(times: 1)), three = Self.rhythm(.daily(times: 1), listened: true)
    #expect([nil, .choice, .help, .listened].map { two.next(after: $0) } == [.choice, .help, .choice, .choice])
    #expect([nil, .choice, .help, .listened].map { three.next(after: $0) } == [.choice, .help, .listened, .choice])
  }

  @Test(arguments: 0..<60)
  func `a whole day's draws keep to the rhythm`(seed: Int) {
    var random = Seeded(UInt64(seed))
    let times = Int.random(in: 1...3, using: &random)
    let rhythm = Self.rhythm(.daily(times: times), listened: Bool.random(using: &random))
    let moments = (0..<Int.random(in: 0...4, using: &random)).map { Cast.id(UInt64(200 + $0), Moment.self) }
    var asked: [Draw] = []
    var last: Question?
    while let draw = rhythm.draw(
      for: Self.day(moments, asked: asked, last: last), seed: 1, random: &random)
    {
      #expect(!asked.contains(draw))
      if case let .moment(id) = draw.about { #expect(moments.contains(id)) } else { #expect(moments.isEmpty) }
      #expect(draw.isForOwnDeviceOnly == moments.isEmpty)
      #expect(draw.question == rhythm.next(after: last))
      asked.append(draw)
      last = draw.question
      let times = moments.map { id in asked.count { $0.about == .moment(id: id) } }
      #expect((times.max() ?? 0) - (times.min() ?? 0) <= 1, "one is asked about twice before another once")
      guard asked.count <= 3 else { break }
    }
    #expect(asked.count <= times)
    #expect(moments.isEmpty || asked.count == times || asked.count >= moments.count)
  }

  @Test func `every moment of the day is as likely as any other`() {
    var random = Seeded(7)
    let rhythm = Self.rhythm(.daily(times: 1))
    let moments = (0..<5).map { Cast.id(UInt64(200 + $0), Moment.self) }
    var counts: [AskedAbout: Int] = [:]
    for _ in 0..<5000 {
      guard let draw = rhythm.draw(for: Self.day(moments), seed: 1, random: &random) else { continue }
      counts[draw.about, default: 0] += 1
    }
    // Chi-square with 4 degrees of freedom: above 23.5 in one of ten thousand runs.
    let square = moments.map { Double(counts[.moment(id: $0), default: 0] - 1000) }.map { $0 * $0 / 1000 }.reduce(0, +)
    #expect(square < 23.5)
    #expect(counts.values.reduce(0, +) == 5000)
  }

  @Test func `nothing is drawn after stop, or when nothing is due`() {
    var random = Seeded(1)
    let moments = [Cast.id(200, Moment.self)]
    #expect(
      Self.rhythm(.daily(times: 3)).draw(for: Self.day(moments, isStopped: true), seed: 1, random: &random) == nil)
    #expect(Self.rhythm(.never).draw(for: Self.day(moments), seed: 1, random: &random) == nil)
  }

  @Test(arguments: 1...6)
  func `so many days of a week are drawn, the same whenever one asks`(days: Int) {
    let rhythm = Self.rhythm(.weekly(days: days))
    var patterns: Set<[Int]> = []
    let weeks = (0..<20).map { number in
      (0..<7).map { rhythm.due(on: Cast.today.monday + 7 * number + $0, seed: 1) }
    }
    #expect(Set(weeks).count > 1, "the same days every week could be known beforehand")
    for seed in UInt64(0)..<30 {
      let week = (0..<7).map { rhythm.due(on: Cast.today.monday + $0, seed: seed) }
      #expect(week.reduce(0, +) == days)
      #expect(week == (0..<7).map { rhythm.due(on: Cast.today.monday + $0, seed: seed) })
      patterns.insert(week)
    }
    #expect(patterns.count > 1)
  }

  @Test(arguments: [-30, -14, -1, 0, 1, 13, 14, 27, 28, 100])
  func `sides change between blocks of two weeks and never within one`(offset: Int) {
    let rule = SidesRule.changing(since: Cast.today, first: .tooLittleFirst)
    let day = Cast.today + offset
    let isNewBlock = offset % 14 == 0
    #expect(rule.changes(on: day) == isNewBlock)
    let monday = Cast.today + (offset >= 0 ? offset / 14 : (offset - 13) / 14) * 14
    #expect((0..<14).allSatisfy { rule.sides(on: monday + $0) == rule.sides(on: day) })
    #expect(rule.sides(on: day) != rule.sides(on: day + 14))
    #expect(!SidesRule.fixed(sides: .tooMuchFirst).changes(on: day))
  }
}
