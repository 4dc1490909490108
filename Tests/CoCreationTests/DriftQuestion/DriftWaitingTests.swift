import CoCreation
import Testing
import Values

/// How long a choice holds, and when the person is asked once more.
struct DriftWaitingTests {
  private func waits(_ story: Story, on day: Day) -> Day? { story.state(DriftState.self).waits(on: day) }

  private func chosen(_ choice: DriftChoice) throws -> Story {
    var story = try DriftTests.put()
    try story.play(ChooseOnDrift(choice: choice), as: DriftTests.alva)
    return story
  }

  @Test func `not now holds four weeks, then the person is asked once more`() throws {
    let story = try chosen(.notNow)
    let end = Cast.today + 7 * DriftState.weeksOfNotNow
    #expect(waits(story, on: end - 1) == nil)
    #expect(waits(story, on: end) == end)
    #expect(story.state(DriftState.self).due(on: end + 6) == nil)
    #expect(story.state(DriftState.self).due(on: end + 7) == .tellTheTeam)
  }

  @Test func `yellow, not now, orange: the person is asked again, with seven days of their own`() throws {
    var story = try chosen(.notNow)
    #expect(try story.play(DriftTests.signal(), as: DriftTests.samspel(Cast.today + 3)).isEmpty)
    #expect(waits(story, on: Cast.today + 3) == nil)
    try story.play(DriftTests.signal(rung: .orange), as: DriftTests.samspel(Cast.today + 5))
    #expect(waits(story, on: Cast.today + 5) == Cast.today + 5)
    #expect(story.state(DriftState.self).choice(on: Cast.today + 5) == nil)
    #expect(try story.play(FollowUpDrift(), as: DriftTests.samspel(Cast.today + 11)).isEmpty)
    #expect(try story.play(FollowUpDrift(), as: DriftTests.samspel(Cast.today + 12)).count == 1)
    // The same choice again is a choice of its own, and holds for its time.
    let later = Cast.standing(Cast.alva.human, on: Cast.today + 13)
    #expect(try story.play(ChooseOnDrift(choice: .notNow), as: later).count == 1)
    #expect(waits(story, on: Cast.today + 13) == nil)
    #expect(DriftTests.sight(story, Cast.kim, on: Cast.today + 13) == .nothing)
  }

  @Test func `another direction asks again too, and the same from another source does not`() throws {
    var story = try chosen(.notNow)
    try story.play(DriftTests.signal(.signs), as: DriftTests.samspel(Cast.today + 1))
    #expect(waits(story, on: Cast.today + 1) == nil)
    try story.play(DriftTests.signal(direction: .helpTooLittle), as: DriftTests.samspel(Cast.today + 2))
    #expect(waits(story, on: Cast.today + 2) == Cast.today + 2)
  }

  @Test func `a stronger signal goes to the person first: who was chosen sees what was there at the choice`() throws {
    var story = try chosen(.talkWith(human: Cast.kim))
    try story.play(DriftTests.signal(rung: .orange), as: DriftTests.samspel(Cast.today + 5))
    #expect(DriftTests.sight(story, Cast.kim, on: Cast.today + 5) == .signals([DriftTests.signal().signal]))
    #expect(DriftTests.sight(story, Cast.ali, on: Cast.today + 5) == .nothing)
    try story.play(ChooseOnDrift(choice: .talkWithTeam), as: Cast.standing(Cast.alva.human, on: Cast.today + 6))
    #expect(
      DriftTests.sight(story, Cast.ali, on: Cast.today + 6)
        == .signals([DriftTests.signal().signal, DriftTests.signal(rung: .orange).signal]))
  }

  @Test func `an unfinished talk holds eight weeks from when they meant to look again`() throws {
    var story = try chosen(.talkWith(human: Cast.kim))
    let again = Cast.today + 20
    try story.play(
      NoteDriftTalk(note: .talked(present: [Cast.kim], toTry: nil, again: again)), as: Cast.standing(Cast.kim))
    let end = again + 7 * DriftState.weeksOfTalk
    #expect(waits(story, on: end - 1) == nil)
    #expect(waits(story, on: end) == end)
  }

  @Test func `after a talk the ladders start anew: the same rung asks again`() throws {
    var story = try chosen(.talkWith(human: Cast.kim))
    try story.play(NoteDriftTalk(note: .talked(present: [Cast.kim], toTry: nil)), as: Cast.standing(Cast.kim))
    // The reading of the talk's own day may not know of it yet.
    #expect(try story.play(DriftTests.signal(), as: DriftTests.samspel(Cast.today)).isEmpty)
    #expect(try story.play(DriftTests.signal(), as: DriftTests.samspel(Cast.today + 30)).count == 1)
    #expect(waits(story, on: Cast.today + 30) == Cast.today + 30)
  }

  @Test func `where the team has talked unasked, no guide is asked to come`() throws {
    var story = try DriftTests.put()
    try story.play(FollowUpDrift(), as: DriftTests.samspel(Cast.today + 7))
    try story.play(
      NoteDriftTalk(note: .talked(present: [Cast.kim], toTry: nil)), as: Cast.standing(Cast.kim, on: Cast.today + 8))
    #expect(try story.play(FollowUpDrift(), as: DriftTests.samspel(Cast.today + 21)).isEmpty)
  }

  @Test func `a silence is answered by setting the rhythm, and by nothing else`() throws {
    var story = Story()
    try story.play(DriftTests.signal(.notAsked, direction: .silence), as: DriftTests.samspel(Cast.today))
    try story.play(ChooseOnDrift(choice: .rhythmSet), as: DriftTests.alva)
    #expect(!story.state(DriftState.self).isOpen)
    #expect(story.state(DriftState.self).due(on: Cast.today + 100) == nil)
    #expect(throws: PutSignal.Refusal.closed) {
      try story.play(DriftTests.signal(), as: DriftTests.samspel(Cast.today))
    }
    var other = try DriftTests.put()
    #expect(throws: ChooseOnDrift.Refusal.doesNotFit) {
      try other.play(ChooseOnDrift(choice: .rhythmSet), as: DriftTests.alva)
    }
  }

  @Test func `what came of it can be read by those who could see the question`() throws {
    var story = try chosen(.talkWith(human: Cast.kim))
    let kim = Cast.standing(Cast.kim)
    try story.play(NoteDriftTalk(note: .talked(present: [Cast.kim], toTry: nil)), as: kim)
    try story.play(NoteDriftTalk(note: .after(Expression(Cast.text("Bättre.")))), as: kim)
    #expect(DriftTests.sight(story, Cast.kim) != .nothing)
    #expect(DriftTests.sight(story, Cast.ali) == .nothing)
    #expect(waits(story, on: Cast.today + 300) == nil)
  }

  @Test func `a guide is asked for while nobody has talked, because the person chose it or nobody chose`() throws {
    var story = try chosen(.talkWithOutsider)
    #expect(story.state(DriftState.self).asksForAGuide(on: Cast.today))
    try story.play(NoteDriftTalk(note: .talked(present: [Cast.noor], toTry: nil)), as: Cast.standing(Cast.noor))
    #expect(!story.state(DriftState.self).asksForAGuide(on: Cast.today))
    var untold = try DriftTests.put()
    try untold.play(FollowUpDrift(), as: DriftTests.samspel(Cast.today + 7))
    #expect(!untold.state(DriftState.self).asksForAGuide(on: Cast.today + 8))
    try untold.play(FollowUpDrift(), as: DriftTests.samspel(Cast.today + 21))
    #expect(untold.state(DriftState.self).asksForAGuide(on: Cast.today + 21))
    #expect(!(try chosen(.talkWithTeam)).state(DriftState.self).asksForAGuide(on: Cast.today))
  }

  @Test func `the person chooses only among those who may then read what it is about`() {
    #expect(!CircleRole.decisionMaker(organisation: Cast.town).mayBeTalkedWith)
    #expect(CircleRole.relative(relation: nil).mayBeTalkedWith)
    #expect(CircleRole.representative(mandate: Cast.mandate).mayBeTalkedWith)
  }

  @Test func `a gap and a mirror are two signals of the team's own`() throws {
    var story = try DriftTests.put(.mirror)
    #expect(try story.play(DriftTests.signal(.perceptionGap), as: DriftTests.samspel(Cast.today)).count == 1)
    #expect(story.state(DriftState.self).isTheTeams)
  }
}
