import CoCreation
import Testing
import Values

struct PlanTests {
  static let pack = Packs.load("se.json")
  static let breakfast: ID<Agreement> = Cast.id(91)
  static let kim = Cast.standing(Cast.kim)
  static let alva = Cast.standing(Cast.alva.human)
  static let words = Expression(Cast.text("Jag vill äta när jag vaknar."))
  static let terms = Terms(
    agreed: words, whoDecides: [.person], answersFor: Cast.maria, when: Cast.text("på morgonen"),
    restsOn: ["boende_vuxna"], step: .decidingTogether, yesNeeded: [.person, .professional])

  static let begin = BeginPlan(service: Cast.home, type: "genomforandeplan", pack: pack)

  /// A plan with one agreement and terms put, without any stance.
  static func begun() throws -> Story {
    var story = Story()
    try story.play(begin, as: kim)
    try story.play(
      OpenAgreement(agreement: breakfast, area: .ofPack(id: "hemliv"), title: words, pack: pack), as: kim)
    try story.play(PutTerms(agreement: breakfast, terms: terms, isLimiting: false), as: kim)
    return story
  }

  static func stance(_ story: Story, _ isYes: Bool) throws -> TakeStance {
    let terms = try #require(story.state(PlanState.self).agreement(breakfast)?.terms?.id)
    return TakeStance(agreement: breakfast, terms: terms, answer: isYes ? .yes : .no, means: .shown)
  }

  @Test func `a stance is a party's own, and nobody's passes for another's`() throws {
    var story = try Self.begun()
    try story.play(try Self.stance(story, true), as: Self.kim)
    var view = try #require(story.state(PlanState.self).agreement(Self.breakfast))
    #expect(view.stance(of: .person) == .notAskedYet)
    #expect(view.stance(of: .professional) == .yes)
    try story.play(try Self.stance(story, true), as: Cast.standing(Cast.olle))
    view = try #require(story.state(PlanState.self).agreement(Self.breakfast))
    #expect(view.stance(of: .representative) == .yes)
    #expect(view.stance(of: .person) == .notAskedYet)
    try story.play(try Self.stance(story, false), as: Self.alva)
    view = try #require(story.state(PlanState.self).agreement(Self.breakfast))
    #expect(view.stance(of: .person) == .no)
  }

  @Test func `a stance does not move to other terms`() throws {
    var story = try Self.begun()
    let old = try Self.stance(story, true)
    try story.play(old, as: Self.alva)
    let other = Terms(
      agreed: Expression(Cast.text("Frukost klockan sju.")), whoDecides: [.professional], answersFor: Cast.maria,
      restsOn: [], step: .told, yesNeeded: [])
    try story.play(PutTerms(agreement: Self.breakfast, terms: other, isLimiting: false), as: Self.kim)
    #expect(story.state(PlanState.self).agreement(Self.breakfast)?.stance(of: .person) == .notAskedYet)
    #expect(throws: PlanRefusal.otherTerms) { try story.play(old, as: Self.alva) }
  }

  @Test func `where two speak for one party, one no is a no`() throws {
    var story = try Self.begun()
    try story.play(try Self.stance(story, true), as: Self.kim)
    try story.play(try Self.stance(story, false), as: Cast.standing(Cast.ali))
    #expect(story.state(PlanState.self).agreement(Self.breakfast)?.stance(of: .professional) == .no)
    try story.play(try Self.stance(story, true), as: Cast.standing(Cast.ali))
    #expect(story.state(PlanState.self).agreement(Self.breakfast)?.stance(of: .professional) == .yes)
  }

  @Test func `who could not take part is noted with what was tried, and is no yes`() throws {
    var story = try Self.begun()
    let terms = try Self.stance(story, true).terms
    let note = NoteAbsence(
      agreement: Self.breakfast, terms: terms, party: .person, tried: Cast.text("bilder, tre dagar"))
    #expect(throws: PlanRefusal.notAbsent) { try story.play(note, as: Cast.standing(Cast.olle)) }
    try story.play(note, as: Self.kim)
    #expect(
      story.state(PlanState.self).agreement(Self.breakfast)?.stance(of: .person)
        == .couldNotTakePart(tried: Cast.text("bilder, tre dagar")))
    try story.play(try Self.stance(story, true), as: Self.alva)
    #expect(story.state(PlanState.self).agreement(Self.breakfast)?.stance(of: .person) == .yes)
  }

  @Test func `an interpreted yes is no stance`() throws {
    let story = try Self.begun()
    let terms = try Self.stance(story, true).terms
    #expect(throws: PlanRefusal.noParty) {
      try TakeStance(agreement: Self.breakfast, terms: terms, answer: .yes, means: .interpreted)
        .decide(knowing: story.state(), as: Self.kim)
    }
  }

  @Test func `not now is kept as an answer, is no yes and no no, and the last word counts`() throws {
    var story = try Self.begun()
    let alva = Cast.standing(Cast.alva.human)
    let terms = try Self.stance(story, true).terms
    let wait = TakeStance(agreement: Self.breakfast, terms: terms, answer: .notNow, means: .chosen)
    func stance() -> Stance? { story.state(PlanState.self).agreement(Self.breakfast)?.stance(of: .person) }
    try story.play(wait, as: alva)
    #expect(stance() == .notNow)
    let lacks = story.state(PlanState.self).unfinished(for: nil)
    #expect(lacks.contains(.stanceWaits(Self.breakfast, .person)))
    #expect(!lacks.contains(.stanceMissing(Self.breakfast, .person)))
    try story.play(try Self.stance(story, true), as: alva)
    #expect(stance() == .yes)
    try story.play(wait, as: alva)
    #expect(stance() == .notNow)
    let view = try #require(story.state(PlanState.self).agreement(Self.breakfast))
    #expect(view.stancesTaken(by: .person).isEmpty)
    #expect(view.stance(of: .professional) == .notAskedYet)
  }

  @Test func `among several who speak for one party, each has their own word`() throws {
    var story = try Self.begun()
    let terms = try Self.stance(story, true).terms
    try story.play(try Self.stance(story, true), as: Self.kim)
    try story.play(
      TakeStance(agreement: Self.breakfast, terms: terms, answer: .notNow, means: .said),
      as: Cast.standing(Cast.maria))
    let view = try #require(story.state(PlanState.self).agreement(Self.breakfast))
    #expect(view.stancesTaken(by: .professional).map(\.author) == [Cast.kim])
    #expect(view.deferred(by: .professional).map(\.author) == [Cast.maria])
    #expect(view.stance(of: .professional) == .notNow)
  }

  @Test func `a limit is never an agreement`() throws {
    let story = try Self.begun()
    #expect(throws: PlanRefusal.thatIsALimit) {
      try PutTerms(agreement: Self.breakfast, terms: Self.terms, isLimiting: true)
        .decide(knowing: story.state(), as: Self.kim)
    }
  }

  @Test func `both sides have the same room, and neither writes in the other's`() throws {
    var story = try Self.begun()
    let mine = try #require(Places(want: Self.words, matters: Self.words))
    let theirs = try #require(Places(know: Expression(Cast.text("Medicin före åtta."))))
    let first = try #require(
      try story.play(WriteInAgreement(agreement: Self.breakfast, places: mine), as: Self.alva).first)
    try story.play(WriteInAgreement(agreement: Self.breakfast, places: theirs), as: Self.kim)
    #expect(throws: PlanRefusal.notYours) {
      try WriteInAgreement(agreement: Self.breakfast, places: theirs, corrects: first)
        .decide(knowing: story.state(), as: Self.kim)
    }
    let view = try #require(story.state(PlanState.self).agreement(Self.breakfast))
    #expect(view.places(of: .person) == mine)
    #expect(view.places(of: .professional) == theirs)
  }

  @Test func `an unfinished plan says all that it lacks`() throws {
    let type = try #require(Self.pack.planTypes.first { $0.id == "genomforandeplan" })
    var story = try Self.begun()
    let lacks = story.state(PlanState.self).unfinished(for: type)
    #expect(lacks.contains(.stanceMissing(Self.breakfast, .person)))
    #expect(lacks.contains(.sideEmpty(Self.breakfast, .professional)))
    #expect(lacks.contains(.nextDateMissing))
    #expect(lacks.contains(.participationMissing))
    #expect(lacks.contains(.notSettled))
    let toSay = lacks.compactMap { if case .contentMissing(let item) = $0 { item } else { nil } }
    #expect(toSay == ["mal_insats", "mal_aktivitet", "nar_hur", "samverkan", "andra_deltagit"])
    let places = try #require(Places(want: Self.words))
    for standing in [Self.alva, Self.kim] {
      try story.play(WriteInAgreement(agreement: Self.breakfast, places: places), as: standing)
      try story.play(try Self.stance(story, true), as: standing)
    }
    for item in type.contents {
      let mark: ContentMarked.Mark =
        item.id == "samverkan"
        ? .notNeeded(because: Cast.text("ingen annan är med")) : .said(where: Cast.text("frukost"))
      try story.play(MarkContent(item: item.id, mark: mark, type: type), as: Self.kim)
    }
    try story.play(SetNextDate(next: Cast.today + 90), as: Self.kim)
    try story.play(TellPlanParticipation(participation: .tookPart, others: []), as: Self.kim)
    try story.play(SettlePlan(), as: Self.kim)
    #expect(story.state(PlanState.self).unfinished(for: type).isEmpty)
    #expect(story.state(PlanState.self).version == 1)
    try story.play(WriteInAgreement(agreement: Self.breakfast, places: places), as: Cast.standing(Cast.maria))
    #expect(story.state(PlanState.self).unfinished(for: type).contains(.notSettled))
  }

  @Test func `a version needs a next date, and a new one says what changed and why`() throws {
    var story = try Self.begun()
    #expect(throws: PlanRefusal.nextDateMissing) { try story.play(SettlePlan(), as: Self.kim) }
    #expect(throws: PlanRefusal.nextDateHasPassed) { try story.play(SetNextDate(next: Cast.today), as: Self.kim) }
    try story.play(SetNextDate(next: Cast.today + 90), as: Self.kim)
    try story.play(SettlePlan(), as: Self.kim)
    #expect(throws: PlanRefusal.nothingChanged) { try story.play(SettlePlan(), as: Self.kim) }
    let places = try #require(Places(want: Self.words))
    try story.play(WriteInAgreement(agreement: Self.breakfast, places: places), as: Self.alva)
    #expect(throws: PlanRefusal.changeMissing) { try story.play(SettlePlan(), as: Self.kim) }
    try story.play(SettlePlan(change: PlanChange(what: Self.words, why: Self.words)), as: Self.kim)
    #expect(story.state(PlanState.self).version == 2)
  }

  static let refusals: [(ID<Human>, PlanRefusal)] = [
    (Cast.alva.human, .notAllowed(.never(.person))), (Cast.sara, .notAllowed(.never(.firstLineManager))),
    (Cast.eva, .notAllowed(.never(.decisionMaker))), (Cast.olle, .notAllowed(.never(.representative))),
    (Cast.adam, .notAllowed(.never(.administrator))),
  ]

  @Test(arguments: refusals)
  func `a plan is begun by those who support`(human: ID<Human>, refusal: PlanRefusal) {
    #expect(throws: refusal) { try Self.begin.decide(knowing: PlanState(), as: Cast.standing(human)) }
  }

  static let beginners: [(ID<Human>, ID<Service>, Denial?)] = [
    (Cast.kim, Cast.home, nil), (Cast.maria, Cast.home, nil), (Cast.kim, Cast.elsewhere, .notOwn),
    (Cast.maria, Cast.elsewhere, .notOwn), (Cast.olle, Cast.elsewhere, .never(.representative)),
  ]

  @Test(arguments: beginners)
  func `who works in a service begins the plan of that one, and of none other`(
    human: ID<Human>, service: ID<Service>, denial: Denial?
  ) throws {
    let begin = BeginPlan(service: service, type: "genomforandeplan", pack: Self.pack)
    func facts() throws(PlanRefusal) -> [any Fact] {
      try begin.decide(knowing: PlanState(), as: Cast.standing(human))
    }
    if let denial {
      #expect(throws: PlanRefusal.notAllowed(denial)) { try facts() }
    } else {
      #expect(try facts().count == 1)
    }
  }

  @Test func `a plan is of a kind the pack has, and not before its frame`() {
    #expect(throws: PlanRefusal.unknownPlanType("x")) {
      try BeginPlan(service: Cast.home, type: "x", pack: Self.pack).decide(knowing: PlanState(), as: Self.kim)
    }
    #expect(throws: PlanRefusal.beforeTheFrame) {
      try BeginPlan(
        service: Cast.home, type: "genomforandeplan", frame: Cast.id(5), frameFirst: Cast.today + 1, pack: Self.pack
      ).decide(knowing: PlanState(), as: Self.kim)
    }
    #expect(throws: PlanRefusal.unknownLifeArea("x")) {
      var story = Story()
      try story.play(Self.begin, as: Self.kim)
      try story.play(
        OpenAgreement(agreement: Self.breakfast, area: .ofPack(id: "x"), title: Self.words, pack: Self.pack),
        as: Self.kim)
    }
  }

  @Test func `a moment takes the step and the needed yes from its agreement`() throws {
    let view = try #require(try Self.begun().state(PlanState.self).agreement(Self.breakfast))
    let noted = view.moment(about: Self.words, raisedBy: .person, plan: Cast.id(3), service: Cast.home)
    #expect(noted.step == .decidingTogether)
    #expect(noted.yesNeeded == [.person, .professional])
    #expect(noted.origin == .agreement(id: Self.breakfast, plan: Cast.id(3)))
  }
}
