import CoCreation
import Testing
import Values

struct DriftTests {
  static let alva = Cast.standing(Cast.alva.human)

  static func signal(
    _ source: DriftSignal.Source = .own, rung: DriftSignal.Rung = .yellow,
    direction: DriftSignal.Direction = .chooseTooLittle
  ) -> PutSignal {
    PutSignal(
      service: Cast.home,
      signal: DriftSignal(
        source: source, direction: direction, rung: rung, answered: 6, such: 4, since: Cast.day("2026-04-03")))
  }

  static func samspel(_ day: Day) -> Standing { Rights.samspel(about: Cast.circle(), on: day, at: Cast.now) }

  static func put(_ source: DriftSignal.Source = .own) throws -> Story {
    var story = Story()
    try story.play(signal(source), as: samspel(Cast.today))
    return story
  }

  static func sight(_ story: Story, _ human: ID<Human>, on day: Day = Cast.today) -> DriftSight {
    story.state(DriftState.self).sight(for: Cast.standing(human))
  }

  @Test func `a signal goes to the person first`() throws {
    let story = try Self.put()
    #expect(Self.sight(story, Cast.alva.human) == .signals([Self.signal().signal]))
    for human in [Cast.kim, Cast.maria, Cast.sara, Cast.eva, Cast.olle, Cast.lina, Cast.noor, Cast.adam] {
      #expect(Self.sight(story, human) == .nothing, "\(human)")
    }
  }

  /// What each sees after the person's choice.
  static let choices: [(DriftChoice, Set<ID<Human>>)] = [
    (.talkWithTeam, [Cast.kim, Cast.ali, Cast.maria]), (.talkWith(human: Cast.kim), [Cast.kim]),
    (.talkWith(human: Cast.olle), [Cast.olle]), (.talkWith(human: Cast.lina), [Cast.lina]),
    (.talkWith(human: Cast.eva), []), (.talkWithOutsider, [Cast.noor]), (.notNow, []), (.fineAnyway, []),
  ]

  @Test(arguments: choices)
  func `who is told is whom the person chose`(choice: DriftChoice, told: Set<ID<Human>>) throws {
    var story = try Self.put()
    try story.play(ChooseOnDrift(choice: choice), as: Self.alva)
    for human in [Cast.kim, Cast.ali, Cast.maria, Cast.sara, Cast.eva, Cast.olle, Cast.lina, Cast.noor] {
      #expect((Self.sight(story, human) != .nothing) == told.contains(human), "\(human)")
    }
    // A choice, whichever, ends the waiting.
    #expect(story.state(DriftState.self).due(on: Cast.today + 27) == nil)
  }

  @Test func `after seven days the team hears that it is time, after fourteen more a guide is asked`() throws {
    var story = try Self.put()
    #expect(try story.play(FollowUpDrift(), as: Self.samspel(Cast.today + 6)).isEmpty)
    #expect(Self.sight(story, Cast.kim) == .nothing)
    #expect(try story.play(FollowUpDrift(), as: Self.samspel(Cast.today + 7)).count == 1)
    #expect(Self.sight(story, Cast.kim) == .timeToTalk)
    #expect(Self.sight(story, Cast.noor) == .nothing)
    #expect(try story.play(FollowUpDrift(), as: Self.samspel(Cast.today + 20)).isEmpty)
    #expect(try story.play(FollowUpDrift(), as: Self.samspel(Cast.today + 21)).count == 1)
    #expect(Self.sight(story, Cast.noor) == .timeToTalk)
    #expect(Self.sight(story, Cast.sara) == .nothing)
    #expect(try story.play(FollowUpDrift(), as: Self.samspel(Cast.today + 300)).isEmpty)
  }

  @Test func `the mirror's signal is the team's own, at once, and never the person's to answer for`() throws {
    var story = try Self.put(.mirror)
    #expect(Self.sight(story, Cast.kim) == .signals([Self.signal(.mirror).signal]))
    #expect(Self.sight(story, Cast.sara) == .nothing)
    #expect(story.state(DriftState.self).due(on: Cast.today + 100) == nil)
    #expect(throws: ChooseOnDrift.Refusal.onlyThePerson) {
      try story.play(ChooseOnDrift(choice: .notNow), as: Self.alva)
    }
    #expect(throws: PutSignal.Refusal.anotherSide) { try story.play(Self.signal(), as: Self.samspel(Cast.today)) }
  }

  @Test func `another service's team is told nothing`() throws {
    var circle = Story()
    circle.add(SupportBegan(service: Cast.elsewhere, first: Cast.day("2026-01-01")), as: .manager, by: Cast.sara)
    let member = Membership(human: Cast.stranger, role: .professional(service: Cast.elsewhere), period: Cast.year)
    circle.add(MemberJoined(membership: Cast.id(58), member: member), as: .manager, by: Cast.sara)
    let other = Cast.standing(Cast.stranger, in: Circle(of: circle.statements).of(Cast.alva))
    var story = try Self.put()
    try story.play(ChooseOnDrift(choice: .talkWithTeam), as: Self.alva)
    #expect(story.state(DriftState.self).sight(for: other) == .nothing)
    #expect(try Self.put(.mirror).state(DriftState.self).sight(for: other) == .nothing)
    #expect(throws: MomentRefusal.anotherService) {
      try NoteMoment(noted: MomentTests.noted).decide(knowing: MomentState(), as: other)
    }
    #expect(throws: GiveMirror.Refusal.anotherService) {
      try SeeingTests.mirror().decide(knowing: try AskingTests.asked().state(), as: other)
    }
  }

  @Test func `further rungs join the one open question`() throws {
    var story = try Self.put()
    #expect(try story.play(Self.signal(), as: Self.samspel(Cast.today + 1)).isEmpty)
    #expect(try story.play(Self.signal(rung: .orange), as: Self.samspel(Cast.today + 1)).count == 1)
    #expect(try story.play(Self.signal(direction: .helpTooLittle), as: Self.samspel(Cast.today + 1)).count == 1)
    #expect(story.state(DriftState.self).signals.current.count == 3)
    try story.play(ChooseOnDrift(choice: .fineAnyway), as: Self.alva)
    #expect(throws: PutSignal.Refusal.closed) {
      try story.play(Self.signal(rung: .orange), as: Self.samspel(Cast.today + 2))
    }
  }

  @Test(arguments: [Cast.kim, Cast.maria, Cast.sara, Cast.olle, Cast.noor])
  func `nobody chooses for the person`(human: ID<Human>) throws {
    let story = try Self.put()
    #expect(throws: ChooseOnDrift.Refusal.self) {
      try ChooseOnDrift(choice: .fineAnyway).decide(knowing: story.state(), as: Cast.standing(human))
    }
    var forged = story
    forged.add(DriftChoiceMade(choice: .fineAnyway), as: .professional, by: Cast.kim)
    #expect(forged.state(DriftState.self).choice == nil)
  }

  @Test func `those who talked say what they try and what happened`() throws {
    var story = try Self.put()
    let talked = NoteDriftTalk(note: .talked(present: [Cast.kim, Cast.alva.human], toTry: nil))
    let after = NoteDriftTalk(note: .after(Expression(Cast.text("Nu väljer Alva frukost."))))
    #expect(throws: NoteDriftTalk.Refusal.notTold) { try story.play(talked, as: Cast.standing(Cast.kim)) }
    try story.play(ChooseOnDrift(choice: .talkWith(human: Cast.kim)), as: Self.alva)
    #expect(throws: NoteDriftTalk.Refusal.notTold) { try story.play(talked, as: Cast.standing(Cast.ali)) }
    #expect(throws: NoteDriftTalk.Refusal.nobodyTalked) { try story.play(after, as: Cast.standing(Cast.kim)) }
    try story.play(talked, as: Cast.standing(Cast.kim))
    try story.play(after, as: Cast.standing(Cast.kim))
    #expect(!story.state(DriftState.self).isOpen)
    #expect(throws: NoteDriftTalk.Refusal.notOpen) { try story.play(talked, as: Cast.standing(Cast.kim)) }
  }
}
