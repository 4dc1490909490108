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
        cast.text(
          "Alva badar på kvällen, för att det är lugnare då.", "Alva bathes in the evening, because it is calmer then.")
      ],
      nextDate: cast.today + 60, frame: cast.id(81),
      content: [
        .init(cast.text("Mål för varje aktivitet", "Goal of each activity"), .said),
        .init(
          cast.text("Samverkan med andra", "Co-operation with others"),
          .notNeeded(cast.text("ingen annan är med.", "nobody else takes part."))),
        .init(cast.text("Vilka andra som deltagit", "Who else took part"), .missing),
      ], oldPlan: cast.today - 400, isOwn: isOwn)
  }

  private static func frame(_ cast: Cast, isOwn: Bool) -> FramePage {
    FramePage(
      person: cast.alva, name: "Alva", decidedOn: cast.today - 300, first: cast.today - 290, last: cast.today + 75,
      granted: [
        .init(
          service: cast.text("Bostad med särskild service", "Housing with support"),
          amount: cast.text("Dygnet runt", "Day and night"),
          purpose: cast.text("Att kunna leva som andra", "To be able to live as others"), legalBasis: "LSS 9 § 9",
          easy: cast.text(
            "Du får bo i en egen lägenhet. Personal finns nära hela dagen och natten.",
            "You get a flat of your own. Staff are near all day and all night."),
          picture: cast.picture("1F3E0")),
        .init(
          service: cast.text("Ledsagarservice", "Companion service"),
          amount: cast.text("20 timmar i månaden", "20 hours a month"),
          purpose: cast.text("Att kunna delta i samhället", "To be able to take part in society"),
          legalBasis: "LSS 9 § 3",
          easy: cast.text("Någon följer med dig när du går ut.", "Somebody comes with you when you go out."),
          picture: cast.picture("1F6B6")),
      ],
      reasons: cast.text("Alva behöver stöd i alla delar av dagen.", "Alva needs support in every part of the day."),
      participation: isOwn
        ? .tookPart
        : .didNot(
          why: cast.words(cast.text("Alva ville inte komma.", "Alva did not want to come.")),
          tried: cast.words(cast.text("två besök hemma", "two visits at home"))),
      how: isOwn ? cast.text("Alva valde med bilder.", "Alva chose with pictures.") : nil,
      whoElse: cast.text("Nils, god man", "Nils, representative"),
      ownStatement: cast.mine("Jag vill bo kvar.", "I want to stay here.", "1F3E0"),
      appeal: .init(to: cast.text("förvaltningsrätten", "the administrative court"), lastDay: cast.today + 4),
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
    Specimen("plan-none", .staff, .plan) { PlanPage(person: $0.alva, name: "Alva", agreements: [], isOwn: false) },
    Specimen("agreement", .person, { .person($0.alva, .agreement($0.id(41))) }) { cast in
      AgreementPage(person: cast.alva, name: "Alva", agreement: cast.agreements[0], moments: cast.chosen, isOwn: true)
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
      AgreementFormPage(person: cast.alva, name: "Alva", agreement: cast.id(41), newID: cast.id(44), services: [])
    },
    Specimen("frame-new", .decider, .frames) { cast in
      FrameFormPage(
        person: cast.alva, name: "Alva", newID: cast.id(83), services: services(cast), written: ["part": "took"],
        faults: [("service", .notAChoice), ("first", .notADate)])
    },
    Specimen("correction", .staff, { .person($0.alva, .correction($0.id(31))) }) { cast in
      CorrectionPage(
        person: cast.alva, moment: cast.id(31),
        texts: [
          ("knows", cast.text("Det här vet jag", "What I know"), cast.text("Alva åt gröt.", "Alva ate porridge."))
        ],
        faults: [("knows", .unreadable)])
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
        ])
    },
  ]

  private static func moment(_ cast: Cast, isOwn: Bool) -> MomentPage {
    MomentPage(
      person: cast.alva, moment: cast.id(31), name: "Alva", matter: cast.text("Frukost", "Breakfast"),
      pictures: [cast.picture("1F963")], day: cast.today, raisedBy: "Alva", step: .decidingTogether,
      yesNeeded: ["Alva", cast.text("personalen", "staff")],
      sides: .init(
        mine: .init(
          wants: [cast.told(cast.mine("Gröt", "Porridge", "1F963"))],
          matters: [cast.told(cast.mine("Att få ta själv.", "To take it myself."))]),
        theirs: .init(
          knows: [
            .init(
              cast.staff("Alva orkar mer när hon har ätit.", "Alva has more strength after eating."), day: cast.today,
              before: [cast.told(cast.staff("Alva orkar mer.", "Alva has more strength."))]),
            .init(
              Saying(voice: "Kim", words: cast.text("Det är tidigt.", "It is early.")), day: cast.today, isTwin: true),
          ]),
        beside: .init(wants: [cast.told(Saying(voice: "Nils", words: cast.text("Lugn och ro.", "Some calm.")))])),
      said: told(cast), hasObjection: !isOwn, isOwn: isOwn, canMirror: !isOwn,
      answers: [
        .init(
          .choice, [("Alva", .tooLittle, nil), ("Kim", .justRight, .differently), ("Maria", .tooLittle, .notBlind)])
      ], wills: [("Kim", .both)])
  }

  private static func told(_ cast: Cast) -> MomentPage.Statements {
    MomentPage.Statements(
      offers: [
        .init(
          Saying(voice: "Kim", words: cast.text("Med foton", "With photos")), day: cast.today, options: cast.options)
      ],
      wishes: [
        cast.told(cast.mine("Gröt", "Porridge", "1F963")),
        .init(
          Saying(voice: "Kim", words: cast.text("Inte nu", "Not now")), day: cast.today,
          lines: [(cast.text("Tolkat av", "Interpreted by"), "Kim")]),
      ],
      outcomes: [
        .init(
          Saying(voice: "Kim", words: cast.text("Det blev något annat", "It was something else")), day: cast.today,
          lines: [(cast.text("Skälet", "The reason"), cast.text("En rutin hos oss", "A routine of ours"))],
          against: [cast.mine("Det var inte så.", "That is not how it was.")])
      ],
      presences: [cast.told(Saying(voice: "Kim", words: "Alva, Kim"))],
      reasons: [cast.told(Saying(voice: "Kim", words: cast.text("Vi var bara en.", "We were only one.")))],
      limits: [
        .init(
          Saying(voice: "Kim", words: cast.text("En begränsning är inskriven", "A limit has been entered")),
          day: cast.today, way: .person(cast.alva, .limit(cast.id(91))))
      ])
  }

  static let moments: [Specimen] = [
    Specimen("start-own", .person, .newMoment) { cast in
      StartMomentPage(
        person: cast.alva, name: "Alva",
        matters: cast.agreements.map { .init(id: $0.id, label: $0.area, picture: $0.picture) }, isOwn: true)
    },
    Specimen("start", .staff, .newMoment) { cast in
      StartMomentPage(
        person: cast.alva, name: "Alva",
        matters: cast.agreements.map { .init(id: $0.id, label: $0.area, picture: $0.picture) }, isOwn: false)
    },
    Specimen("moment-choose", .person, { .person($0.alva, .newMomentAbout($0.id(41))) }) { cast in
      OwnMomentPage(person: cast.alva, moment: cast.id(31), about: cast.id(41), options: cast.options)
    },
    Specimen("moment-words", .person, { .person($0.alva, .newMomentAbout(nil)) }) { cast in
      OwnMomentPage(person: cast.alva, moment: cast.id(31), about: nil, options: [])
    },
    Specimen("note", .staff, { .person($0.alva, .newMomentAbout($0.id(41))) }) { cast in
      NoteMomentPage(
        person: cast.alva, name: "Alva", moment: cast.id(31), about: cast.id(41),
        matter: cast.text("Frukost", "Breakfast"),
        options: cast.options, present: cast.circle, day: cast.today)
    },
    Specimen("note-faults", .staff, { .person($0.alva, .newMomentAbout(nil)) }) { cast in
      NoteMomentPage(
        person: cast.alva, name: "Alva", moment: cast.id(31), about: nil, matter: "", options: [], present: cast.circle,
        day: cast.today, written: ["wants": "\"><script>", "chosen": "notNow"],
        faults: [
          ("matter", .empty), ("day", .beforeFrame(first: cast.today - 5)), ("picture", .tooLarge(megabytes: 15)),
        ])
    },
    Specimen("moment-own", .person, { .person($0.alva, .moment($0.id(31))) }) { moment($0, isOwn: true) },
    Specimen("moment", .staff, { .person($0.alva, .moment($0.id(31))) }) { moment($0, isOwn: false) },
    Specimen("mirror", .staff, { .person($0.alva, .mirror($0.id(31))) }) { cast in
      MirrorPage(
        person: cast.alva, moment: cast.id(31), name: "Alva", event: cast.breakfast, isBlind: false,
        present: cast.circle,
        written: ["choice": "justRight"], faults: [("help", .notAChoice)])
    },
    Specimen("mirror-again", .staff, { .person($0.alva, .mirror($0.id(31))) }) { cast in
      MirrorPage(
        person: cast.alva, moment: cast.id(31), name: "Alva", event: cast.breakfast, isBlind: true,
        present: cast.circle, corrects: "x", written: ["choice": "justRight"])
    },
  ]

  static let team: [Specimen] = [
    Specimen("persons", .staff, { _ in .persons }) { cast in
      PersonsPage(persons: [
        .init(
          id: cast.alva, face: Face(name: "Alva"), next: cast.things, mirrors: [cast.chosen[0]],
          reasons: [cast.things[2]], reminder: .talk,
          isPlanFinished: false, isHere: true),
        .init(id: cast.id(2), face: Face(name: "Bo"), next: [cast.things[0]]),
        .init(id: cast.id(3), face: Face(name: "Cecilia")),
      ])
    },
    Specimen("persons-none", .staff, { _ in .persons }) { _ in PersonsPage(persons: []) },
    Specimen("glance", .staff, .glance) { cast in
      GlancePage(
        person: cast.alva, face: Face(name: "Alva"),
        communication: [
          cast.mine(
            "Jag tittar på det jag vill ha. Vänta tills jag tittar.", "I look at what I want. Wait until I look.",
            "1F440")
        ],
        agreements: cast.agreements, here: [Face(name: "Kim")],
        signal: (cast.id(61), .later(cast.today + 5)))
    },
    Specimen("glance-none", .staff, .glance) { cast in
      GlancePage(person: cast.alva, face: Face(name: "Alva"), communication: [], agreements: [])
    },
    Specimen("signs", .staff, .signs) { cast in
      let shuts = SignsPage.Entry(
        sign: cast.text("Blundar länge", "Shuts her eyes long"), meaning: cast.text("Nej, eller trött", "No, or tired"),
        since: cast.today - 90, correction: .person(cast.alva, .chartCorrection(cast.id(91))))
      return SignsPage(
        person: cast.alva, name: "Alva", chart: [shuts],
        occasions: [
          .init(
            matter: cast.text("Bad", "Bath"), day: cast.today, address: .person(cast.alva, .moment(cast.id(33))),
            readings: [
              .init(
                reader: "Kim", seen: .turnedAway, sign: cast.text("Blundar länge", "Shuts her eyes long"), entry: shuts,
                correction: .person(cast.alva, .signCorrection(cast.id(92)))),
              .init(
                reader: "Ali", seen: .turnedTo, sign: cast.text("Lutar sig fram", "Leans forward"), hadMetBefore: false),
            ]),
          .init(
            matter: cast.text("Frukost", "Breakfast"), day: cast.today - 1, address: nil,
            readings: [.init(reader: "Kim", seen: .cannotTell, sign: nil)]),
        ], offers: (times: 9, again: 4), agreement: ReadersAgreement(of: [SightingState]()),
        level: signsLevel)
    },
    Specimen("signs-none", .staff, .signs) { cast in
      SignsPage(
        person: cast.alva, name: "Alva", chart: [], occasions: [], offers: (times: 0, again: 0), agreement: nil)
    },
    Specimen("sign-correction", .staff, { .person($0.alva, .signCorrection($0.id(92))) }) { cast in
      NewSignPage(
        person: cast.alva, name: "Alva", chart: [], written: ["seen": "turnedTo", "words": "…", "met": "yes"],
        correcting: cast.id(92))
    },
    Specimen("chart-correction", .staff, { .person($0.alva, .chartCorrection($0.id(91))) }) { cast in
      NewChartEntryPage(
        person: cast.alva, name: "Alva", newID: "91", written: ["sign": "…", "means": "…"], correcting: cast.id(91))
    },
    Specimen("sign-new", .staff, .newSign) { cast in
      NewSignPage(
        person: cast.alva, name: "Alva",
        chart: [
          .init(
            sign: cast.text("Blundar länge", "Shuts her eyes long"),
            meaning: cast.text("Nej, eller trött", "No, or tired"), since: cast.today - 90)
        ])
    },
    Specimen("talk", .staff, { .person($0.alva, .talk($0.id(61))) }) { cast in
      TalkPage(
        person: cast.alva, signal: cast.id(61), name: "Alva",
        shown: [.answers(all: 6, saying: 4, since: cast.today - 39, .choseTooLittle)], circle: cast.circle,
        faults: [("try", .empty)])
    },
    Specimen("talk-team", .staff, { .person($0.alva, .talk($0.id(61))) }) { cast in
      TalkPage(
        person: cast.alva, signal: cast.id(61), name: "Alva",
        shown: [
          .mirror(all: 9, saying: 5, since: cast.today - 39, .choseTooLittle), .gap(nil, .helpTooLittle),
          .gap((all: 9, saying: 6), .choseTooLittle), .signs(all: 8, saying: 5, since: cast.today - 39),
        ], circle: cast.circle)
    },
    Specimen("talk-closed", .staff, { .person($0.alva, .talk($0.id(61))) }) { cast in
      TalkPage(
        person: cast.alva, signal: cast.id(61), name: "Alva",
        shown: [.answers(all: 6, saying: 4, since: cast.today - 39, .choseTooLittle)], circle: cast.circle,
        earlier: [
          ToldTalk(
            day: cast.today - 20, saying: cast.staff("Vi provade att visa två saker.", "We tried to show two things."),
            present: ["Alva", "Kim"], again: cast.today - 2),
          ToldTalk(
            day: cast.today, saying: cast.staff("Alva väljer frukost.", "Alva chooses breakfast."), isResult: true),
        ], isClosed: true)
    },
    Specimen("talk-not-shown", .staff, { .person($0.alva, .talk($0.id(61))) }) { cast in
      TalkPage(
        person: cast.alva, signal: cast.id(61), name: "Alva", shown: [], circle: cast.circle,
        earlier: [
          ToldTalk(
            day: cast.today - 9, saying: cast.staff("Vi provade att visa två saker.", "We tried to show two things."),
            present: ["Alva", "Kim"], again: cast.today)
        ])
    },
    Specimen("balance", .staff, .balance(question: "choice")) { cast in
      let shares = [0.2, 0.25, 0.3, 0.42, 0.5, 0.55, 0.61, 0.58, 0.66]
      return BalancePage(
        person: cast.alva, name: "Alva", question: .choice,
        reading: .counted([
          .init(
            counts: [.tooLittle: 14, .justRight: 11, .tooMuch: 2], days: 63,
            sentences: [
              cast.text(
                "Mer än en tredjedel av svaren säger att något borde vara annorlunda. Det är en fråga att prata om, inget betyg.",
                "More than a third of the answers say that something should be different. It is a question to talk about, not a mark."
              )
            ],
            passes: 4, notAsked: 3,
            trends: [(.tooLittle, points(cast, shares)), (.tooMuch, points(cast, shares.map { 0.3 * (1 - $0) }))],
            weeksToShow: 6, gap: (moments: 9, alike: 4)),
          .init(
            stream: .professional, counts: [.tooLittle: 1, .justRight: 8], days: 7, sentences: [], passes: 0,
            notAsked: 0, trends: [], weeksToShow: nil, gap: nil),
        ]),
        quietAreas: [cast.text("Relationer", "Relations"), cast.text("Lärande", "Learning")], shownMoments: cast.times)
    },
    Specimen("balance-few", .staff, .balance(question: "help")) { cast in
      BalancePage(person: cast.alva, name: "Alva", question: .help, reading: .tooFew)
    },
    Specimen("balance-closed", .staff, .balance(question: "choice")) { cast in
      BalancePage(
        person: cast.alva, name: "Alva", question: .choice, reading: .notAllowed,
        mirror: .init(
          stream: .professional, counts: [.tooLittle: 2, .justRight: 9], days: 8, sentences: [], passes: 0, notAsked: 0,
          trends: [], weeksToShow: nil, gap: nil, unanswered: 0), asksIfListened: true)
    },
  ]

  private static var signsLevel: SignsPage.Level? {
    guard let share = Share(0.3), let low = Share(0.12), let high = Share(0.5) else { return nil }
    return SignsPage.Level(turnedTo: 8, turnedAway: 4, unclear: 3, days: 11, away: (share, low, high))
  }

  private static func points(_ cast: Cast, _ shares: [Double]) -> [BalancePage.Point] {
    shares.enumerated().compactMap { index, share in
      guard let level = Share(share), let low = Share(share * 0.7), let high = Share(min(1, share * 1.3)) else {
        return nil
      }
      return .init(monday: cast.today.monday - (8 - index) * 7, level: level, low: low, high: high, answers: 3)
    }
  }

  static let services: [Specimen] = [
    Specimen("service", .manager, { .service($0.id(9)) }) { cast in
      ServicePage(
        name: cast.text("Gruppbostaden Linden", "The group home Linden"),
        duties: [
          .init(
            what: cast.text("Följ upp en plan", "Follow up a plan"), due: cast.today - 3, address: .find(query: "plan")),
          .init(what: cast.text("Plan inom två veckor", "Plan within two weeks"), due: cast.today + 8),
        ],
        questions: [Thing(cast.text("En idé om matsalen", "An idea about the dining room"), picture: .drawing(.talk))],
        pattern: .frozen(
          quarter: cast.text("kvartal 1 2026", "quarter 1 of 2026"),
          figures: [
            .init(
              question: .choice, stream: .own, persons: 7, isOfThoseWhoStayed: false,
              first: .init(points: 25, low: 10, high: 40), third: .init(points: 5, low: 0, high: 10)),
            .init(
              question: .help, stream: .ownWithHelper, persons: 6, isOfThoseWhoStayed: true,
              first: .init(points: 15, low: 5, high: 30), third: .init(points: 10, low: 0, high: 20)),
          ]),
        reach: [
          .init(name: cast.text("Information", "Information"), matters: 41, isRequired: true),
          .init(name: cast.text("Inflytande", "Influence"), matters: 23, isRequired: true),
          .init(name: cast.text("Samskapande", "Co-creation"), matters: 6, isRequired: false),
        ], id: cast.id(9))
    },
    Specimen("service-few", .manager, { .service($0.id(9)) }) { cast in
      ServicePage(
        name: "Linden", duties: [], questions: [],
        pattern: .tooFew(quarter: cast.text("januari till mars", "January to March")), reach: [])
    },
    Specimen("decisions", .decider, { _ in .decisions }) { cast in
      DecisionsPage(frames: [
        .init(
          name: "Alva", services: cast.text("Bostad", "Housing"), last: cast.today + 75,
          address: .person(cast.alva, .frame(cast.id(81)))),
        .init(
          name: "Bo", services: cast.text("Ledsagare", "Companion"), last: nil,
          address: .person(cast.id(2), .frame(cast.id(82)))),
      ])
    },
  ]
}
