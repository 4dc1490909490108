import CoCreation
import Testing
import Values

struct `Choices of an agreement` {
  private func options(_ story: Story) -> [Said<OptionAdded>] {
    story.state(PlanState.self).agreement(PlanTests.breakfast)?.options ?? []
  }

  private func put(_ number: UInt64, _ words: String?) -> ChangeOptions {
    ChangeOptions(
      agreement: PlanTests.breakfast, option: Cast.id(number), what: words.map { Expression(Cast.text($0)) })
  }

  @Test func `either side puts choices there, each once, in the order in which they came`() throws {
    var story = try PlanTests.begun()
    try story.play(put(1, "gröt"), as: PlanTests.kim)
    try story.play(put(2, "smörgås"), as: PlanTests.alva)
    #expect(try story.play(put(3, "gröt"), as: PlanTests.alva).isEmpty)
    #expect(try story.play(put(1, "fil"), as: PlanTests.alva).isEmpty)
    #expect(options(story).map(\.content.what.words?.value) == ["gröt", "smörgås"])
    #expect(options(story).map(\.voice) == [.professional, .person])
  }

  @Test func `what the person put there only the person takes away, with or without help`() throws {
    var story = try PlanTests.begun()
    try story.play(put(1, "gröt"), as: PlanTests.alva)
    try story.play(put(2, "smörgås"), as: PlanTests.kim)
    #expect(throws: PlanRefusal.notYours) { try story.play(put(1, nil), as: PlanTests.kim) }
    try story.play(put(2, nil), as: Cast.standing(Cast.ali))
    try story.play(put(1, nil), as: Cast.scribe)
    #expect(options(story).isEmpty)
    #expect(try story.play(put(1, nil), as: PlanTests.alva).isEmpty)
  }

  @Test func `there are no more than nine, and none from who may not write in the plan`() throws {
    var story = try PlanTests.begun()
    for number in 1...9 { try story.play(put(UInt64(number), "val \(number)"), as: PlanTests.kim) }
    #expect(throws: PlanRefusal.tooManyOptions(most: 9)) { try story.play(put(10, "val 10"), as: PlanTests.kim) }
    for human in [Cast.lina, Cast.sara, Cast.eva] {
      #expect(throws: PlanRefusal.self) { try story.play(put(11, "val"), as: Cast.standing(human)) }
    }
  }
}
