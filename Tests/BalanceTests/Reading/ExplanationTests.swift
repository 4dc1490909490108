import Balance
import Testing

struct `A reading explains itself` {
  private let settings = BalanceSettings()

  private func reading(_ diary: Diary, at day: Int? = nil) throws -> QuestionReading {
    let day = day ?? diary.map(\.day).max() ?? newYear
    return try #require(RelationshipHistory(diary).reading(at: day, settings).question(.choice))
  }

  private func days(_ answers: [Answer], every gap: Int = 1) -> Diary {
    answers.enumerated().map { (newYear + $0.offset * gap, choice($0.element)) }
  }

  @Test func `too few, as long as the faded answers weigh less than four`() throws {
    #expect(try reading(days([.first, .second, .second])).explanation == .tooFew(answers: 3))
    #expect(try reading(days([.first, .second, .second])).isEnough == false)
    let four = days([.first, .second, .second, .second])
    #expect(try reading(four).explanation == .tooFew(answers: 4))
    #expect(try reading(four + [(newYear + 3, choice(.second))]).isEnough)
    #expect(try reading(days(Array(repeating: .second, count: 8)), at: newYear + 200).isEnough == false)
  }

  @Test func `often not good, when more than a third say so, both failures together`() throws {
    let swinging = days([.first, .second, .third, .second, .second, .first, .third, .second, .second])
    #expect(try reading(swinging).explanation == .oftenNotGood(counts: [2, 5, 2], answers: 9, days: 9))
    let fine = days([.first, .second, .second, .second, .second, .second, .second])
    #expect(try reading(fine).explanation == .usual(counts: [1, 6, 0], answers: 7, days: 7))
  }

  @Test func `always the same, after twenty alike and not before, and a mixed day breaks it`() throws {
    let alike = days(Array(repeating: .second, count: 20))
    #expect(try reading(alike).explanation == .alwaysTheSame(answer: .second, times: 20))
    #expect(try reading(Array(alike.dropLast())).explanation == .usual(counts: [0, 19, 0], answers: 19, days: 19))
    let broken = alike + [(newYear + 5, choice(.first))]
    #expect(try reading(broken).explanation == .usual(counts: [1, 20, 0], answers: 21, days: 20))
  }

  @Test func `ask in another way, when more than three of the last ten practice items were wrong`() throws {
    let answers = days(Array(repeating: .second, count: 10))
    func practised(_ right: [Bool]) -> Diary {
      answers + right.enumerated().map { (newYear + $0.offset, .practice(right: $0.element, in: .own)) }
    }
    let three = [false, true, false, true, true, false, true, true, true, true]
    #expect(try reading(practised(three)).isEnough)
    let four = try reading(practised([false] + three))
    #expect(four.isEnough)
    let last = try reading(practised(three.map { $0 } + [false, false]))
    #expect(last.explanation == .askAnotherWay(wrong: 4, of: 10))
    #expect(last.isEnough == false)
    #expect(try reading(practised([false, false, false, false])).isEnough == false)
  }

  @Test func `practice is no answer`() throws {
    let practice: Diary = [(newYear, .practice(right: true, in: .own))]
    #expect(RelationshipHistory(practice).reading(at: newYear, settings).questions.isEmpty)
  }

  @Test func `an area of life is silent after four weeks without asking, or if never asked`() {
    let areas = [("food", newYear as Int?), ("work", newYear - 28), ("home", newYear - 27), ("love", nil)]
    #expect(SilentAreas.find(areas.map { (area: $0.0, newest: $0.1) }, at: newYear, settings) == ["work", "love"])
  }
}
