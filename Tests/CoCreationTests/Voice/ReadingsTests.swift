import CoCreation
import Testing
import Values

struct ReadingsTests {
  /// The person's answer, the professional's mirror, whether it was blind, and whether they make a pair.
  static let pairs: [(Answer?, Answer?, Bool, Bool)] = [
    (.tooLittle, .justRight, true, true), (.tooLittle, .justRight, false, false), (.dontKnow, .justRight, true, false),
    (.tooLittle, .dontKnow, true, false), (.tooLittle, nil, true, false), (nil, .justRight, true, false),
  ]

  @Test(arguments: pairs)
  func `a pair is two answers, neither a pass, the mirror blind`(
    answer: Answer?, mirror: Answer?, isBlind: Bool, isPair: Bool
  ) throws {
    var story = try AskingTests.asked()
    if let answer { try story.play(AskingTests.answer(answer), as: AskingTests.alva) }
    story.add(
      MirrorGiven(choice: mirror, help: .tooMuch, isBlind: isBlind), as: .professional, by: Cast.kim)
    let state: AskingState = story.state()
    #expect(state.pairs.count == (isPair ? 1 : 0))
    #expect((state.reading == nil) == (answer == nil))
    #expect(state.mirrorReadings.count == (mirror == nil ? 1 : 2))
    #expect(state.mirrorReadings.allSatisfy { $0.stream == .professional })
  }

  @Test func `a reading holds the stream that was settled when the answer was given`() throws {
    var story = try AskingTests.asked()
    try story.play(AskingTests.answer(.tooMuch, help: .skipped), as: AskingTests.alva.helped())
    let reading = try #require(story.state(AskingState.self).reading)
    #expect(reading.stream == .ownWithHelper)
    #expect(reading.answer == .tooMuch)
    #expect(reading.service == Cast.home)
  }

  @Test func `not asked and unanswered are two silences`() throws {
    var asked = try AskingTests.asked()
    #expect(asked.state(AskingState.self).silence == nil)
    asked.add(LeftUnanswered(), as: .samspel, by: nil)
    #expect(asked.state(AskingState.self).silence == .unanswered(day: Cast.today))
    var none = Story()
    none.add(NotAsked(day: Cast.today), as: .samspel, by: nil)
    #expect(none.state(AskingState.self).silence == .notAsked(day: Cast.today))
  }
}
