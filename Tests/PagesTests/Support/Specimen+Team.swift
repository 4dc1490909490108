import CoCreation
import Links
import Localization
import Markup
import Pages
import Values

extension Specimen {
  static let team: [Specimen] = [
    Specimen("persons", .staff, { _ in .persons }) { cast in
      PersonsPage(persons: [
        .init(
          id: cast.alva, face: Face(name: "Alva"), next: cast.things, mirrors: [cast.chosen[0]],
          reasons: [cast.things[2]], wants: [cast.chosen[0]], objections: [cast.chosen[0]],
          refusals: [cast.things[0]], talk: (cast.id(61), .talk),
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
        sign: cast.written("Blundar länge", "Shuts her eyes long"),
        meaning: cast.written("Nej, eller trött", "No, or tired"),
        since: cast.today - 90, correction: .person(cast.alva, .chartCorrection(cast.id(91))))
      return SignsPage(
        person: cast.alva, name: "Alva", chart: [shuts],
        occasions: [
          .init(
            matter: cast.written("Bad", "Bath"), day: cast.today, address: .person(cast.alva, .moment(cast.id(33))),
            readings: [
              .init(
                reader: "Kim", seen: .turnedAway, sign: cast.written("Blundar länge", "Shuts her eyes long"),
                entry: shuts,
                correction: .person(cast.alva, .signCorrection(cast.id(92))),
                before: [
                  (.init(reader: "Kim", seen: .noSign, sign: nil), cast.today - 1)
                ]),
              .init(
                reader: "Ali", seen: .turnedTo, sign: cast.written("Lutar sig fram", "Leans forward"),
                hadMetBefore: false),
            ]),
          .init(
            matter: cast.written("Frukost", "Breakfast"), day: cast.today - 1, address: nil,
            readings: [.init(reader: "Kim", seen: .cannotTell, sign: nil)]),
        ], offers: (times: 9, again: 4), agreement: ReadersAgreement(of: [SightingState]()),
        level: signsLevel, portion: ListPortion(from: 20, atOnce: 20, of: 47),
        span: SignsPage.Span(last: cast.today - 40, older: cast.today - 400))
    },
    Specimen("signs-none", .staff, .signs) { cast in
      SignsPage(
        person: cast.alva, name: "Alva", chart: [], occasions: [], offers: (times: 0, again: 0), agreement: nil)
    },
    Specimen("signs-unread", .decider, .signs) { cast in
      SignsPage(
        person: cast.alva, name: "Alva", chart: [], occasions: [], offers: (times: 0, again: 0), agreement: nil,
        mayReadSigns: false, mayReadChart: false)
    },
    Specimen("signs-own", .person, .signs) { cast in
      let nods = SignsPage.Entry(
        sign: cast.written("Nickar.", "Nods."), meaning: cast.written("Ja.", "Yes."), since: cast.today - 90)
      return SignsPage(
        person: cast.alva, name: "Alva", chart: [nods],
        occasions: [
          .init(
            matter: cast.written("Bad", "Bath"), day: cast.today, address: .person(cast.alva, .moment(cast.id(33))),
            readings: [
              .init(reader: "Kim", seen: .turnedTo, sign: cast.written("Nickar", "Nods"), entry: nods)
            ])
        ], offers: (times: 9, again: 4), agreement: ReadersAgreement(of: [SightingState]()), level: signsLevel,
        isOwn: true)
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
            sign: cast.written("Blundar länge", "Shuts her eyes long"),
            meaning: cast.written("Nej, eller trött", "No, or tired"), since: cast.today - 90)
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
            passes: 4,
            trends: [(.tooLittle, points(cast, shares)), (.tooMuch, points(cast, shares.map { 0.3 * (1 - $0) }))],
            weeksToShow: 6,
            gap: .init(lower: 4, same: 4, higher: 1, level: 0.31, low: 0.04, high: 0.58), through: cast.today - 40),
          .init(
            stream: .professional, counts: [.tooLittle: 1, .justRight: 8], days: 7, sentences: [], passes: 0,
            trends: [], weeksToShow: nil, gap: nil),
        ]),
        areas: LifeAreas(
          quiet: [cast.written("Relationer", "Relations")], untouched: [cast.text("Lärande", "Learning")],
          apart: [cast.written("Fika", "Coffee")]), shownMoments: cast.times,
        silence: .init(notAsked: 3, unanswered: 16, through: cast.today - 8))
    },
    Specimen("balance-few", .staff, .balance(question: "help")) { cast in
      BalancePage(person: cast.alva, name: "Alva", question: .help, reading: .tooFew)
    },
    Specimen("balance-unasked", .staff, .balance(question: "choice")) { cast in
      BalancePage(
        person: cast.alva, name: "Alva", question: .choice, reading: .neverAsked, areas: LifeAreas(hasPlan: false))
    },
    Specimen("balance-closed", .staff, .balance(question: "choice")) { cast in
      BalancePage(
        person: cast.alva, name: "Alva", question: .choice, reading: .notAllowed,
        mirror: .init(
          stream: .professional, counts: [.tooLittle: 2, .justRight: 9], days: 8, sentences: [], passes: 0,
          trends: [], weeksToShow: nil, gap: nil), asksIfListened: true)
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
      return .init(
        monday: cast.today.monday - (8 - index) * 7, level: level, low: low, high: high, new: 3,
        answers: 3 * (index + 1))
    }
  }
}
