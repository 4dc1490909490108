import CoCreation
import Links
import Localization
import Markup
import Pages
import Values

extension Specimen {
  static let entrance: [Specimen] = [
    Specimen("faces", .nobody, { _ in .faces }) { cast in
      FacesPage(people: [
        .init(id: cast.alva, face: Face(name: "Alva")), .init(id: cast.id(2), face: Face(name: "Bo")),
        .init(id: cast.id(3), face: Face(name: "Cecilia")),
      ])
    },
    Specimen("face", .nobody, { .face($0.alva) }) { FacePage(person: $0.alva, face: Face(name: "Alva")) },
    Specimen("face-code", .nobody, { .face($0.alva) }) { cast in
      FacePage(
        person: cast.alva, face: Face(name: "Alva"),
        code: .init(
          pictures: [
            (cast.text("Katt", "Cat"), cast.picture("1F431"), "a"),
            (cast.text("Hund", "Dog"), cast.picture("1F436"), "b"),
            (cast.text("Fisk", "Fish"), cast.picture("1F41F"), "c"),
            (cast.text("Ko", "Cow"), cast.picture("1F42E"), "d"),
            (cast.text("Fågel", "Bird"), cast.picture("1F426"), "e"),
            (cast.text("Häst", "Horse"), cast.picture("1F434"), "f"),
          ], tapped: ["a"], length: 3, isWrong: true))
    },
    Specimen("locked", .nobody, { _ in .lock }) { _ in LockedPage() },
    Specimen("pairing", .nobody, { _ in .pairing }) { _ in PairingPage(.code(isWrong: true)) },
    Specimen("pairing-mine", .nobody, { _ in .pairing }) { _ in PairingPage(.confirm(name: "Alva", code: "4711")) },
    Specimen("sign-in", .nobody, { _ in .signIn }) { _ in SignInPage(name: "kim", trouble: .wrong) },
    Specimen("sign-in-code", .nobody, { _ in .signInCode }) { _ in SignInPage(asksForCode: true, trouble: .wrong) },
    Specimen("sign-in-outside", .nobody, { _ in .signIn }) { _ in SignInPage(name: "kim", trouble: .needsSecondFactor)
    },
    Specimen("forgotten", .nobody, { _ in .forgotten }) { _ in
      ForgottenPage(name: "kim", faults: [("code", .notRight), ("password", .empty)])
    },
    Specimen("devices", .person, .devices) { cast in
      DevicesPage(
        person: cast.alva,
        devices: [
          .init(
            id: cast.id(51), name: cast.text("Plattan i köket", "The tablet in the kitchen"), lastUsed: cast.today,
            pairedBy: "Kim", pairedOn: cast.today - 40, isThisOne: true, isShared: true),
          .init(
            id: cast.id(52), name: cast.text("Min platta", "My tablet"), lastUsed: cast.today - 1, pairedBy: "Maria",
            pairedOn: cast.today - 200, isThisOne: false, isShared: false),
        ])
    },
    Specimen("devices-none", .person, .devices) { DevicesPage(person: $0.alva, devices: []) },
    Specimen("pair-form", .staff, .pair) { cast in
      PairPage(person: cast.alva, name: "Alva", other: "", faults: [("label", .empty)])
    },
    Specimen("pair", .staff, .pair) { cast in
      PairPage(person: cast.alva, name: "Alva", other: "Maria", code: ("4711 0815", Drawing.device.html))
    },
    Specimen("pair-own", .person, .pair) { PairPage(person: $0.alva, name: "Alva", other: "Maria", isOwn: true) },
  ]

  static let day: [Specimen] = [
    Specimen("day", .person, .today) { cast in
      DayPage(
        person: cast.alva, name: "Alva", day: cast.today, here: [Face(name: "Kim"), Face(name: "Maria")],
        next: cast.things, chosen: cast.chosen,
        happened: [Thing(cast.text("Promenaden", "The walk"), address: .person(cast.alva, .moment(cast.id(33))))],
        replies: 1, asking: cast.id(21), signal: cast.id(61))
    },
    Specimen("day-empty", .person, .today) { DayPage(person: $0.alva, name: "Alva", day: $0.today, isPaused: true) },
    Specimen("day-shared", .shared, .today) { cast in
      DayPage(
        person: cast.alva, name: "Alva", day: cast.today, here: [Face(name: "Kim")], next: cast.things,
        chosen: cast.chosen, replies: 2, asking: cast.id(21), signal: cast.id(61), isShared: true)
    },
    Specimen("week", .person, { .person($0.alva, .week($0.today.monday)) }) { cast in
      WeekPage(
        person: cast.alva, monday: cast.today.monday,
        days: [cast.things, [], [cast.things[1]], cast.things, [cast.things[0]], [], [cast.things[2]]])
    },
    Specimen("week-member", .member, { .person($0.alva, .week($0.today.monday)) }) { cast in
      WeekPage(
        person: cast.alva, monday: cast.today.monday, days: Array(repeating: [], count: 7), of: "Alva",
        told: .nothing)
    },
    Specimen("one-day", .person, { .person($0.alva, .day($0.today)) }) { cast in
      OneDayPage(
        person: cast.alva, day: cast.today, here: [Face(name: "Kim")], next: cast.things, moments: cast.chosen)
    },
    Specimen("one-day-member", .member, { .person($0.alva, .day($0.today - 1)) }) { cast in
      OneDayPage(person: cast.alva, day: cast.today - 1, here: nil, told: .nothing)
    },
    Specimen("more", .person, .more) { MorePage(person: $0.alva) },
    Specimen("more-shared", .shared, .more) { MorePage(person: $0.alva) },
    Specimen("presence", .person, .presence) { cast in
      PresencePage(
        person: cast.alva, name: "Alva", role: .person(circle: cast.circle), tapped: [Face(name: "Kim")],
        told: [Face(name: "Maria")])
    },
    Specimen("presence-staff", .staff, .presence) { cast in
      PresencePage(
        person: cast.alva, name: "Alva", role: .staff(isHere: true, mayTap: true), tapped: [Face(name: "Kim")], told: []
      )
    },
    Specimen("day-told", .person, .today) { cast in
      DayPage(
        person: cast.alva, name: "Alva", day: cast.today, here: [Face(name: "Kim")], toldHere: [Face(name: "Maria")])
    },
  ]

  static let answers: [Specimen] = [
    Specimen("piles", .person, .answers(question: "choice")) { cast in
      PilesPage(
        person: cast.alva, question: .choice, counts: [.tooLittle: 2, .justRight: 6, .tooMuch: 1], passes: 2,
        notAsked: 3, reading: .piles, others: 4, unanswered: 2, notes: [.oftenNotGood],
        areas: LifeAreas(
          quiet: [cast.written("Bad", "Bath")], untouched: [cast.text("Lärande", "Learning")]), mayTalk: true)
    },
    Specimen("piles-helped", .person, .answers(question: "choice-helped")) { cast in
      PilesPage(
        person: cast.alva, question: .choice, counts: [.tooLittle: 1, .justRight: 3], reading: .piles, isHelped: true,
        others: 9)
    },
    Specimen("piles-help-many", .person, .answers(question: "help")) { cast in
      PilesPage(person: cast.alva, question: .help, counts: [.tooLittle: 31, .justRight: 4], reading: .piles)
    },
    Specimen("piles-alike", .person, .answers(question: "choice")) { cast in
      PilesPage(
        person: cast.alva, question: .choice, counts: [.justRight: 20], reading: .piles,
        notes: [.askAnotherWay, .placeDecides, .alwaysTheSame])
    },
    Specimen("piles-few", .person, .answers(question: "choice")) { cast in
      PilesPage(
        person: cast.alva, question: .choice, counts: [.tooLittle: 1, .justRight: 1], times: cast.times,
        reading: .tooFew)
    },
    Specimen("piles-none", .person, .answers(question: "choice")) { cast in
      PilesPage(person: cast.alva, question: .choice, counts: [:], reading: .none)
    },
    Specimen("pile", .person, .pile(question: "choice", answer: "tooLittle")) { cast in
      PilePage(person: cast.alva, question: .choice, answer: .tooLittle, times: cast.times)
    },
    Specimen("looked", .person, .looked) { cast in
      LookedPage(
        person: cast.alva,
        readings: [
          .init(
            name: "Kim", role: cast.text("din assistent", "your assistant"), what: .plan, day: cast.today - 1,
            second: 33_240, isOfTheDay: true, repeats: 2),
          .init(
            name: "Sara", role: cast.text("chef", "a manager"), what: .answersShown, day: cast.today - 2,
            second: 61_500,
            reason: cast.written("Alva bad mig ringa hennes syster.", "Alva asked me to call her sister.")),
        ])
    },
    Specimen("looked-alike", .person, .looked) { cast in
      func reading(_ second: Int, reader: String = "1", repeats: Int = 0) -> LookedPage.Reading {
        .init(
          name: "Kim", reader: reader, role: cast.text("din assistent", "your assistant"), what: .balance,
          day: cast.today - 1, second: second, repeats: repeats)
      }
      return LookedPage(
        person: cast.alva, readings: [reading(40_000), reading(33_240, repeats: 2), reading(50_000, reader: "2")])
    },
    Specimen("looked-none", .person, .looked) { LookedPage(person: $0.alva, readings: []) },
  ]

  static let wishes: [Specimen] = [
    Specimen("unwanted", .person, .unwanted) { cast in
      UnwantedPage(
        person: cast.alva, step: .what(cast.agreements.map { Option($0.area, picture: $0.picture, value: "\($0.id)") }))
    },
    Specimen("unwanted-who", .person, { .person($0.alva, .wish($0.id(71))) }) { cast in
      UnwantedPage(
        person: cast.alva,
        step: .who(
          UnwantedDraft(wish: cast.id(71), about: "other", concerns: ["nobody"]),
          Answerers(circle: Array(cast.circle.prefix(2)), manager: Face(name: "Maria", photo: nil), hasOutsider: true)))
    },
    Specimen("unwanted-receipt", .person, { .person($0.alva, .wish($0.id(71))) }) { cast in
      UnwantedPage(
        person: cast.alva, step: .receipt(wish: cast.id(71), who: "Maria", by: cast.today + 3, mayChange: true))
    },
    Specimen("replies", .person, .replies) { cast in
      RepliesPage(
        replies: [
          Thing(
            cast.text("Bad på kvällen", "Bath in the evening"), picture: cast.picture("1F6C1"),
            note: cast.text("Maria svarar", "Maria answers"), address: .person(cast.alva, .reply(cast.id(71))))
        ], late: [(who: "Maria", next: "Ali")])
    },
    Specimen("replies-none", .person, .replies) { _ in RepliesPage(replies: []) },
    Specimen("reply-no", .person, { .person($0.alva, .reply($0.id(71))) }) { cast in
      ReplyPage(
        person: cast.alva, wish: cast.id(71), from: "Maria",
        answer: .no(reason: cast.written("vi är bara en på kvällen.", "we are only one in the evening.")))
    },
    Specimen("reply", .person, { .person($0.alva, .reply($0.id(71))) }) { cast in
      ReplyPage(
        person: cast.alva, wish: cast.id(71), from: "Maria",
        answer: .words(
          Saying(
            voice: "Maria",
            words: cast.text("Ja. Du kan bada på kvällen på torsdag.", "Yes. You can bathe in the evening on Thursday.")
          )))
    },
    Specimen("afraid", .person, .afraid) { cast in
      AfraidPage(
        person: cast.alva, emergency: "112",
        answerers: Answerers(
          circle: Array(cast.circle.prefix(2)), manager: Face(name: "Maria", photo: nil), hasOutsider: true),
        contacts: [
          .init(
            name: InWords("Kvinnofridslinjen", .swedish, english: "Helpline for women"), number: "020-50 50 50")
        ])
    },
    Specimen("rhythm", .person, .rhythm) { RhythmPage(person: $0.alva, isAfterSilence: true) },
    Specimen("signal", .person, { .person($0.alva, .signal($0.id(61))) }) { cast in
      SignalPage(
        person: cast.alva, signal: cast.id(61), counts: (all: 6, saying: 4, since: cast.today - 39),
        matter: .choseTooLittle)
    },
    Specimen("signal-answered", .person, { .person($0.alva, .signal($0.id(61))) }) { cast in
      SignalPage(
        person: cast.alva, signal: cast.id(61), counts: (all: 6, saying: 4, since: cast.today - 39),
        matter: .choseTooLittle, answered: (.outsider, cast.today))
    },
    Specimen("signal-whom", .person, { .person($0.alva, .signal($0.id(61))) }) { cast in
      SignalPage(
        person: cast.alva, signal: cast.id(61), counts: (all: 6, saying: 4, since: cast.today - 39),
        matter: .helpTooLittle, step: .whom(cast.circle))
    },
    Specimen("talks", .person, .talks) { cast in
      TalksPage(
        questions: [
          .init(
            signal: cast.id(61), matter: .answers(.choice), choice: .somebody("Kim"),
            talks: [
              ToldTalk(
                day: cast.today - 9,
                saying: cast.staff("Vi provade att visa två saker.", "We tried to show two things."),
                present: ["Alva", "Kim"], again: cast.today + 5)
            ], address: .person(cast.alva, .signal(cast.id(61)))),
          .init(signal: cast.id(62), matter: .asking, choice: .rhythm),
          .init(signal: cast.id(63), matter: .answers(.help), choice: .notNow),
        ], isOwn: true)
    },
    Specimen("talks-none", .person, .talks) { _ in TalksPage(questions: [], isOwn: true) },
    Specimen("appearance", .person, .wishes) { _ in AppearancePage() },
  ]
}
