import CoCreation
import Testing
import Values

struct ReachTests {
  static let kim = Cast.standing(Cast.kim)
  static let alva = Cast.standing(Cast.alva.human)
  static let about = Expression(Cast.text("Frukost"))

  static func noted(_ step: Step?, yes: [Party] = []) -> MomentNoted {
    MomentNoted(about: about, origin: .day, raisedBy: .professional, service: Cast.home, step: step, yesNeeded: yes)
  }

  /// A moment with as much about it as each case says, and the concepts it reaches.
  static let cases: [(NoteMoment, [ReachConcept])] = [
    (NoteMoment(noted: noted(nil)), []),
    (NoteMoment(noted: noted(.told)), [.information]),
    (
      NoteMoment(noted: noted(.asked), offer: OptionsOffered(options: [about, about], form: .photos)),
      [.information, .participation]
    ),
    (
      NoteMoment(
        noted: noted(nil), wish: WishExpressed(wish: .own(what: about), means: .said),
        outcome: OutcomeTold(outcome: .otherwise, carriedOut: .professional, reason: .routine)), [.participation]
    ),
    (
      NoteMoment(
        noted: noted(nil), wish: WishExpressed(wish: .own(what: about), means: .said),
        outcome: OutcomeTold(outcome: .asWished, carriedOut: .professional)), [.participation, .influence]
    ),
    (
      NoteMoment(
        noted: noted(nil, yes: [.person]), wish: WishExpressed(wish: .own(what: about), means: .said),
        outcome: OutcomeTold(outcome: .asWished, carriedOut: .together)),
      [.participation, .influence, .coDetermination, .coProduction]
    ),
    (
      NoteMoment(
        noted: noted(nil, yes: [.person]), wish: WishExpressed(wish: .no, means: .said),
        outcome: OutcomeTold(outcome: .otherwise, carriedOut: .professional, reason: .safety)), [.participation]
    ),
    (
      NoteMoment(noted: noted(nil), outcome: OutcomeTold(outcome: .asWished, carriedOut: .together)), [.coProduction]
    ),
  ]

  @Test(arguments: cases)
  func `each concept is reached on its own evidence`(command: NoteMoment, met: [ReachConcept]) throws {
    var story = Story()
    try story.play(command, as: Self.kim)
    let reach = story.state(MomentState.self).reach
    #expect(reach.met == met)
    #expect(ReachConcept.allCases.allSatisfy { reach.evidence(of: $0).isEmpty != met.contains($0) })
  }

  /// How a wish was expressed, and what that shows in the person's own session and where somebody else told it.
  static let expressions: [(WishMeans?, own: Reach.Shown, told: Reach.Shown)] = [
    (.chosen, .personChose, .choiceWasPassedOn), (.said, .personSaidTheWish, .wordsWerePassedOn),
    (.signed, .personSaidTheWish, .wordsWerePassedOn), (.shown, .personShowedTheWish, .showingWasPassedOn),
    (.gaze, .personShowedTheWish, .showingWasPassedOn), (.body, .personShowedTheWish, .showingWasPassedOn),
    (nil, .personExpressed, .wishWasPassedOn),
  ]

  @Test(arguments: expressions)
  func `whose act a wish was is told apart from who told it`(
    means: WishMeans?, own: Reach.Shown, told: Reach.Shown
  ) throws {
    for (standing, shown) in [(Self.alva, own), (Cast.scribe, own), (Self.kim, told)] {
      var story = Story()
      try story.play(
        NoteMoment(noted: Self.noted(nil), wish: WishExpressed(wish: .own(what: Self.about), means: means)),
        as: standing)
      #expect(story.state(MomentState.self).reach.evidence(of: .participation).map(\.shows) == [shown])
    }
  }

  @Test func `a wish that others read is never the person's own word`() throws {
    var story = Story()
    let reading = Interpretation(by: [Cast.kim], from: Cast.text("Turned to it"))
    try story.play(
      NoteMoment(
        noted: Self.noted(nil),
        wish: WishExpressed(wish: .own(what: Self.about), means: .interpreted, interpretation: reading)), as: Self.kim)
    #expect(story.state(MomentState.self).reach.evidence(of: .participation).map(\.shows) == [.personWasRead])
  }

  @Test func `co-creation takes both sides' knowledge or values, and the person's yes`() throws {
    let knows = try #require(Places(know: Self.about))
    var story = Story()
    try story.play(Self.cases[5].0, as: Self.kim)
    try story.play(AddToMoment(addition: .places(knows)), as: Self.kim)
    #expect(!story.state(MomentState.self).reach.met.contains(.coCreation))
    try story.play(AddToMoment(addition: .places(knows)), as: Cast.scribe)
    #expect(story.state(MomentState.self).reach.met.contains(.coCreation))
  }

  @Test func `what the person says was not so shows nothing`() throws {
    var story = Story()
    let ids = try story.play(Self.cases[5].0, as: Self.kim)
    try story.play(DisputeMoment(statement: ids[2]), as: Self.alva)
    #expect(story.state(MomentState.self).reach.met == [.participation])
  }

  @Test func `I decide myself stands beside the ladder`() throws {
    var story = Story()
    try story.play(
      NoteMoment(
        noted: Self.noted(.decidingOneself), wish: WishExpressed(wish: .own(what: Self.about), means: .said),
        outcome: OutcomeTold(outcome: .asWished, carriedOut: .person)), as: Self.alva)
    let reach = story.state(MomentState.self).reach
    #expect(reach.decidedMyself.count == 1)
    #expect(!reach.met.contains(.coCreation))
  }

  @Test func `an agreement is co-determined by the person's own yes only`() throws {
    var story = try PlanTests.begun()
    try story.play(try PlanTests.stance(story, true), as: Self.kim)
    try story.play(try PlanTests.stance(story, true), as: Cast.standing(Cast.olle))
    var reach = try #require(story.state(PlanState.self).agreement(PlanTests.breakfast)).reach
    #expect(reach.met == [.information])
    try story.play(try PlanTests.stance(story, true), as: Self.alva)
    reach = try #require(story.state(PlanState.self).agreement(PlanTests.breakfast)).reach
    #expect(reach.met == [.information, .participation, .coDetermination])
  }

  @Test(arguments: Packs.files)
  func `the pack has words for the first concept of the ladder`(file: String) {
    #expect(!Packs.load(file).words(for: .information).isEmpty)
  }
}
