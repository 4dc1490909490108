import CoCreation
import Testing
import Values

struct MomentTests {
  static let about = Expression(Cast.text("Frukost"))
  static let noted = MomentNoted(
    about: about, origin: .day, raisedBy: .person, service: Cast.home, step: .decidingOneself, yesNeeded: [.person])
  static let offer = OptionsOffered(
    options: [Expression(.symbol(code: "1F34E")), Expression(.symbol(code: "1F95A"))], form: .symbols)
  static let kim = Cast.standing(Cast.kim)
  static let alva = Cast.standing(Cast.alva.human)

  /// Everything that can go wrong when a moment is noted.
  static let refusals: [(NoteMoment, ID<Human>, MomentRefusal)] = [
    (NoteMoment(noted: noted), Cast.sara, .notAllowed(.never(.firstLineManager))),
    (NoteMoment(noted: noted), Cast.olle, .notAllowed(.outsideMandate(.dailyLife))),
    (NoteMoment(noted: noted), Cast.lina, .notAllowed(.never(.relative))),
    (NoteMoment(noted: noted), Cast.eva, .notAllowed(.never(.decisionMaker))),
    (NoteMoment(noted: noted), Cast.adam, .notAllowed(.never(.administrator))),
    (NoteMoment(noted: noted, offer: OptionsOffered(options: [], form: .words)), Cast.kim, .noOptions),
    (
      NoteMoment(noted: noted, offer: OptionsOffered(options: Array(repeating: about, count: 10), form: .words)),
      Cast.kim, .tooManyOptions
    ),
    (
      NoteMoment(noted: noted, offer: offer, wish: WishExpressed(wish: .option(number: 2), means: .chosen)), Cast.kim,
      .noSuchOption(2)
    ),
    (
      NoteMoment(noted: noted, wish: WishExpressed(wish: .option(number: 0), means: .chosen)), Cast.kim,
      .noSuchOption(0)
    ),
    (
      NoteMoment(noted: noted, wish: WishExpressed(wish: .no, means: .interpreted)), Cast.kim, .interpretersMissing
    ),
    (
      NoteMoment(
        noted: noted,
        wish: WishExpressed(
          wish: .no, means: .body, interpretation: Interpretation(by: [Cast.kim], from: Cast.text("vände sig bort")))),
      Cast.alva.human, .personIsNotInterpreted
    ),
    (
      NoteMoment(
        noted: noted, wish: WishExpressed(wish: .no, means: .said),
        outcome: OutcomeTold(outcome: .otherwise, carriedOut: .professional)), Cast.kim, .reasonMissing
    ),
    (
      NoteMoment(noted: noted, outcome: OutcomeTold(outcome: .asWished, carriedOut: .together, reason: .routine)),
      Cast.kim, .reasonWithoutDifference
    ),
    (
      NoteMoment(noted: noted, outcome: OutcomeTold(outcome: .notDone, carriedOut: .person)), Cast.kim,
      .carriedOutDoesNotFit
    ),
    (
      NoteMoment(noted: noted, outcome: OutcomeTold(outcome: .asWished, carriedOut: .nobody)), Cast.kim,
      .carriedOutDoesNotFit
    ),
  ]

  @Test(arguments: refusals)
  func `a moment that cannot be is refused`(command: NoteMoment, by: ID<Human>, refusal: MomentRefusal) {
    #expect(throws: refusal) { try command.decide(knowing: MomentState(), as: Cast.standing(by)) }
  }

  @Test func `the same note sent again is one moment, another under its id is refused`() throws {
    var story = Story()
    try story.play(NoteMoment(noted: Self.noted, offer: Self.offer), as: Self.kim)
    #expect(try story.play(NoteMoment(noted: Self.noted, offer: Self.offer), as: Self.kim).isEmpty)
    let other = MomentNoted(about: Self.about, origin: .free, raisedBy: .professional, yesNeeded: [])
    #expect(throws: MomentRefusal.alreadyNoted) { try story.play(NoteMoment(noted: other), as: Self.kim) }
  }

  @Test func `each side has its own three places, whoever writes last`() throws {
    var story = Story()
    try story.play(NoteMoment(noted: Self.noted), as: Self.kim)
    let warm = Expression(Cast.text("varm mjölk")), cold = Expression(Cast.text("kallt är bättre"))
    let first = try #require(Places(want: warm))
    let second = try #require(Places(want: cold, know: cold))
    let third = try #require(Places(matters: warm))
    try story.play(AddToMoment(addition: .places(first)), as: Self.alva)
    try story.play(AddToMoment(addition: .places(second)), as: Self.kim)
    try story.play(AddToMoment(addition: .places(third)), as: Cast.scribe)
    let state: MomentState = story.state()
    #expect(state.places(of: .person) == Places(want: warm, matters: warm))
    #expect(state.places(of: .professional) == second)
  }

  @Test func `who reads a wish is named once`() {
    let read = Interpretation(by: [Cast.kim, Cast.ali, Cast.kim], from: Cast.text("såg på ägget"))
    #expect(read?.by == [Cast.kim, Cast.ali])
    #expect(Interpretation(by: [], from: Cast.text("såg på ägget")) == nil)
  }

  @Test func `nobody's reading of a wish passes for the person's`() throws {
    var story = Story()
    try story.play(
      NoteMoment(
        noted: Self.noted, offer: Self.offer,
        wish: WishExpressed(
          wish: .option(number: 1), means: .interpreted,
          interpretation: Interpretation(by: [Cast.kim, Cast.ali], from: Cast.text("såg på ägget")))),
      as: Self.kim)
    var state: MomentState = story.state()
    #expect(state.ownWish == nil)
    #expect(state.wishAsTold?.content.wish == .option(number: 1))
    try story.play(
      AddToMoment(addition: .wish(WishExpressed(wish: .option(number: 0), means: .chosen))), as: Self.alva)
    state = story.state()
    #expect(state.ownWish?.content.wish == .option(number: 0))
    #expect(state.wishAsTold?.content.wish == .option(number: 1))
  }

  @Test func `a wish is of the options that stood before it, whatever is offered or taken back later`() throws {
    var story = Story()
    let (apple, egg) = (Self.offer.options[0], Self.offer.options[1])
    try story.play(
      NoteMoment(
        noted: Self.noted, offer: Self.offer, wish: WishExpressed(wish: .option(number: 1), means: .chosen)),
      as: Self.kim)
    let later = OptionsOffered(options: [apple, Self.about], form: .words)
    let second = try #require(try story.play(AddToMoment(addition: .offer(later)), as: Self.kim).first)
    var state: MomentState = story.state()
    #expect(state.wishAsTold.flatMap { state.thing(of: $0) } == egg)
    let first = try #require(state.offers.all.first?.id)
    try story.play(UndoInMoment(statement: first), as: Self.kim)
    state = story.state()
    #expect(state.wishAsTold.flatMap { state.thing(of: $0) } == egg)
    try story.play(
      AddToMoment(addition: .wish(WishExpressed(wish: .option(number: 1), means: .chosen))), as: Self.alva)
    try story.play(UndoInMoment(statement: second), as: Self.kim)
    state = story.state()
    #expect(state.ownWish.flatMap { state.thing(of: $0) } == Self.about)
  }

  @Test func `no is answered by doing nothing, and whose reason it was is asked where it was done all the same`() throws
  {
    let no = WishExpressed(wish: .no, means: .said)
    let nothing = NoteMoment(
      noted: Self.noted, wish: no, outcome: OutcomeTold(outcome: .notDone, carriedOut: .nobody))
    var story = Story()
    try story.play(nothing, as: Self.kim)
    #expect(!story.state(MomentState.self).reach.evidence(of: .influence).isEmpty)
    let done = NoteMoment(
      noted: Self.noted, wish: no, outcome: OutcomeTold(outcome: .otherwise, carriedOut: .professional))
    #expect(throws: MomentRefusal.reasonMissing) { try done.decide(knowing: MomentState(), as: Self.kim) }
  }

  @Test func `that is not how it was stands beside, and only the person says it`() throws {
    var story = Story()
    try story.play(NoteMoment(noted: Self.noted), as: Self.kim)
    let told = try story.play(
      AddToMoment(addition: .outcome(OutcomeTold(outcome: .asWished, carriedOut: .together))), as: Self.kim)
    let outcome = try #require(told.first)
    for human in [Cast.kim, Cast.ali] {
      #expect(throws: MomentRefusal.onlyThePerson) {
        try story.play(DisputeMoment(statement: outcome), as: Cast.standing(human))
      }
    }
    try story.play(DisputeMoment(statement: outcome), as: Self.alva)
    var state: MomentState = story.state()
    #expect(state.disputes(of: outcome).count == 1)
    #expect(state.outcome(from: .professional)?.id == outcome)
    story.add(MomentDisputed(statement: outcome), as: .professional, by: Cast.ali)
    state = story.state()
    #expect(state.disputes(of: outcome).count == 1)
  }

  @Test func `undo is a further entry, and one's own`() throws {
    var story = Story()
    try story.play(NoteMoment(noted: Self.noted), as: Self.kim)
    let wish = try #require(
      try story.play(AddToMoment(addition: .wish(WishExpressed(wish: .no, means: .said))), as: Self.alva).first)
    #expect(throws: MomentRefusal.notYours) { try story.play(UndoInMoment(statement: wish), as: Self.kim) }
    #expect(throws: MomentRefusal.notYours) { try story.play(UndoInMoment(statement: wish), as: Cast.scribe) }
    #expect(throws: MomentRefusal.noSuchStatement) {
      try story.play(UndoInMoment(statement: Cast.id(9)), as: Self.kim)
    }
    try story.play(UndoInMoment(statement: wish), as: Self.alva)
    #expect(try story.play(UndoInMoment(statement: wish), as: Self.alva).isEmpty)
    let state: MomentState = story.state()
    #expect(state.ownWish == nil)
    #expect(state.wishes.all.count == 1)
  }

  @Test func `a correction is of one's own words of the same kind`() throws {
    var story = Story()
    try story.play(NoteMoment(noted: Self.noted), as: Self.kim)
    let outcome = OutcomeTold(outcome: .asWished, carriedOut: .together)
    let mine = try #require(try story.play(AddToMoment(addition: .outcome(outcome)), as: Self.kim).first)
    let late = OutcomeTold(outcome: .later, carriedOut: .nobody)
    #expect(throws: MomentRefusal.notYours) {
      try AddToMoment(addition: .outcome(late), corrects: mine)
        .decide(knowing: story.state(), as: Cast.standing(Cast.ali))
    }
    #expect(throws: MomentRefusal.noSuchStatement) {
      try AddToMoment(addition: .presence([]), corrects: mine).decide(knowing: story.state(), as: Self.kim)
    }
    #expect(
      try AddToMoment(addition: .outcome(late), corrects: mine).decide(knowing: story.state(), as: Self.kim).count
        == 1)
  }

  @Test func `a reason of safety asks about a limit until it is explained`() throws {
    var story = Story()
    try story.play(
      NoteMoment(
        noted: Self.noted, wish: WishExpressed(wish: .own(what: Self.about), means: .said),
        outcome: OutcomeTold(outcome: .otherwise, carriedOut: .professional, reason: .safety)), as: Self.kim)
    #expect(story.state(MomentState.self).asksAboutLimit)
    try story.play(AddToMoment(addition: .safety(SafetyExplained(limit: Cast.id(5)))), as: Self.kim)
    #expect(!story.state(MomentState.self).asksAboutLimit)
  }

  @Test func `a reason is told by who supports and taken by the person`() throws {
    var story = Story()
    try story.play(NoteMoment(noted: Self.noted), as: Self.kim)
    let told = AddToMoment(addition: .reasonTold(ReasonTold(how: .spoken)))
    #expect(throws: MomentRefusal.noReasonToTell) { try story.play(told, as: Self.kim) }
    #expect(throws: MomentRefusal.noReasonToTell) {
      try story.play(ReceiveReason(reception: .understood), as: Self.alva)
    }
    try story.play(
      AddToMoment(addition: .outcome(OutcomeTold(outcome: .partly, carriedOut: .together, reason: .resources))),
      as: Self.kim)
    #expect(throws: MomentRefusal.onlyProfessionals) { try story.play(told, as: Self.alva) }
    try story.play(told, as: Self.kim)
    #expect(throws: MomentRefusal.onlyThePerson) {
      try story.play(ReceiveReason(reception: .understood), as: Self.kim)
    }
    try story.play(ReceiveReason(reception: .askSomebodyElse), as: Self.alva)
    #expect(story.state(MomentState.self).receptions.last?.content.reception == .askSomebodyElse)
  }
}
