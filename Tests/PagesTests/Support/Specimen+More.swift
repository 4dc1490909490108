import CoCreation
import Links
import Localization
import Markup
import Pages
import Values

extension Specimen {
  private static func concepts(_ cast: Cast) -> [ReachPage.Met] {
    let alva = cast.text("Alvas ord", "Alva’s words")
    let kim = cast.text("Kims ord", "Kim’s words")
    return [
      .init(
        .information, local: .init(term: "information", place: "11 §", isRequired: true, isVerified: true),
        evidence: [.init(.optionsWereOffered, voice: kim, day: cast.today)]),
      .init(
        .participation,
        local: .init(term: cast.text("delaktighet", "participation"), place: "6 §", isRequired: true, isVerified: true),
        evidence: [
          .init(.optionsWereOffered, voice: kim, day: cast.today),
          .init(.personExpressed, voice: alva, day: cast.today),
        ]),
      .init(
        .influence,
        local: .init(term: cast.text("inflytande", "influence"), place: "6 §", isRequired: true, isVerified: false),
        evidence: [.init(.outcomeFollowedTheWish, voice: kim, day: cast.today - 1)]),
      .init(
        .coDetermination,
        local: .init(
          term: cast.text("medbestämmande", "co-determination"), place: "6 §", isRequired: false, isVerified: true),
        evidence: []),
      .init(.coProduction, evidence: [.init(.bothDidIt, voice: kim, day: cast.today)]),
      .init(.coCreation, evidence: []),
    ]
  }

  private static func addition(_ cast: Cast) -> MomentAdditionPage {
    MomentAdditionPage(
      person: cast.alva, moment: cast.id(31), name: "Alva", matter: cast.text("Frukost", "Breakfast"),
      circle: cast.circle, asksAboutLimit: true,
      own: [
        OwnStatement(value: "s1", label: cast.text("Alva valde gröt.", "Alva chose porridge."), mayCorrect: true),
        OwnStatement(value: "s2", label: cast.text("Kim var med.", "Kim was there."), mayCorrect: false),
      ],
      written: ["options": "Gröt\nSmörgås", "present": "kim maria"],
      faults: [("offered", .notAChoice), ("from", .empty)])
  }

  private static func coming(_ cast: Cast) -> [NextPage.Next] {
    [
      .init(
        value: "n1", label: cast.text("Bad", "Bath"), picture: cast.picture("1F6C1"), isDone: false, mayTakeBack: true),
      .init(value: "n2", label: cast.text("Handla", "Shopping"), isDone: true, mayTakeBack: true),
      .init(value: "n3", label: cast.text("Fika", "Coffee"), isDone: false, mayTakeBack: false),
    ]
  }

  private static func owned(_ cast: Cast) -> OwnStatement {
    OwnStatement(value: "s1", label: cast.text("Jag ville ha gröt.", "I wanted porridge."), mayCorrect: true)
  }

  private static func carriedOut(_ cast: Cast) -> Address {
    .person(cast.alva, .additionOf(cast.id(31), .carriedOut(outcome: "partly", corrects: "s1")))
  }

  static let more: [Specimen] = [
    Specimen("reach-own", .person, { .person($0.alva, .reach($0.id(31))) }) { cast in
      ReachPage(
        subject: .moment(cast.written("Frukost", "Breakfast")), concepts: concepts(cast), isOwn: true,
        back: .person(cast.alva, .moment(cast.id(31))))
    },
    Specimen("reach", .staff, { .person($0.alva, .reach($0.id(31))) }) { cast in
      ReachPage(
        subject: .moment(cast.written("Frukost", "Breakfast")), concepts: concepts(cast),
        decidedMyself: [.init(.personDecidedAlone, voice: cast.text("Alvas ord", "Alva’s words"), day: cast.today)],
        isOwn: false, back: .person(cast.alva, .moment(cast.id(31))))
    },
    Specimen("reach-none", .person, .planReach) { cast in
      ReachPage(
        subject: .plan(name: "Alva"), concepts: ReachConcept.allCases.map { .init($0, evidence: []) }, isOwn: true,
        back: .person(cast.alva, .plan))
    },
    Specimen("moment-addition", .staff, { .person($0.alva, .addition($0.id(31))) }) { addition($0) },
    Specimen("moment-addition-own", .person, { .person($0.alva, .addition($0.id(31))) }) { cast in
      OwnAdditionPage(person: cast.alva, moment: cast.id(31), circle: cast.circle, own: [owned(cast)])
    },
    Specimen("moment-addition-wish", .person, { .person($0.alva, .additionOf($0.id(31), .wish)) }) { cast in
      OwnAdditionPage(
        person: cast.alva, moment: cast.id(31), step: .wish(cast.options), faults: [("wish", .empty)])
    },
    Specimen("moment-addition-outcome", .person, { .person($0.alva, .additionOf($0.id(31), .outcome)) }) { cast in
      OwnAdditionPage(person: cast.alva, moment: cast.id(31), step: .outcome)
    },
    Specimen("moment-addition-who", .person, { carriedOut($0) }) { cast in
      OwnAdditionPage(person: cast.alva, moment: cast.id(31), step: .carriedOut(.partly), corrects: "s1")
    },
    Specimen("moment-addition-presence", .person, { .person($0.alva, .additionOf($0.id(31), .presence)) }) { cast in
      OwnAdditionPage(person: cast.alva, moment: cast.id(31), step: .presence, circle: cast.circle)
    },
    Specimen("moment-addition-undo", .person, { .person($0.alva, .additionOf($0.id(31), .undo)) }) { cast in
      OwnAdditionPage(person: cast.alva, moment: cast.id(31), step: .undo, own: [owned(cast)])
    },
    Specimen("moment-correcting", .staff, { .person($0.alva, .additionOf($0.id(31), .correcting("s1"))) }) { cast in
      MomentAdditionPage(
        person: cast.alva, moment: cast.id(31), name: "Alva", matter: cast.text("Frukost", "Breakfast"),
        circle: cast.circle, options: cast.options, correcting: ("wish", "s1"), written: ["wish": "Gröt"])
    },
    Specimen("shown-answer", .member, { .person($0.alva, .shownAnswer($0.id(21))) }) { cast in
      ShownAnswerPage(
        person: cast.alva, asking: cast.id(21), name: "Alva", event: cast.breakfast, question: .choice,
        answer: .justRight, voice: "Alva", day: cast.today, isOwn: false)
    },
    Specimen("shown-answer-own", .person, { .person($0.alva, .shownAnswer($0.id(21))) }) { cast in
      ShownAnswerPage(
        person: cast.alva, asking: cast.id(21), name: "Alva", event: cast.breakfast, question: .help, answer: .tooMuch,
        voice: "Alva", day: cast.today, isOwn: true)
    },
    Specimen("objection", .person, { .person($0.alva, .objection($0.id(31))) }) { cast in
      ObjectionPage(
        person: cast.alva, moment: cast.id(31),
        statements: [
          Option(cast.text("Kim: Alva valde gröt.", "Kim: Alva chose porridge."), value: "s1"),
          Option(cast.text("Kim: Vi gjorde det tillsammans.", "Kim: We did it together."), value: "s2"),
          Option(cast.text("Kim: Maria var med.", "Kim: Maria was there."), value: "s3"),
        ])
    },
    Specimen("moment-reason-told", .person, { .person($0.alva, .moment($0.id(31))) }) { cast in
      MomentPage(
        person: cast.alva, moment: cast.id(31), name: "Alva", matter: cast.written("Bad", "Bath"), day: cast.today,
        raisedBy: .named("Alva"), sides: .init(mine: .init(wants: [cast.told(cast.mine("Bada nu", "Bathe now"))])),
        isOwn: true,
        toldReason: cast.told(Saying(voice: "Kim", words: cast.text("Vi är bara en nu.", "We are only one now."))))
    },
    Specimen("moment-safety", .staff, { .person($0.alva, .moment($0.id(31))) }) { cast in
      MomentPage(
        person: cast.alva, moment: cast.id(31), name: "Alva", matter: cast.written("Bad", "Bath"), day: cast.today - 1,
        part: .evening, raisedBy: .named("Alva"), isOwn: false, asksAboutLimit: true)
    },
    Specimen("view", .member, { .person($0.alva, .view($0.id(21))) }) { cast in
      ViewPage(
        person: cast.alva, asking: cast.id(21), name: "Alva", question: .help, event: cast.breakfast,
        fault: .notAChoice)
    },
    Specimen("next-own", .person, .next) {
      NextPage(
        person: $0.alva, isOwn: true, told: coming($0), found: SymbolsFound(query: "xyz", symbols: []))
    },
    Specimen("next", .staff, .next) {
      NextPage(person: $0.alva, isOwn: false, told: coming($0), faults: [("what", .empty)])
    },
    Specimen("chart-entry", .staff, .newChartEntry) { cast in
      NewChartEntryPage(
        person: cast.alva, name: "Alva", newID: "1", written: ["sign": "Blundar <hårt>"], faults: [("means", .empty)])
    },
  ]
}
