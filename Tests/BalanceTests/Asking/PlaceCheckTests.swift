import Balance
import Testing

struct `The place of the pictures` {
  private let settings = BalanceSettings()

  /// Answers every second day over blocks of two weeks in which the sides change.
  private func diary(_ days: Int = 180, sides: (Int) -> Place, answer: (Int, Place) -> Answer) -> Diary {
    stride(from: 0, to: days, by: 2).map { day in
      let place = sides(day / 14)
      return (newYear + day, choice(answer(day, place), place))
    }
  }

  private func changing(_ block: Int) -> Place { block.isMultiple(of: 2) ? .left : .right }

  private func reading(_ diary: Diary) throws -> RelationshipReading {
    RelationshipHistory(diary).reading(at: newYear + 180, settings)
  }

  @Test func `decides for somebody who always touches the left picture: no level, and the ladders stand still`() throws
  {
    let found = try reading(diary(sides: changing) { _, place in place == .left ? .first : .third })
    let question = try #require(found.question(.choice))
    #expect(question.explanation == .placeDecides(answers: 90))
    #expect(question.isEnough == false)
    let longer = try reading(diary(270, sides: changing) { _, place in place == .left ? .first : .third })
    #expect(longer.ladder(.takenOver)?.ladder == found.ladder(.takenOver)?.ladder)
  }

  @Test func `does not decide for somebody who means too little, whatever side it stands on`() throws {
    let found = try reading(diary(sides: changing) { day, _ in day % 3 == 0 ? .second : .first })
    #expect(found.question(.choice)?.isEnough == true)
  }

  @Test func `does not decide for somebody who changes their mind from block to block at random`() throws {
    var random = Seeded(2)
    var marked = 0
    for _ in 0..<200 {
      let found = try reading(
        diary(sides: changing) { _, _ in Int.random(in: 0..<4, using: &random) == 0 ? .first : .second })
      if case .placeDecides? = found.question(.choice)?.explanation { marked += 1 }
    }
    #expect(marked < 40)
  }

  @Test func `cannot be checked where the sides are fixed, and the reading says so`() throws {
    let found = try reading(diary(sides: { _ in .left }) { day, _ in day % 3 == 0 ? .first : .second })
    #expect(found.question(.choice)?.caveats == [.placeCannotBeChecked])
    #expect(found.question(.choice)?.isEnough == true)
  }

  @Test func `is not judged on answers in the middle, nor without knowing the sides`() throws {
    let middle = try reading(diary(sides: changing) { _, _ in .second })
    #expect(middle.question(.choice)?.caveats == [])
    let unknown: Diary = (0..<60).map { (newYear + $0, choice(.first)) }
    #expect(try reading(unknown).question(.choice)?.caveats == [])
  }
}
