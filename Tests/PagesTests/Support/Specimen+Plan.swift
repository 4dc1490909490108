import CoCreation
import Links
import Localization
import Markup
import Pages
import Values

extension Specimen {
  /// The plans of two providers.
  private static func two(_ cast: Cast, isOwn: Bool) -> PlanPage {
    func plan(_ id: Int, _ name: String, _ others: [PlanPage] = []) -> PlanPage {
      PlanPage(
        person: cast.alva, name: "Alva", agreements: [cast.agreements[others.isEmpty ? 1 : 0]], version: 2,
        settledOn: cast.today - 40,
        nextDate: cast.today + 30, isOwn: isOwn, versions: [(1, cast.today - 90), (2, cast.today - 40)],
        mayArrange: false, mayWrite: false, provider: (cast.id(UInt64(id)), name), others: others)
    }
    return plan(151, "Solgården", [plan(152, "Dagcenter Norr")])
  }

  private static func reach(_ cast: Cast, isOwn: Bool) -> ReachPage {
    ReachPage(
      subject: .agreement(cast.written("Frukost", "Breakfast")),
      concepts: ReachConcept.allCases.map { concept in
        .init(
          concept,
          evidence: concept == .coCreation ? [] : [.init(.personExpressed, voice: "Alva", day: cast.today)])
      },
      months: [
        .init(first: cast.today - 14, moments: 6, met: [.participation: 6, .influence: 4]),
        .init(first: cast.today - 44, moments: 9, met: [.participation: 7]),
      ], isOwn: isOwn, back: .person(cast.alva, .agreement(cast.id(41))))
  }

  private static func people() -> [Option] { [Option("Kim", value: "kim"), Option("Maria", value: "maria")] }

  private static func housing(_ cast: Cast) -> [Option] {
    [Option(cast.text("Bostad med särskild service", "Housing with support"), value: "housing")]
  }

  static let planWork: [Specimen] = [
    Specimen("new-plan", .staff, .newPlan) { cast in
      NewPlanPage(
        person: cast.alva, name: "Alva",
        kinds: [Option(cast.text("Genomförandeplan", "Implementation plan"), value: "implementation_plan")],
        frames: [Option(cast.text("Bostad, från 2025", "Housing, from 2025"), value: "f1")],
        faults: [("oldDated", .notADate)])
    },
    Specimen("terms", .staff, { .person($0.alva, .terms($0.id(41))) }) { cast in
      TermsPage(
        person: cast.alva, agreement: cast.id(41), area: cast.written("Frukost", "Breakfast"), people: people(),
        services: housing(cast), written: ["decides": "person professional"],
        faults: [("agreed", .empty), ("step", .notAChoice)])
    },
    Specimen("terms-limit", .staff, { .person($0.alva, .terms($0.id(41))) }) { cast in
      TermsPage(
        person: cast.alva, agreement: cast.id(41), area: cast.written("Kyl", "Fridge"), people: people(), isLimit: true,
        written: ["agreed": cast.text("Kylen låses på natten.", "The fridge is locked at night."), "limiting": "yes"])
    },
    Specimen("plan-two", .person, .plan) { two($0, isOwn: true) },
    Specimen("plan-two-staff", .member, .plan) { two($0, isOwn: false) },
    Specimen("plan-version-of", .person, { .person($0.alva, .planVersionOf($0.id(151), 2)) }) { cast in
      PlanVersionPage(
        person: cast.alva, name: "Alva", version: 2, settledOn: cast.today - 40, what: nil, why: nil,
        agreements: cast.agreements, last: 3, isOwn: true, provider: (cast.id(151), "Solgården"))
    },
    Specimen("agreement-reach", .staff, { .person($0.alva, .agreementReach($0.id(41))) }) { reach($0, isOwn: false) },
    Specimen("agreement-reach-own", .person, { .person($0.alva, .agreementReach($0.id(41))) }) {
      reach($0, isOwn: true)
    },
    Specimen("agreement-full", .staff, .newAgreement) { cast in
      AgreementFormPage(
        person: cast.alva, name: "Alva", agreement: nil, newID: cast.id(44), services: housing(cast),
        faults: [("answers", .notAChoice)], people: people(),
        areas: [Option(cast.text("Personlig vård", "Self-care"), value: "d5")])
    },
    Specimen("stance", .staff, { .person($0.alva, .stance($0.id(41))) }) { cast in
      StancePage(
        person: cast.alva, agreement: cast.id(41), area: cast.written("Frukost", "Breakfast"),
        agreed: cast.written("Vi ställer fram två saker.", "We put out two things."), terms: "t1")
    },
    Specimen("stance-written-for", .staff, { .person($0.alva, .stance($0.id(41))) }) { cast in
      StancePage(
        person: cast.alva, agreement: cast.id(41), area: cast.written("Frukost", "Breakfast"),
        agreed: cast.written("Vi ställer fram två saker.", "We put out two things."), terms: "t1", writtenFor: "Alva",
        faults: [("means", .notAChoice)])
    },
    Specimen("absence", .staff, { .person($0.alva, .absence($0.id(41))) }) { cast in
      AbsencePage(
        person: cast.alva, agreement: cast.id(41), area: cast.written("Bad", "Bath"), terms: "t1",
        faults: [("tried", .empty)])
    },
    Specimen("ending", .staff, { .person($0.alva, .ending($0.id(41))) }) { cast in
      EndingPage(person: cast.alva, agreement: cast.id(41), area: cast.written("Bad", "Bath"), fault: .empty)
    },
    Specimen("own-side", .person, { .person($0.alva, .ownSide($0.id(41))) }) { cast in
      OwnSidePage(
        person: cast.alva, name: "Alva", agreement: cast.id(41), area: cast.written("Bad", "Bath"), isOwn: true)
    },
    Specimen("own-side-of-another", .member, { .person($0.alva, .ownSide($0.id(41))) }) { cast in
      OwnSidePage(
        person: cast.alva, name: "Alva", agreement: cast.id(41), area: cast.written("Bad", "Bath"), isOwn: false)
    },
    Specimen("plan-content", .staff, .planContent) { cast in
      PlanContentPage(
        person: cast.alva, name: "Alva",
        items: [
          .init(
            id: "goal", text: cast.text("Mål för insatsen", "Goal of the service"), state: .said,
            place: cast.text("Frukost", "Breakfast")),
          .init(
            id: "others", text: cast.text("Samverkan med andra", "Co-operation"),
            state: .notNeeded(cast.written("Ingen annan är med.", "Nobody else."))),
          .init(id: "settled", text: cast.text("När planen fastställdes", "When it was settled"), state: .inPlan),
          .init(id: "when", text: cast.text("När planen följs upp", "When it is reviewed"), state: .missing),
        ], faults: [("text-when", .empty)])
    },
    Specimen("settling", .staff, .settling) { cast in
      SettlingPage(
        person: cast.alva, name: "Alva",
        lacks: [
          .sideEmpty(area: cast.written("Bad", "Bath"), .person),
          .stanceMissing(area: cast.written("Bad", "Bath"), .person),
          .noTerms(area: cast.written("Bad", "Bath")), .contentMissing(cast.text("Mål", "Goal")), .nextDateMissing,
          .participationMissing, .notSettled,
        ], next: nil, isNewVersion: true, circle: cast.circle, faults: [("next", .empty), ("change", .empty)])
    },
    Specimen("settling-complete", .staff, .settling) { cast in
      SettlingPage(person: cast.alva, name: "Alva", lacks: [], next: cast.today + 90, isNewVersion: false)
    },
    Specimen("settling-settled", .staff, .settling) { cast in
      SettlingPage(
        person: cast.alva, name: "Alva", lacks: [], next: cast.today + 90, isNewVersion: true, maySettle: false,
        isSettled: true)
    },
    Specimen("review", .staff, .review) { cast in
      ReviewPage(
        person: cast.alva, name: "Alva", circle: cast.circle, faults: [("part", .notAChoice), ("next", .passed)])
    },
  ]

  static let concerns: [Specimen] = [
    Specimen("concerns", .staff, { _ in .concerns }) { cast in
      ConcernsPage(waiting: [
        .init(
          person: cast.alva, wish: cast.id(71), name: "Alva",
          about: cast.written("Bad på kvällen.", "Bath in the evening."), due: cast.today + 3),
        .init(person: cast.id(2), wish: cast.id(72), name: "Bo", about: nil, due: cast.today - 2),
      ])
    },
    Specimen("concerns-again", .staff, { _ in .concerns }) { cast in
      ConcernsPage(waiting: [
        .init(
          person: cast.alva, wish: cast.id(71), name: "Alva",
          about: cast.written("Bad på kvällen.", "Bath in the evening."), due: cast.today - 3, isAgain: true)
      ])
    },
    Specimen("concerns-none", .member, { _ in .concerns }) { _ in ConcernsPage(waiting: []) },
    Specimen("concern", .staff, { .person($0.alva, .concern($0.id(71))) }) { cast in
      ConcernPage(
        person: cast.alva, wish: cast.id(71), name: "Alva",
        about: cast.mine("Jag vill bada på kvällen.", "I want to bathe in the evening.", "1F6C1"), due: cast.today + 3,
        answers: [(cast.staff("Vi är bara en på kvällen.", "We are only one in the evening."), true, .explainAgain)],
        mayAnswer: true, written: ["answer": "no"], faults: [("words", .empty)])
    },
    Specimen("concern-passed-on", .staff, { .person($0.alva, .concern($0.id(71))) }) { cast in
      ConcernPage(person: cast.alva, wish: cast.id(71), name: "Alva", about: nil, due: cast.today - 3, mayAnswer: false)
    },
    Specimen("pass-on", .person, { .person($0.alva, .passOn($0.id(71))) }) { cast in
      PassOnPage(
        person: cast.alva, wish: cast.id(71), isLate: true,
        answerers: Answerers(circle: cast.circle, manager: Face(name: "Maria", photo: nil), hasOutsider: true))
    },
    Specimen("unwanted-whom", .person, { .person($0.alva, .wish($0.id(71))) }) { cast in
      UnwantedPage(
        person: cast.alva, step: .whom(UnwantedDraft(wish: cast.id(71), about: "other"), circle: cast.circle))
    },
    Specimen("say-how", .person, .newAsking(nil)) { cast in
      SayHowPage(
        person: cast.alva, moment: nil, event: Event(what: nil, day: cast.today), asksIfListened: true)
    },
    Specimen("appearance-aloud", .person, .wishes) { _ in AppearancePage(from: 3, readAloud: true) },
    Specimen("decisions-questions", .decider, { _ in .decisions }) { cast in
      DecisionsPage(
        frames: [
          .init(
            name: "Alva", services: cast.text("Bostad", "Housing"), last: cast.today + 75,
            address: .person(cast.alva, .frame(cast.id(81))), isAnnounced: true)
        ],
        questions: [
          Thing(
            cast.text("Alva: simma varje vecka", "Alva: swim every week"), picture: .drawing(.want),
            note: cast.text("senast torsdag 21 maj", "by Thursday 21 May"),
            address: .person(cast.alva, .frameQuestion(cast.id(81), cast.id(141))))
        ])
    },
  ]
}
