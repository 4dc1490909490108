import CoCreation
import Testing
import Values

struct SeeingTests {
  static let everyone = [
    Cast.alva.human, Cast.kim, Cast.ali, Cast.maria, Cast.sara, Cast.eva, Cast.olle, Cast.lina, Cast.noor,
  ]

  /// Who sees a single answer, by the audience that the person chose; Kim was there, as the person says.
  static let audiences: [(Audience, Set<ID<Human>>)] = [
    (.onlyMe, [Cast.alva.human]), (.whoWereThere, [Cast.alva.human, Cast.kim]),
    (.everyoneWhoHelpsMe, [Cast.alva.human, Cast.kim, Cast.ali, Cast.maria]),
  ]

  @Test(arguments: audiences)
  func `a single answer is seen by those the person chose`(audience: Audience, seers: Set<ID<Human>>) throws {
    var story = try AskingTests.asked()
    try story.play(
      AskingTests.answer(.tooLittle, audience: audience, present: [Cast.kim, Cast.sara]), as: AskingTests.alva)
    let state: AskingState = story.state()
    for human in Self.everyone {
      let denial = state.denialOfAnswer(to: Cast.standing(human), in: Cast.circle(), asking: AskingTests.asking)
      #expect((denial == nil) == seers.contains(human), "\(human)")
    }
  }

  @Test func `who was there is the person's word, also after the answer`() throws {
    var story = try AskingTests.asked()
    let tell = TellPresent(present: [Cast.ali])
    #expect(throws: TellPresent.Refusal.noAnswer) { try story.play(tell, as: AskingTests.alva) }
    try story.play(
      AskingTests.answer(.tooLittle, audience: .whoWereThere, present: [Cast.kim]), as: AskingTests.alva)
    #expect(throws: TellPresent.Refusal.notAllowed(.never(.circleProfessional))) {
      try story.play(tell, as: Cast.standing(Cast.kim))
    }
    try story.play(tell, as: AskingTests.alva)
    #expect(try story.play(tell, as: AskingTests.alva).isEmpty)
    let state: AskingState = story.state()
    let seers = Self.everyone.filter {
      state.denialOfAnswer(to: Cast.standing($0), in: Cast.circle(), asking: AskingTests.asking) == nil
    }
    #expect(seers == [Cast.alva.human, Cast.ali])
  }

  @Test func `the person may show an answer to anyone, and to nobody else by that`() throws {
    var story = try AskingTests.asked()
    try story.play(AskingTests.answer(.tooLittle), as: AskingTests.alva)
    let state: AskingState = story.state()
    let shown = ItemShown(item: .answer(asking: AskingTests.asking), to: .human(id: Cast.sara))
    let circle = Cast.circle(showing: [shown])
    for human in Self.everyone {
      let denial = state.denialOfAnswer(to: Cast.standing(human, in: circle), in: circle, asking: AskingTests.asking)
      #expect((denial == nil) == (human == Cast.sara || human == Cast.alva.human))
    }
  }

  @Test func `who may see is changed at every answer`() throws {
    var story = try AskingTests.asked()
    try story.play(AskingTests.answer(.tooLittle, audience: .everyoneWhoHelpsMe), as: AskingTests.alva)
    let later = Cast.standing(Cast.alva.human, at: Cast.now.advanced(bySeconds: 60))
    try story.play(SetAudience(audience: .onlyMe), as: later)
    let state: AskingState = story.state()
    #expect(state.audience == .onlyMe)
    #expect(
      state.denialOfAnswer(to: Cast.standing(Cast.kim), in: Cast.circle(), asking: AskingTests.asking) == .notShown)
    #expect(throws: SetAudience.Refusal.notAllowed(.never(.circleProfessional))) {
      try SetAudience(audience: .everyoneWhoHelpsMe).decide(knowing: state, as: Cast.standing(Cast.kim))
    }
  }

  static func mirror(circle: Circle = Cast.circle()) -> GiveMirror {
    GiveMirror(
      asking: AskingTests.asking, choice: .justRight, help: .tooMuch, whoseWill: .both, present: nil, helped: nil,
      circle: circle)
  }

  @Test func `a mirror given before the answer is shown is blind`() throws {
    var story = try AskingTests.asked()
    try story.play(AskingTests.answer(.tooLittle), as: AskingTests.alva)
    try story.play(Self.mirror(), as: Cast.standing(Cast.kim))
    #expect(story.state(AskingState.self).mirrors.last?.content.isBlind == true)
  }

  @Test(arguments: [Audience.whoWereThere, .everyoneWhoHelpsMe])
  func `a mirror given after the answer was shown is not blind, though it be hidden again`(audience: Audience) throws {
    var story = try AskingTests.asked()
    try story.play(AskingTests.answer(.tooLittle, audience: audience), as: AskingTests.alva)
    let later = Cast.standing(Cast.alva.human, at: Cast.now.advanced(bySeconds: 60))
    try story.play(SetAudience(audience: .onlyMe), as: later)
    try story.play(Self.mirror(), as: Cast.standing(Cast.kim))
    #expect(story.state(AskingState.self).mirrors.last?.content.isBlind == false)
  }

  @Test func `an answer shown item by item makes later mirrors not blind`() throws {
    var story = try AskingTests.asked()
    try story.play(AskingTests.answer(.tooLittle), as: AskingTests.alva)
    let shown = ItemShown(item: .answer(asking: AskingTests.asking), to: .human(id: Cast.lina))
    try story.play(Self.mirror(circle: Cast.circle(showing: [shown])), as: Cast.standing(Cast.kim))
    #expect(story.state(AskingState.self).mirrors.last?.content.isBlind == false)
  }

  @Test func `whoever sat beside the answer, or had the device just before, does not mirror blind`() throws {
    let helped = AskingTests.answer(.tooLittle, help: .named(humans: [Cast.kim]))
    let shadowed = AskingTests.answer(.tooLittle, staffSession: Cast.now, staffBefore: [Cast.kim])
    let before = AskingTests.answer(.tooLittle, staffSession: Cast.now)
    let alone = AskingTests.answer(.tooLittle)
    for (answer, blind) in [
      (helped, [false, true]), (shadowed, [false, true]), (before, [false, false]), (alone, [true, true]),
    ] {
      var story = try AskingTests.asked()
      try story.play(answer, as: answer.standing(from: AskingTests.alva))
      for human in [Cast.kim, Cast.ali] { try story.play(Self.mirror(), as: Cast.standing(human)) }
      #expect(story.state(AskingState.self).mirrors.current.map(\.content.isBlind) == blind)
    }
  }

  @Test func `a mirror is corrected by its writer alone, and both stay`() throws {
    var story = try AskingTests.asked()
    let first = try #require(try story.play(Self.mirror(), as: Cast.standing(Cast.kim)).first)
    let anew = GiveMirror(
      asking: AskingTests.asking, choice: .tooLittle, circle: Cast.circle(), corrects: first)
    #expect(throws: GiveMirror.Refusal.noSuchMirror) {
      try anew.decide(knowing: story.state(), as: Cast.standing(Cast.ali))
    }
    for fact in try anew.decide(knowing: story.state(), as: Cast.standing(Cast.kim)) {
      story.add(fact, as: .professional, by: Cast.kim, corrects: first)
    }
    let state: AskingState = story.state()
    #expect(state.mirrors.current.map(\.content.choice) == [.tooLittle])
    #expect(state.mirrors.all.count == 2)
  }

  @Test func `the mirror is asked of those who were there, or told it`() throws {
    func moment(by author: ID<Human>, _ voice: Voice, present: [ID<Human>]?) -> MomentState {
      var story = Story()
      story.add(
        MomentNoted(
          about: Expression(Cast.text("Middag")), origin: .free, raisedBy: .person, service: Cast.home, yesNeeded: []),
        as: voice, by: author)
      if let present { story.add(PresenceTold(present: present), as: voice, by: author) }
      return story.state()
    }
    var day = Story()
    try day.play(SayHere(isHere: true), as: Cast.standing(Cast.maria))
    let cases: [(MomentState, Set<ID<Human>>)] = [
      (moment(by: Cast.kim, .professional, present: nil), [Cast.kim, Cast.maria]),
      (moment(by: Cast.kim, .professional, present: [Cast.ali]), [Cast.kim, Cast.ali]),
      (moment(by: Cast.alva.human, .person, present: nil), [Cast.maria]),
      (moment(by: Cast.alva.human, .person, present: [Cast.ali]), [Cast.ali]),
    ]
    for (moment, asked) in cases {
      #expect(Set([Cast.kim, Cast.ali, Cast.maria].filter { moment.asksMirror(of: $0, on: day.state()) }) == asked)
    }
  }

  @Test func `a mirror is seen by its writer and by the person`() throws {
    var story = try AskingTests.asked()
    try story.play(Self.mirror(), as: Cast.standing(Cast.kim))
    try story.play(Self.mirror(), as: Cast.standing(Cast.ali))
    let state: AskingState = story.state()
    let counts = Self.everyone.map { state.mirrors(for: Cast.standing($0)).count }
    #expect(counts == [2, 1, 1, 0, 0, 0, 0, 0, 0])
    #expect(throws: GiveMirror.Refusal.alreadyGiven) { try story.play(Self.mirror(), as: Cast.standing(Cast.kim)) }
  }

  @Test func `a representative's view is on a list of its own`() throws {
    let mandate = Mandate(kind: "god_man", scope: [.dailyLife])
    var circle = Story()
    circle.add(
      MemberJoined(
        membership: Cast.id(55),
        member: Membership(human: Cast.olle, role: .representative(mandate: mandate), period: Cast.year)),
      as: .manager, by: Cast.sara)
    let olle = Cast.standing(Cast.olle, in: Circle(of: circle.statements).of(Cast.alva))
    var story = try AskingTests.asked()
    try story.play(GiveView(answer: .justRight), as: olle)
    let state: AskingState = story.state()
    #expect(state.views.current.count == 1)
    #expect(state.answer == nil)
    #expect(state.isOpen)
    #expect(throws: GiveView.Refusal.alreadyGiven) { try story.play(GiveView(answer: .tooMuch), as: olle) }
    let first = try #require(state.views.last?.id)
    #expect(try GiveView(answer: .tooMuch, corrects: first).decide(knowing: state, as: olle).count == 1)
    #expect(try GiveView(answer: .justRight, corrects: first).decide(knowing: state, as: olle).isEmpty)
    #expect(throws: GiveView.Refusal.noSuchView) {
      try GiveView(answer: .tooMuch, corrects: Cast.id(7)).decide(knowing: state, as: olle)
    }
  }

  static let counts: [([(Answer, String)], Int?)] = [
    ([], nil),
    ([(.justRight, "2026-05-01"), (.justRight, "2026-05-02"), (.tooLittle, "2026-05-03")], nil),
    (Array(repeating: (.justRight, "2026-05-01"), count: 9), nil),
    (
      [
        (.justRight, "2026-05-01"), (.tooLittle, "2026-05-01"), (.tooMuch, "2026-05-02"), (.dontKnow, "2026-05-02"),
        (.justRight, "2026-05-03"),
      ], 5
    ),
    (
      [
        (.justRight, "2026-05-01"), (.tooLittle, "2026-05-02"), (.tooMuch, "2026-05-03"), (.dontKnow, "2026-05-04"),
        (.justRight, "2026-05-05"), (.tooLittle, "2026-05-06"), (.tooLittle, "2026-05-07"),
      ], 5
    ),
  ]

  @Test(arguments: counts)
  func `the team sees counts over five answers and three days`(answers: [(Answer, String)], total: Int?) {
    let counted = answers.map { TeamCounts.Counted(answer: $0.0, day: Cast.day($0.1)) }
    #expect(TeamCounts.released(of: counted, to: .choice, in: .own, isAllowed: true, on: Cast.today)?.total == total)
    #expect(TeamCounts.released(of: counted, to: .choice, in: .own, isAllowed: false, on: Cast.today) == nil)
  }

  @Test(arguments: 0..<40)
  func `between two looks never fewer than five answers come`(seed: Int) {
    var random = Seeded(UInt64(seed))
    var answers: [TeamCounts.Counted] = []
    var seen = 0
    var day = Cast.today
    for _ in 0..<120 {
      if Int.random(in: 0..<3, using: &random) == 0 { day = day + 1 }
      let answer = Question.choice.answers.randomElement(using: &random) ?? .justRight
      answers.append(TeamCounts.Counted(answer: answer, day: day))
      let total = TeamCounts.released(of: answers, to: .choice, in: .own, isAllowed: true, on: day)?.total ?? 0
      #expect(total == seen || total - seen >= TeamCounts.leastAnswers)
      seen = total
    }
    #expect(seen > 0)
  }
}
