import CoCreation
import Values

/// One fact of every kind, with every field filled in, for the promise that encoded forms stay as they are.
enum FactSamples {
  static let all: [any Fact] = people + moments + voices + plans + frames + rest + comparisons

  private static let words = Expression(Cast.text("Hej"))
  private static let day = Cast.today
  private static let form = AskingForm(
    density: .simplest, language: .swedish, register: .easy, wording: 1, sides: .tooMuchFirst, sidesAreFixed: false,
    readAloud: true)
  private static let places = Places(
    want: words, know: Expression(.symbol(code: "1F34E")), matters: Expression(.photo(medium: Cast.id(3))))
  private static let membership = Membership(
    human: Cast.olle, role: .representative(mandate: Cast.mandate), period: Cast.year)

  private static let people: [any Fact] = [
    Withdrawn(statement: Cast.id(1)),
    OrganisationRegistered(name: Cast.text("Norrby"), kind: .privateProvider, pack: PackKey("SE")),
    ServiceRegistered(
      organisation: Cast.town, name: Cast.text("Solgården"), zone: Zone("Europe/Stockholm") ?? utc,
      gives: ["boende_vuxna"]),
    ServiceClosed(last: day), HumanRegistered(name: Cast.text("Kim"), picture: .photo(medium: Cast.id(3))),
    Appointed(
      appointment: Cast.id(4), role: .professional(service: Cast.home), period: Cast.year,
      title: Cast.text("stödassistent")),
    AppointmentEnded(appointment: Cast.id(4), last: day), CodeIssued(by: Cast.sara, endsFactor: true),
    PictureCodeRemoved(by: Cast.kim, told: Cast.maria),
    PersonRegistered(name: Cast.text("Alva"), picture: .symbol(code: "1F98A")),
    WaySet(way: Way(language: .swedish, register: .easy, density: .simple, readAloud: true)),
    SupportBegan(service: Cast.home, first: day), SupportEnded(service: Cast.home, last: day),
    MemberJoined(membership: Cast.id(5), member: membership), MemberLeft(membership: Cast.id(5), last: day),
    ItemShown(item: .moment(id: Cast.id(6)), to: .human(id: Cast.lina)),
    ItemHidden(item: .piles(question: .help), from: .organisation(id: Cast.town)), LayerSet(layer: .paused),
    AccessNoted(
      reader: Cast.kim, standing: .glassBreaker, matter: "plan", session: Cast.id(7), reason: Cast.text("larm"),
      wasOffline: true),
    DevicePaired(device: Cast.id(40), by: Cast.kim, told: Cast.lina, label: Cast.text("plattan"), isShared: true),
    DeviceRevoked(device: Cast.id(40)),
  ]

  private static var utc: Zone {
    guard let zone = Zone("UTC") else { preconditionFailure("UTC is a zone") }
    return zone
  }

  private static let moments: [any Fact] = [
    MomentNoted(
      about: words, origin: .agreement(id: Cast.id(8), plan: Cast.id(9)), raisedBy: .person, service: Cast.home,
      step: .decidingTogether, yesNeeded: [.person, .professional]),
    PlacesWritten(places: places ?? filled), OptionsOffered(options: [words, words], form: .photos),
    WishExpressed(
      wish: .option(number: 1), means: .interpreted,
      interpretation: Interpretation(by: [Cast.kim, Cast.ali], from: Cast.text("såg dit"))),
    OutcomeTold(outcome: .otherwise, what: words, carriedOut: .together, reason: .anotherPersonsInterest),
    ReasonTold(how: .spoken, words: words), ReasonReceived(reception: .askSomebodyElse),
    MomentDisputed(statement: Cast.id(1), words: words), PresenceTold(present: [Cast.kim]),
    SafetyExplained(limit: Cast.id(10)),
  ]

  private static var filled: Places {
    guard let places = Places(want: words) else { preconditionFailure("places with words are places") }
    return places
  }

  private static let voices: [any Fact] = [
    QuestionAsked(
      question: .listened, about: .moment(id: Cast.id(6)), service: Cast.home, occasion: .drawn, form: form),
    AnswerGiven(
      answer: .tooLittle, firstStep: .change, help: .named(humans: [Cast.noor]), stream: .ownWithHelper,
      present: [Cast.kim], audience: .whoWereThere, form: form),
    PresentTold(present: [Cast.kim]), AudienceSet(audience: .everyoneWhoHelpsMe),
    MirrorGiven(
      choice: .justRight, help: .tooMuch, whoseWill: .someoneElses, present: [Cast.kim], helped: [Cast.noor],
      isBlind: true),
    ViewGiven(answer: .wontSay), LeftUnanswered(), NotAsked(day: day, service: Cast.home),
    PracticeDone(expected: "1F34E", chosen: "1F95A", form: form),
    RhythmSet(
      rhythm: Rhythm(
        frequency: .weekly(days: 3), asksIfListened: true, sides: .changing(since: day, first: .tooLittleFirst),
        audience: .onlyMe, teamMayCount: true)),
    AskingStopped(until: .today(day: day)),
    DriftSignalled(
      service: Cast.home,
      signal: DriftSignal(
        source: .own, direction: .helpTooLittle, rung: .orange, answered: 6, such: 4, since: day)),
    DriftChoiceMade(choice: .talkWith(human: Cast.kim)), DriftTeamTold(), DriftGuideAsked(),
    DriftTalked(present: [Cast.kim], toTry: words), DriftAfterTold(happened: words),
    ConcernRaised(about: words, moment: Cast.id(6), concerns: [Cast.kim], answerer: Cast.maria, due: day),
    ConcernAnswered(answer: words, isNo: true), ConcernAnswerReceived(reception: .explainAgain),
    ConcernPassedOn(answerer: Cast.sara, due: day), CameHere(service: Cast.home), LeftHere(),
    HereTold(here: [Cast.kim, Cast.lina]),
    NextTold(what: words, when: Cast.text("efter frukost")), NextDone(statement: Cast.id(1)),
  ]

  private static let plans: [any Fact] = [
    PlanBegun(
      service: Cast.home, type: "genomforandeplan", frame: Cast.id(12),
      rest: OldPlan(place: Cast.text("pärmen"), dated: day)),
    AgreementOpened(agreement: Cast.id(8), area: .ofPack(id: "hemliv"), title: words),
    AgreementWordsWritten(agreement: Cast.id(8), places: filled),
    TermsPut(
      agreement: Cast.id(8),
      terms: Terms(
        agreed: words, whoDecides: [.person], answersFor: Cast.maria, when: Cast.text("morgon"),
        how: Cast.text("lugnt"),
        restsOn: ["boende_vuxna"], step: .decidingOneself, yesNeeded: [.person], open: words)),
    StanceTaken(agreement: Cast.id(8), terms: Cast.id(1), isYes: false, means: .signed, words: words),
    StanceDeferred(agreement: Cast.id(8), terms: Cast.id(1), means: .signed, words: words),
    PartyAbsent(agreement: Cast.id(8), terms: Cast.id(1), party: .representative, tried: Cast.text("ringde")),
    OptionAdded(agreement: Cast.id(8), option: Cast.id(9), what: words),
    OptionRemoved(agreement: Cast.id(8), option: Cast.id(9)),
    AgreementClosed(agreement: Cast.id(8), why: words),
    ContentMarked(item: "samverkan", mark: .notNeeded(because: Cast.text("ingen annan"))), NextDateSet(next: day),
    PlanParticipationTold(participation: .inParts(which: Cast.text("målen")), others: [Cast.lina]),
    PlanSettled(version: 2, change: PlanChange(what: words, why: words)),
    PlanReviewed(
      participation: .didNot(why: Cast.text("sjuk"), tried: Cast.text("ny tid")), others: [Cast.lina], words: words,
      next: day),
  ]

  private static let content = FrameContent(
    services: [
      FrameContent.Grant(
        service: "boende_vuxna", amount: Cast.text("dygnet runt"), purpose: Cast.text("bo i egen lägenhet"))
    ],
    decided: day, first: day, last: day, conditions: [Cast.text("villkor")], reasons: Cast.text("skäl"),
    legalBasis: Cast.text("9 §"), appeal: "lss-decision")

  private static let frames: [any Fact] = [
    FrameRegistered(frame: content), FrameCopied(frame: content, authority: Cast.text("kommunen")),
    FrameParticipationTold(participation: .saidNo, others: [Cast.olle]), FrameStatementMade(statement: words),
    FrameToldEasily(service: "boende_vuxna", words: words), FrameReceived(day: day), RenewalAnnounced(last: day),
    FrameQuestionRaised(wish: words, owner: Cast.eva, due: day),
    FrameQuestionPassedOn(question: Cast.id(1), owner: Cast.sara, due: day), FrameAnswerReceived(question: Cast.id(1)),
    FrameQuestionAnswered(question: Cast.id(1), answer: words, whoCanDecide: Cast.text("nämnden")),
  ]

  private static let rest: [any Fact] = [
    ChartEntryWritten(entry: Cast.id(13), sign: words, meaning: words),
    SightingNoted(
      about: .day(day: day), service: Cast.home, seen: .turnedAway, sign: words, chart: Cast.id(13),
      hadMetBefore: true, offer: WaitingOffer(waited: true, triedAgain: false)),
    LimitEntered(
      what: words, does: .keepsFrom, askedBy: Cast.text("natten"), ground: .ofPack(id: "hol-9"), triedInstead: words,
      last: day, moment: Cast.id(6)),
    LimitAnswered(isYes: false, words: words), LimitToldOutside(who: Cast.text("tillsynen")),
    LimitAlternativeTried(what: words, worked: true), LimitProlonged(last: day, why: words), LimitEnded(last: day),
    PatternFrozen(
      service: Cast.home, quarter: "2026Q1",
      figures: [
        .init(
          question: .help, stream: .own, persons: 6, isOfThoseWhoStayed: true,
          first: .init(points: 15, low: 5, high: 30), third: .init(points: 5, low: 0, high: 10))
      ],
      reach: [.init(rank: 3, matters: 41)]),
  ]
}
