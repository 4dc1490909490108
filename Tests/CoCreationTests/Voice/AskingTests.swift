import CoCreation
import Testing
import Values

struct AskingTests {
  static let form = AskingForm(
    density: .simple, language: .swedish, register: .easy, wording: 1, sides: .tooLittleFirst, sidesAreFixed: false,
    readAloud: false)
  static let asking: ID<Asking> = Cast.id(81)
  static let alva = Cast.standing(Cast.alva.human)

  /// An asking about choosing, drawn by Samspel.
  static func asked() throws -> Story {
    var story = Story()
    try story.play(
      PutQuestion(question: .choice, about: .moment(id: Cast.id(71)), service: Cast.home, form: form),
      as: Cast.samspel)
    return story
  }

  static func answer(
    _ answer: Answer, help: HelpSaid = .nobody, staffSession: Instant? = nil, audience: Audience = .onlyMe,
    present: [ID<Human>]? = nil, firstStep: FirstStep? = nil, staffBefore: [ID<Human>] = [],
    corrects: ID<Statement>? = nil
  ) -> GiveAnswer {
    GiveAnswer(
      answer: answer, firstStep: firstStep, help: help, present: present, audience: audience, form: form,
      staffSession: staffSession, staffBefore: staffBefore, corrects: corrects)
  }

  @Test(arguments: [Cast.kim, Cast.maria, Cast.sara, Cast.eva, Cast.olle, Cast.lina, Cast.noor, Cast.adam])
  func `nobody answers for the person`(human: ID<Human>) throws {
    let state: AskingState = try Self.asked().state()
    #expect(throws: GiveAnswer.Refusal.self) {
      try Self.answer(.justRight).decide(knowing: state, as: Cast.standing(human))
    }
    #expect(throws: GiveAnswer.Refusal.notAllowed(.never(.scribe))) {
      try Self.answer(.justRight).decide(knowing: state, as: Cast.scribe)
    }
  }

  @Test(arguments: Voice.allCases)
  func `an answer in another voice is not read`(voice: Voice) throws {
    var story = try Self.asked()
    let facts = try Self.answer(.tooLittle).decide(knowing: story.state(), as: Self.alva)
    for fact in facts { story.add(fact, as: voice, by: Cast.alva.human) }
    #expect((story.state(AskingState.self).answer != nil) == voice.isThePerson)
    #expect(
      story.state(AskingState.self).stream == (voice == .person ? .own : voice.isThePerson ? .ownWithHelper : nil))
  }

  static let ten = Instant(microseconds: Cast.now.microseconds)
  static let streams: [(HelpSaid, Int?, AnswerStream)] = [
    (.nobody, nil, .own), (.nobody, 600, .own), (.nobody, 599, .ownWithHelper), (.nobody, 0, .ownWithHelper),
    (.nobody, 100_000, .own), (.skipped, nil, .ownWithHelper), (.named(humans: [Cast.noor]), nil, .ownWithHelper),
    (.named(humans: []), nil, .ownWithHelper),
  ]

  @Test(arguments: streams)
  func `an answer is own only if nobody helped and no staff had the device`(
    help: HelpSaid, secondsAgo: Int?, stream: AnswerStream
  ) {
    let session = secondsAgo.map { Cast.now.advanced(bySeconds: -$0) }
    #expect(AnswerStream.given(help, staffSession: session, at: Cast.now) == stream)
  }

  @Test func `an answer is never upgraded`() throws {
    var story = try Self.asked()
    let skipped = Self.answer(.justRight, help: .skipped)
    #expect(throws: GiveAnswer.Refusal.helpDoesNotFit) { try story.play(skipped, as: Self.alva) }
    let helped = skipped.standing(from: Self.alva)
    #expect(helped.voice == .personWithHelper)
    let first = try #require(try story.play(skipped, as: helped).first)
    #expect(story.state(AskingState.self).stream == .ownWithHelper)
    let facts = try Self.answer(.tooLittle, help: .nobody, corrects: first).decide(
      knowing: story.state(), as: Self.alva)
    for fact in facts { story.add(fact, as: .person, by: Cast.alva.human, corrects: first) }
    let state: AskingState = story.state()
    #expect(state.answer?.content.answer == .tooLittle)
    #expect(state.stream == .ownWithHelper)
  }

  @Test func `only the person can be helped`() {
    #expect(Cast.standing(Cast.kim).helped().voice == .professional)
    #expect(Self.answer(.justRight).standing(from: Self.alva).voice == .person)
  }

  static let refusals: [(GiveAnswer, GiveAnswer.Refusal)] = [
    (answer(.yes), .anotherQuestion), (answer(.partly), .anotherQuestion),
    (answer(.dontKnow, firstStep: .good), .stepsDoNotFit),
    (answer(.tooLittle, firstStep: .good), .stepsDoNotFit), (answer(.justRight, firstStep: .change), .stepsDoNotFit),
    (answer(.justRight, corrects: Cast.id(7)), .noSuchAnswer),
  ]

  @Test(arguments: refusals)
  func `an answer that cannot be is refused`(command: GiveAnswer, refusal: GiveAnswer.Refusal) throws {
    let state: AskingState = try Self.asked().state()
    #expect(throws: refusal) { try command.decide(knowing: state, as: Self.alva) }
  }

  @Test func `an answer is changed by naming it, and sent twice it is one`() throws {
    var story = try Self.asked()
    #expect(throws: GiveAnswer.Refusal.notAsked) {
      try Self.answer(.justRight).decide(knowing: AskingState(), as: Self.alva)
    }
    try story.play(Self.answer(.justRight), as: Self.alva)
    #expect(try story.play(Self.answer(.justRight), as: Self.alva).isEmpty)
    #expect(throws: GiveAnswer.Refusal.alreadyAnswered) {
      try story.play(Self.answer(.tooMuch), as: Self.alva)
    }
  }

  @Test func `a pass after change keeps that change was tapped`() throws {
    var story = try Self.asked()
    try story.play(Self.answer(.dontUnderstand, firstStep: .change), as: Self.alva)
    #expect(story.state(AskingState.self).answer?.content.firstStep == .change)
  }

  @Test func `a withdrawn answer is left out, and stays in the stream`() throws {
    var story = try Self.asked()
    let given = try #require(try story.play(Self.answer(.tooMuch), as: Self.alva).first)
    #expect(throws: WithdrawAnswer.Refusal.self) {
      try story.play(WithdrawAnswer(statement: given), as: Cast.standing(Cast.kim))
    }
    try story.play(WithdrawAnswer(statement: given), as: Self.alva)
    let state: AskingState = story.state()
    #expect(state.answer == nil)
    #expect(state.stream == nil)
    #expect(state.answers.all.count == 1)
  }

  @Test(arguments: Answer.passes)
  func `a pass is an answer`(pass: Answer) throws {
    var story = try Self.asked()
    try story.play(Self.answer(pass), as: Self.alva)
    let state: AskingState = story.state()
    #expect(state.answer?.content.answer == pass)
    #expect(!state.isOpen)
  }

  @Test func `the day that ends without an answer, and the day nobody asked, are two things`() throws {
    let tomorrow = Rights.samspel(about: Cast.circle(), on: Cast.today + 1, at: Cast.now.advanced(bySeconds: 86_400))
    let close = CloseAsking(day: Cast.today, service: Cast.home)
    #expect(throws: CloseAsking.Refusal.dayHasNotEnded) {
      try close.decide(knowing: AskingState(), as: Cast.samspel)
    }
    var unanswered = try Self.asked()
    try unanswered.play(close, as: tomorrow)
    #expect(unanswered.state(AskingState.self).isLeftUnanswered)
    #expect(unanswered.state(AskingState.self).notAsked == nil)
    var silent = Story()
    try silent.play(close, as: tomorrow)
    #expect(silent.state(AskingState.self).notAsked?.day == Cast.today)
    #expect(try silent.play(close, as: tomorrow).isEmpty)
    #expect(throws: CloseAsking.Refusal.notAllowed(.never(.person))) {
      try close.decide(knowing: AskingState(), as: Self.alva)
    }
  }

  @Test func `no question is put to a person who has paused`() {
    let samspel = Rights.samspel(about: Cast.circle(layer: .paused), on: Cast.today, at: Cast.now)
    #expect(throws: PutQuestion.Refusal.notAllowed(.layerOff(.paused))) {
      try PutQuestion(question: .help, about: .day(day: Cast.today), service: nil, form: Self.form)
        .decide(knowing: AskingState(), as: samspel)
    }
  }

  @Test(arguments: [Cast.kim, Cast.maria, Cast.sara, Cast.noor])
  func `no member of staff chooses what is asked about`(human: ID<Human>) {
    #expect(throws: PutQuestion.Refusal.self) {
      try PutQuestion(question: .help, about: .moment(id: Cast.id(71)), service: nil, form: Self.form)
        .decide(knowing: AskingState(), as: Cast.standing(human))
    }
  }

  @Test func `outer answers change places, and no to yes do not`() {
    #expect(AnswerSides.tooLittleFirst.order(.choice) == [.tooLittle, .justRight, .tooMuch])
    #expect(AnswerSides.tooMuchFirst.order(.help) == [.tooMuch, .justRight, .tooLittle])
    #expect(AnswerSides.tooMuchFirst.order(.listened) == [.no, .partly, .yes])
  }
}
