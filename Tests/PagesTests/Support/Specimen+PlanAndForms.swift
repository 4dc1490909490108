import CoCreation
import Links
import Localization
import Markup
import Pages
import Values

extension Specimen {
  private static func plan(_ cast: Cast, isOwn: Bool) -> PlanPage {
    PlanPage(
      person: cast.alva, name: "Alva", agreements: cast.agreements, version: 3, settledOn: cast.today - 30,
      changes: [
        cast.written(
          "Alva badar på kvällen, för att det är lugnare då.", "Alva bathes in the evening, because it is calmer then.")
      ],
      nextDate: cast.today + 60, frame: cast.id(81),
      content: [
        .init(cast.text("Mål för varje aktivitet", "Goal of each activity"), .said),
        .init(
          cast.text("Samverkan med andra", "Co-operation with others"),
          .notNeeded(cast.written("ingen annan är med.", "nobody else takes part."))),
        .init(cast.text("Vilka andra som deltagit", "Who else took part"), .missing),
      ], oldPlan: cast.today - 400, isOwn: isOwn)
  }

  private static func frame(_ cast: Cast, isOwn: Bool) -> FramePage {
    FramePage(
      person: cast.alva, name: "Alva", decidedOn: cast.today - 300, first: cast.today - 290, last: cast.today + 75,
      granted: [
        .init(
          service: cast.text("Bostad med särskild service", "Housing with support"),
          amount: cast.written("Dygnet runt", "Day and night"),
          purpose: cast.written("Att kunna leva som andra", "To be able to live as others"), legalBasis: "LSS 9 § 9",
          easy: cast.text(
            "Du får bo i en egen lägenhet. Personal finns nära hela dagen och natten.",
            "You get a flat of your own. Staff are near all day and all night."),
          picture: cast.picture("1F3E0")),
        .init(
          service: cast.text("Ledsagarservice", "Companion service"),
          amount: cast.written("20 timmar i månaden", "20 hours a month"),
          purpose: cast.written("Att kunna delta i samhället", "To be able to take part in society"),
          legalBasis: "LSS 9 § 3",
          easy: cast.text("Någon följer med dig när du går ut.", "Somebody comes with you when you go out."),
          picture: cast.picture("1F6B6")),
      ],
      reasons: cast.written("Alva behöver stöd i alla delar av dagen.", "Alva needs support in every part of the day."),
      participation: isOwn
        ? .tookPart
        : .didNot(
          why: cast.words(cast.text("Alva ville inte komma.", "Alva did not want to come.")),
          tried: cast.words(cast.text("två besök hemma", "two visits at home"))),
      how: isOwn ? cast.written("Alva valde med bilder.", "Alva chose with pictures.") : nil,
      whoElse: [cast.written("Nils, god man", "Nils, representative")],
      ownStatement: cast.mine("Jag vill bo kvar.", "I want to stay here.", "1F3E0"),
      appeal: .init(
        to: cast.text("förvaltningsrätten", "the administrative court"), lastDay: cast.today + 4,
        easy: isOwn && cast.tongue.register == .easy
          ? cast.text("Du kan säga det till en domstol.", "You can tell a court.") : nil, isReaders: isOwn),
      copy: (by: "Kim", on: cast.today - 280), differs: !isOwn, isOwn: isOwn, frame: cast.id(81),
      questions: [
        Thing(
          cast.text("Simma varje vecka", "Swim every week"), picture: .drawing(.want),
          address: .person(cast.alva, .frameQuestion(cast.id(81), cast.id(141))))
      ], mayWrite: true, mayCorrect: !isOwn, correctedOn: cast.today - 200)
  }

  static let plan: [Specimen] = [
    Specimen("plan-own", .person, .plan) { plan($0, isOwn: true) },
    Specimen("plan", .staff, .plan) { plan($0, isOwn: false) },
    Specimen("plan-none", .staff, .plan) {
      PlanPage(
        person: $0.alva, name: "Alva", agreements: [], version: 0, isOwn: false, isBegun: false, mayWrite: false)
    },
    Specimen("plan-none-of-ours", .staff, .plan) {
      PlanPage(
        person: $0.alva, name: "Alva", agreements: [], version: 0, isOwn: false, isBegun: false, mayWrite: false,
        elsewhere: [($0.id(152), "Dagcenter Norr")])
    },
    Specimen("plan-begun", .staff, .plan) {
      PlanPage(
        person: $0.alva, name: "Alva", agreements: [], version: 0, isOwn: false,
        provider: ($0.id(151), "Solgården"), elsewhere: [($0.id(152), "Dagcenter Norr")])
    },
    Specimen("agreement", .person, { .person($0.alva, .agreement($0.id(41))) }) { cast in
      AgreementPage(person: cast.alva, name: "Alva", agreement: cast.agreements[0], moments: cast.chosen, isOwn: true)
    },
    Specimen("agreement-unread", .manager, { .person($0.alva, .agreement($0.id(42))) }) { cast in
      AgreementPage(person: cast.alva, name: "Alva", agreement: cast.agreements[1], moments: [], isOwn: false)
    },
    Specimen("agreement-of-years", .staff, { .person($0.alva, .agreement($0.id(41))) }) { cast in
      AgreementPage(
        person: cast.alva, name: "Alva", agreement: cast.agreements[0], moments: cast.chosen, isOwn: false,
        provider: (cast.id(151), "Solgården"), portion: ListPortion(from: 2, atOnce: 2, of: 12))
    },
    Specimen("agreement-unlived", .staff, { .person($0.alva, .agreement($0.id(43))) }) { cast in
      AgreementPage(person: cast.alva, name: "Alva", agreement: cast.agreements[2], moments: [], isOwn: false)
    },
    Specimen("frame-own", .person, { .person($0.alva, .frame($0.id(81))) }) { frame($0, isOwn: true) },
    Specimen("frame", .decider, { .person($0.alva, .frame($0.id(81))) }) { frame($0, isOwn: false) },
    Specimen("frames", .person, .frames) { cast in
      FramesPage(
        name: "Alva",
        frames: [
          Thing(
            cast.text("Bostad", "Housing"), picture: .drawing(.frame), address: .person(cast.alva, .frame(cast.id(81))))
        ], isOwn: true)
    },
  ]

  private static func services(_ cast: Cast) -> [Option] {
    [
      Option(cast.text("Bostad med särskild service", "Housing with support"), value: "housing"),
      Option(cast.text("Ledsagarservice", "Companion service"), value: "companion"),
    ]
  }

  static let forms: [Specimen] = [
    Specimen("agreement-new", .staff, .newAgreement) { cast in
      AgreementFormPage(
        person: cast.alva, name: "Alva", agreement: nil, newID: cast.id(44), services: services(cast),
        written: ["how": "Jag <vill>"], faults: [("area", .empty), ("agreed", .tooLong(limit: 12_000))])
    },
    Specimen("agreement-change", .staff, { .person($0.alva, .agreement($0.id(41))) }) { cast in
      AgreementFormPage(
        person: cast.alva, name: "Alva", agreement: cast.id(41), newID: cast.id(44), services: [],
        about: cast.text("Bad", "Bath"), found: SymbolsFound(query: "xyz", symbols: []), picture: cast.picture("1F963"))
    },
    Specimen("frame-new", .decider, .frames) { cast in
      FrameFormPage(
        person: cast.alva, name: "Alva", newID: cast.id(83), services: services(cast), written: ["part": "took"],
        faults: [("service", .notAChoice), ("first", .notADate)])
    },
    Specimen("correction", .staff, { .person($0.alva, .correction($0.id(31))) }) { cast in
      CorrectionPage(
        person: cast.alva, moment: cast.id(31), own: cast.ownStatements, isOwn: false)
    },
    Specimen("correction-own", .person, { .person($0.alva, .correction($0.id(31))) }) { cast in
      CorrectionPage(person: cast.alva, moment: cast.id(31), own: cast.ownStatements, isOwn: true)
    },
    Specimen("correction-none", .person, { .person($0.alva, .correction($0.id(31))) }) { cast in
      CorrectionPage(person: cast.alva, moment: cast.id(31), own: [], isOwn: true)
    },
    Specimen("reason", .staff, .reason) { ReasonPage(person: $0.alva, name: "Alva", fault: .empty) },
    Specimen("account", .staff, { _ in .account }) { cast in
      AccountPage(
        name: "Kim",
        sessions: [
          .init(value: "a", device: "Chromium", since: cast.text("i dag kl. 7.58", "today at 7.58"), isThisOne: true),
          .init(value: "b", device: "Firefox", since: cast.text("i går", "yesterday"), isThisOne: false),
        ], faults: [("current", .notRight), ("codePassword", .notRight)],
        codes: [
          .init(by: "Mona", on: cast.text("i dag kl. 9.30", "today at 9.30"), endsFactor: true),
          .init(by: nil, on: cast.text("i går kl. 9.30", "yesterday at 9.30"), endsFactor: false),
        ],
        tasks: [
          .init(
            by: "Ada", who: "Ali", task: cast.text("Förstalinjechef, Björkgården", "First-line manager, Birch house"),
            on: cast.text("i går", "yesterday"))
        ])
    },
  ]
}

extension Cast {
  /// What somebody said of a moment, one of which can only be taken back.
  fileprivate var ownStatements: [OwnStatement] {
    [
      OwnStatement(value: "a", label: text("Önskan: Gröt, i dag", "The wish: Porridge, today"), mayCorrect: true),
      OwnStatement(value: "b", label: text("Det blev så här: <Sent>", "What came of it: <Late>"), mayCorrect: true),
      OwnStatement(value: "c", label: text("Det var inte så", "That is not how it was"), mayCorrect: false),
    ]
  }
}
