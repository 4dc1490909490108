import CoCreation
import Foundation
import Testing
import Values

struct FrameTests {
  static let pack = Packs.load("se.json")
  static let eva = Cast.standing(Cast.eva)
  static let maria = Cast.standing(Cast.maria)
  static let alva = Cast.standing(Cast.alva.human)

  static func content(
    _ service: String = "boende_vuxna", decided: String = "2026-04-20", first: String = "2026-05-01",
    last: String? = "2026-10-31", appeal: String? = "lss-decision"
  ) -> FrameContent {
    FrameContent(
      services: [FrameContent.Grant(service: service, purpose: Cast.text("bo i egen lägenhet"))],
      decided: Cast.day(decided), first: Cast.day(first), last: last.map(Cast.day), conditions: [], appeal: appeal)
  }

  static func enter(_ content: FrameContent, authority: Text? = nil) -> EnterFrame {
    EnterFrame(frame: content, authority: authority, pack: pack)
  }

  static let refusals: [(EnterFrame, ID<Human>, EnterFrame.Refusal)] = [
    (enter(content("flygplan")), Cast.eva, .unknownService("flygplan")),
    (enter(content(appeal: "kungen")), Cast.eva, .unknownAppeal("kungen")),
    (enter(content(last: "2026-04-30")), Cast.eva, .endsBeforeItBegins),
    (enter(content(decided: "2026-05-13")), Cast.eva, .decidedInTheFuture),
    (enter(content()), Cast.maria, .authorityMissing),
    (enter(content()), Cast.kim, .notAllowed(.never(.circleProfessional))),
    (enter(content()), Cast.alva.human, .notAllowed(.never(.person))),
    (enter(content()), Cast.olle, .notAllowed(.never(.representative))),
  ]

  @Test(arguments: refusals)
  func `a frame that cannot be is refused`(command: EnterFrame, human: ID<Human>, refusal: EnterFrame.Refusal) {
    #expect(throws: refusal) { try command.decide(knowing: FrameState(), as: Cast.standing(human)) }
  }

  @Test func `a provider's is a copy, and both stand when the authority registers its own`() throws {
    var story = Story()
    try story.play(Self.enter(Self.content(), authority: Cast.text("kommunen")), as: Self.maria)
    #expect(story.state(FrameState.self).isUnconfirmedCopy)
    try story.play(Self.enter(Self.content(last: nil)), as: Self.eva)
    let state: FrameState = story.state()
    #expect(!state.isUnconfirmedCopy)
    #expect(state.content?.last == nil)
    #expect(state.copies.current.count == 1)
    #expect(state.differences == [.period])
  }

  @Test(arguments: [(Text?.none, 0), (Cast.text("25 timmar"), 1)])
  func `that a copy leaves out on which law a service rests is no other decision`(amount: Text?, count: Int) throws {
    func frame(_ basis: Text?, _ amount: Text?) -> FrameContent {
      FrameContent(
        services: [FrameContent.Grant(service: "boende_vuxna", amount: amount, legalBasis: basis)],
        decided: Cast.day("2026-04-20"), first: Cast.day("2026-05-01"), last: nil, conditions: [])
    }
    var story = Story()
    try story.play(Self.enter(frame(nil, amount), authority: Cast.text("kommunen")), as: Self.maria)
    try story.play(Self.enter(frame(Cast.text("9 § LSS"), nil)), as: Self.eva)
    #expect(story.state(FrameState.self).differences.count == count)
  }

  @Test func `whoever entered a copy corrects it with a why, and what stood before is kept`() throws {
    var story = Story()
    let authority = Cast.text("kommunen")
    try story.play(Self.enter(Self.content(), authority: authority), as: Self.maria)
    let first = try #require(story.state(FrameState.self).copies.last?.id)
    func correction(_ last: String?, of id: ID<Statement>, why: String? = "fel dag") -> EnterFrame {
      EnterFrame(
        frame: Self.content(last: last), authority: authority, pack: Self.pack, corrects: id, why: why.map(Cast.text))
    }
    for (command, standing, refusal) in [
      (correction(nil, of: first, why: nil), Self.maria, EnterFrame.Refusal.whyMissing),
      (correction("2026-10-31", of: first), Self.maria, .nothingChanged),
      (correction(nil, of: first), Self.eva, .noSuchStatement),
    ] {
      #expect(throws: refusal) { try command.decide(knowing: story.state(), as: standing) }
    }
    try story.play(correction(nil, of: first), as: Self.maria, corrects: first)
    let state: FrameState = story.state()
    #expect(state.content?.last == nil)
    #expect(state.copies.all.count == 2)
    #expect(state.corrections.count == 1)
    #expect(state.corrections.first?.before?.last == Cast.day("2026-10-31"))
    #expect(state.corrections.first?.said.why == Cast.text("fel dag"))
    #expect(throws: EnterFrame.Refusal.alreadyCorrected) {
      try correction("2026-09-30", of: first).decide(knowing: state, as: Self.maria)
    }
  }

  @Test func `only the authority corrects what it registered`() throws {
    var story = Story()
    try story.play(Self.enter(Self.content()), as: Self.eva)
    let state: FrameState = story.state()
    let own = try #require(state.registered.last?.id)
    #expect(state.correctable(by: Self.eva) == own)
    for other in [Self.maria, Self.alva] { #expect(state.correctable(by: other) == nil) }
    let command = EnterFrame(
      frame: Self.content(last: nil), authority: Cast.text("kommunen"), pack: Self.pack, corrects: own,
      why: Cast.text("fel"))
    #expect(throws: EnterFrame.Refusal.noSuchStatement) { try command.decide(knowing: state, as: Self.maria) }
  }

  @Test(arguments: Voice.allCases.filter { $0 != .authority })
  func `only the authority registers`(voice: Voice) {
    var story = Story()
    story.add(FrameRegistered(frame: Self.content()), as: voice, by: Cast.kim)
    #expect(story.state(FrameState.self).content == nil)
  }

  @Test func `the last day to appeal counts from the day the person got it`() throws {
    var story = Story()
    try story.play(Self.enter(Self.content()), as: Self.eva)
    #expect(story.state(FrameState.self).lastDayToAppeal(by: Self.pack) == nil)
    for day in ["2026-04-19", "2026-05-13"] {
      #expect(throws: AddToFrame.Refusal.receivedOnAnImpossibleDay) {
        try story.play(AddToFrame(addition: .received(Cast.day(day))), as: Self.eva)
      }
    }
    try story.play(AddToFrame(addition: .received(Cast.day("2026-04-27"))), as: Self.eva)
    let last = story.state(FrameState.self).lastDayToAppeal(by: Self.pack)
    #expect(last?.day == Cast.day("2026-05-18"))
    #expect(last?.isVerified == true)
  }

  @Test func `a wish that does not fit becomes a question with an owner and a day`() throws {
    var story = Story()
    try story.play(Self.enter(Self.content()), as: Self.eva)
    let wish = Expression(Cast.text("bo med min syster"))
    #expect(throws: AddToFrame.Refusal.dueHasPassed) {
      try story.play(
        AddToFrame(addition: .question(wish: wish, owner: Cast.eva, due: Cast.today - 1)), as: Self.alva)
    }
    let question = try #require(
      try story.play(
        AddToFrame(addition: .question(wish: wish, owner: Cast.eva, due: Cast.today + 14)), as: Self.alva
      ).first)
    let answer = AddToFrame(addition: .answer(question: question, wish, whoCanDecide: nil))
    #expect(throws: AddToFrame.Refusal.notTheOwner) { try story.play(answer, as: Self.maria) }
    try story.play(answer, as: Self.eva)
    #expect(story.state(FrameState.self).openQuestions.isEmpty)
    #expect(throws: AddToFrame.Refusal.noSuchQuestion) { try story.play(answer, as: Self.eva) }
  }

  @Test func `a late question goes on to somebody else, and the person takes the answer in`() throws {
    var story = Story()
    try story.play(Self.enter(Self.content()), as: Self.eva)
    let wish = Expression(Cast.text("bo med min syster"))
    let question = try #require(
      try story.play(
        AddToFrame(addition: .question(wish: wish, owner: Cast.eva, due: Cast.today + 14)), as: Self.alva
      ).first)
    let late = Rights.samspel(
      about: Cast.circle(), on: Cast.today + 15, at: Cast.now.advanced(bySeconds: 15 * 86_400))
    let passOn = PassOnFrameQuestion(question: question, owner: Cast.maria)
    #expect(throws: PassOnFrameQuestion.Refusal.notLate) { try story.play(passOn, as: Cast.samspel) }
    #expect(throws: PassOnFrameQuestion.Refusal.notAllowed(.never(.person))) { try story.play(passOn, as: Self.alva) }
    #expect(throws: PassOnFrameQuestion.Refusal.askedAlready) {
      try story.play(PassOnFrameQuestion(question: question, owner: Cast.eva), as: late)
    }
    let other = try #require(
      try story.play(
        AddToFrame(addition: .question(wish: wish, owner: Cast.eva, due: Cast.today + 14)), as: Self.alva
      ).first)
    try story.play(passOn, as: late)
    var state: FrameState = story.state()
    let untouched = try #require(state.openQuestions.last { $0.id == other })
    #expect(state.asked(untouched) == (Cast.eva, Cast.today + 14))
    try story.play(AddToFrame(addition: .answer(question: other, wish, whoCanDecide: nil)), as: Self.eva)
    try story.play(AddToFrame(addition: .understood(question: other)), as: Self.alva)
    state = story.state()
    let raised = try #require(state.openQuestions.first)
    #expect(state.asked(raised).owner == Cast.maria)
    #expect(state.asked(raised).due == Cast.today + 15 + PassOnFrameQuestion.days)
    for human in [Cast.eva, Cast.maria] { #expect(state.openQuestions(for: human).count == 1) }
    let understood = AddToFrame(addition: .understood(question: question))
    #expect(throws: AddToFrame.Refusal.noSuchQuestion) { try story.play(understood, as: Self.alva) }
    try story.play(AddToFrame(addition: .answer(question: question, wish, whoCanDecide: nil)), as: Self.maria)
    #expect(story.state(FrameState.self).unreadAnswers.map(\.id) == [question])
    #expect(throws: AddToFrame.Refusal.onlyThePerson) { try story.play(understood, as: Self.maria) }
    story.add(FrameAnswerReceived(question: question), as: .professional, by: Cast.maria)
    #expect(story.state(FrameState.self).unreadAnswers.map(\.id) == [question])
    try story.play(understood, as: Self.alva)
    #expect(try story.play(understood, as: Self.alva).isEmpty)
    state = story.state()
    #expect(state.unreadAnswers.isEmpty)
  }

  @Test func `a renewal is announced once, in time`() throws {
    var story = Story()
    try story.play(Self.enter(Self.content(last: "2026-10-31")), as: Self.eva)
    #expect(throws: AnnounceRenewal.Refusal.tooEarly) { try story.play(AnnounceRenewal(), as: Cast.samspel) }
    let later = Rights.samspel(about: Cast.circle(), on: Cast.day("2026-08-02"), at: Cast.now)
    #expect(try story.play(AnnounceRenewal(), as: later).count == 1)
    #expect(try story.play(AnnounceRenewal(), as: later).isEmpty)
    #expect(story.state(FrameState.self).announcedEnd(on: Cast.day("2026-10-31")) == Cast.day("2026-10-31"))
    #expect(story.state(FrameState.self).announcedEnd(on: Cast.day("2026-11-01")) == nil)
  }

  @Test func `a representative speaks for themselves and does not tell how the person took part`() throws {
    var story = Story()
    try story.play(Self.enter(Self.content()), as: Self.eva)
    let olle = Cast.standing(Cast.olle)
    try story.play(AddToFrame(addition: .statement(Expression(Cast.text("bra")))), as: olle)
    #expect(story.state(FrameState.self).statements.last?.voice == .representative)
    #expect(throws: AddToFrame.Refusal.notForThePerson) {
      try story.play(AddToFrame(addition: .participation(.tookPart, others: [])), as: olle)
    }
  }

  @Test func `what an older program wrote of a decision is read as it stands`() throws {
    let grant = try JSONDecoder().decode(
      FrameContent.Grant.self, from: Data(#"{"service":"boende_vuxna","amount":"30 timmar"}"#.utf8))
    #expect(grant == FrameContent.Grant(service: "boende_vuxna", amount: Cast.text("30 timmar")))
    let told = FrameParticipationTold(participation: .tookPart, others: [])
    let older = try JSONEncoder().encode(told)
    #expect(!String(decoding: older, as: UTF8.self).contains("besides"))
    #expect(try JSONDecoder().decode(FrameParticipationTold.self, from: older) == told)
  }
}
