import Balance
import Testing

struct `A relationship's history` {
  private let settings = BalanceSettings()

  @Test func `is the same in whatever order it was written down`() {
    var random = Seeded(3)
    for _ in 0..<40 {
      let diary = randomDiary(.random(in: 1...300, using: &random), &random)
      let inOrder = RelationshipHistory(diary.sorted { $0.day < $1.day })
      let shuffled = RelationshipHistory(diary.shuffled(using: &random))
      let day = newYear + Int.random(in: 0..<800, using: &random)
      #expect(shuffled == inOrder)
      #expect(shuffled.reading(at: day, settings) == inOrder.reading(at: day, settings))
    }
  }

  @Test func `live equals re-read, at every step`() {
    var random = Seeded(4)
    let diary = randomDiary(150, &random)
    var live = RelationshipHistory()
    for (index, entry) in diary.enumerated() {
      live.add(entry.observation, on: entry.day, settings)
      #expect(live == RelationshipHistory(diary[...index].sorted { $0.day < $1.day }))
    }
  }

  @Test func `says of a past day what it said on that day`() {
    var random = Seeded(5)
    let diary = randomDiary(200, &random).sorted { $0.day < $1.day }
    let whole = RelationshipHistory(diary)
    for day in stride(from: newYear, to: newYear + 600, by: 37) {
      let then = RelationshipHistory(diary.filter { $0.day <= day })
      #expect(whole.reading(at: day, settings).questions == then.reading(at: day, settings).questions)
      #expect(whole.reading(at: day, settings).perceptionGaps == then.reading(at: day, settings).perceptionGaps)
    }
  }

  @Test func `mirrored answers give mirrored readings under a symmetric prior`() throws {
    var random = Seeded(6)
    let prior = Prior(weights: [0.5, 2, 0.5])
    for _ in 0..<20 {
      let answers = (0..<80).map { index in
        (newYear + index * 2, Answer.allCases.randomElement(using: &random) ?? .second)
      }
      func reading(_ mirrored: Bool) throws -> RelationshipReading {
        let diary: Diary = answers.map { day, answer in
          (day, choice(mirrored ? Answer(rawValue: 2 - answer.rawValue) ?? answer : answer))
        }
        return RelationshipHistory(diary).reading(at: newYear + 170, settings) { _, _ in prior }
      }
      let (plain, mirrored) = (try reading(false), try reading(true))
      let (one, other) = (try #require(plain.question(.choice)), try #require(mirrored.question(.choice)))
      #expect(agree(one.level.tilt, -other.level.tilt, within: 1e-12))
      #expect(agree(one.level.share(of: .first), other.level.share(of: .third), within: 1e-12))
      #expect(plain.ladder(.takenOver)?.ladder == mirrored.ladder(.leftWithTheChoice)?.ladder)
    }
  }

  @Test func `a calm day at the end never raises a ladder`() {
    var random = Seeded(8)
    for _ in 0..<60 {
      let diary = randomDiary(120, &random)
      let last = (diary.map(\.day).max() ?? newYear) + 1
      let before = RelationshipHistory(diary).reading(at: last, settings)
      let after = RelationshipHistory(diary + [(last, choice(.second))]).reading(at: last, settings)
      for ladder in before.ladders {
        let later = after.ladder(ladder.direction, ladder.stream)
        #expect((later?.ladder.climb?.yellow.value ?? 0) <= (ladder.ladder.climb?.yellow.value ?? 0))
        #expect((later?.ladder.climb?.orange.value ?? 0) <= (ladder.ladder.climb?.orange.value ?? 0))
      }
    }
  }

  @Test func `refusals and silence never move a level, and widen its bounds`() throws {
    let answers: Diary = (0..<12).map { (newYear + 3 * $0, choice($0 % 4 == 0 ? .first : .second)) }
    let extra: [Observation] = [.pass(.choice, in: .own), .noAnswer(.choice, in: .own)]
    let more: Diary = (0..<12).flatMap { index in extra.map { (newYear + 3 * index + 1, $0) } }
    let plain = try #require(RelationshipHistory(answers).reading(at: newYear + 40, settings).question(.choice))
    let refused = try #require(
      RelationshipHistory(answers + more).reading(at: newYear + 40, settings).question(.choice))
    for answer in Answer.allCases {
      #expect(agree(plain.level.share(of: answer), refused.level.share(of: answer), within: 1e-12))
      #expect(refused.level.bounds(of: answer).lowerBound < plain.level.bounds(of: answer).lowerBound)
      #expect(refused.level.bounds(of: answer).upperBound > plain.level.bounds(of: answer).upperBound)
    }
    #expect(refused.passes == 12)
    #expect(refused.unanswered == 12)
    #expect(refused.caveats == [.passes(12), .unanswered(12)])
  }

  @Test func `streams never mix`() throws {
    let own: Diary = (0..<10).map { (newYear + $0, choice(.first)) }
    let helped: Diary = (0..<10).map { (newYear + $0, .answer(.second, to: .choice, in: .ownWithHelper, place: nil)) }
    let together = RelationshipHistory(own + helped).reading(at: newYear + 10, settings)
    #expect(
      together.question(.choice) == RelationshipHistory(own).reading(at: newYear + 10, settings).question(.choice))
    #expect(together.question(.choice, .ownWithHelper)?.counts == [0, 10, 0])
    #expect(together.ladder(.takenOver, .ownWithHelper)?.rung == Rung.none)
    #expect(together.ladder(.takenOver)?.rung == .orange)
  }

  @Test func `the pace changes only where a quarter begins, and rests on the last complete one`() throws {
    let diary: Diary = (0..<90).map { (newYear + $0, choice(.second)) }
    let history = RelationshipHistory(diary)
    #expect(history.reading(at: newYear + 89, settings).question(.choice)?.halfLifeWeeks == 7)
    #expect(history.reading(at: newYear + 90, settings).question(.choice)?.halfLifeWeeks == 3)
    #expect(history.reading(at: newYear + 180, settings).question(.choice)?.halfLifeWeeks == 3)
    #expect(history.reading(at: newYear + 181, settings).question(.choice)?.halfLifeWeeks == 13)
    let late: Diary = (20..<90).map { (newYear + $0, choice(.second)) }
    #expect(RelationshipHistory(late).reading(at: newYear + 120, settings).question(.choice)?.halfLifeWeeks == 7)
  }
}
