import CoCreation
import Testing
import Values

@Suite struct `A moment that the person began` {
  private let own = MomentNoted(about: MomentTests.about, origin: .free, raisedBy: .person, yesNeeded: [])

  @Test func `waits until somebody tells what came of it, or it is undone`() throws {
    var story = Story()
    let noted = try #require(try story.play(NoteMoment(noted: own), as: MomentTests.alva).first)
    #expect((story.state() as MomentState).awaitsOutcome)
    var told = story
    try told.play(
      AddToMoment(addition: .outcome(OutcomeTold(outcome: .asWished, carriedOut: .together))), as: MomentTests.kim)
    #expect(!(told.state() as MomentState).awaitsOutcome)
    try story.play(UndoInMoment(statement: noted), as: MomentTests.alva)
    #expect(!(story.state() as MomentState).awaitsOutcome)
  }

  @Test func `is none where somebody who supports noted it`() throws {
    var story = Story()
    try story.play(NoteMoment(noted: own), as: MomentTests.kim)
    #expect(!(story.state() as MomentState).awaitsOutcome)
  }

  @Test func `is objected to until somebody who works there comes back to it`() throws {
    var story = Story()
    let noted = try #require(try story.play(NoteMoment(noted: MomentTests.noted), as: MomentTests.kim).first)
    try story.play(DisputeMoment(statement: noted), as: MomentTests.alva)
    #expect((story.state() as MomentState).openDisputes.count == 1)
    // The person's own words are no answer to it.
    let places = try #require(Places(want: MomentTests.about))
    try story.play(AddToMoment(addition: .places(places)), as: MomentTests.alva)
    #expect((story.state() as MomentState).openDisputes.count == 1)
    try story.play(AddToMoment(addition: .places(places)), as: MomentTests.kim)
    #expect((story.state() as MomentState).openDisputes.isEmpty)
    try story.play(DisputeMoment(statement: noted), as: MomentTests.alva)
    #expect((story.state() as MomentState).openDisputes.count == 1)
  }

  @Test func `has a time of its own, and a note of what was done has only that of noting`() throws {
    var story = Story()
    try story.play(NoteMoment(noted: own), as: MomentTests.alva)
    #expect((story.state() as MomentState).saidOnTheSpot == MomentTests.alva.at)
    var note = Story()
    let outcome = OutcomeTold(outcome: .asWished, carriedOut: .together)
    try note.play(NoteMoment(noted: MomentTests.noted, outcome: outcome), as: MomentTests.kim)
    #expect((note.state() as MomentState).saidOnTheSpot == nil)
    var later = Story()
    let told = MomentNoted(
      about: MomentTests.about, origin: .day, raisedBy: .professional, yesNeeded: [], partOfDay: .morning)
    try later.play(NoteMoment(noted: told), as: MomentTests.kim)
    #expect((later.state() as MomentState).saidOnTheSpot == nil)
  }

  @Test(
    arguments: [
      (nil, CarriedOut.together, nil, Outcome.asWished), (nil, .professional, Wish.no, .otherwise),
      (nil, .nobody, nil, .notDone), (.later, .nobody, nil, .later), (.later, .person, nil, .otherwise),
      (.partly, .person, .youChoose, .partly), (.asWished, .nobody, nil, .notDone),
    ] as [(Outcome?, CarriedOut, Wish?, Outcome)])
  func `became what follows from who did it, unless it is told`(
    told: Outcome?, by: CarriedOut, wish: Wish?, outcome: Outcome
  ) {
    #expect(Outcome(told: told, carriedOut: by, wish: wish) == outcome)
  }
}
