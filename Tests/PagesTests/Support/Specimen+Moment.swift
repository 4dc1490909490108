import CoCreation
import Links
import Localization
import Markup
import Pages
import Values

extension Specimen {
  private static func moment(_ cast: Cast, isOwn: Bool) -> MomentPage {
    MomentPage(
      person: cast.alva, moment: cast.id(31), name: "Alva", matter: cast.written("Frukost", "Breakfast"),
      pictures: [cast.picture("1F963")], day: cast.today, raisedBy: isOwn ? .reader : .named("Alva"),
      step: .decidingTogether,
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
      said: told(cast), hasObjection: !isOwn, canObject: isOwn, canCorrect: true, isOwn: isOwn, canMirror: !isOwn,
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
          lines: [(cast.text("Tolkat av", "Interpreted by"), Written("Kim"))]),
      ],
      outcomes: [
        .init(
          Saying(voice: "Kim", words: cast.text("Det blev något annat", "It was something else")), day: cast.today,
          lines: [(cast.text("Skälet", "The reason"), cast.written("En rutin hos oss", "A routine of ours"))],
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
        matters: cast.agreements.map { .init(.newMomentAbout($0.id), label: $0.area, picture: $0.picture) }, isOwn: true
      )
    },
    Specimen("start", .staff, .newMoment) { cast in
      StartMomentPage(
        person: cast.alva, name: "Alva",
        matters: cast.agreements.map { .init(.newMomentAbout($0.id), label: $0.area, picture: $0.picture) },
        isOwn: false)
    },
    Specimen("moment-choose", .person, { .person($0.alva, .newMomentAbout($0.id(41))) }) { cast in
      OwnMomentPage(person: cast.alva, moment: cast.id(31), about: .newMomentAbout(cast.id(41)), options: cast.options)
    },
    Specimen("moment-words", .person, { .person($0.alva, .newMomentAbout(nil)) }) { cast in
      OwnMomentPage(person: cast.alva, moment: cast.id(31), about: .newMomentAbout(nil), options: [])
    },
    Specimen("moment-symbols", .person, { .person($0.alva, .newMomentAbout(nil)) }) { cast in
      OwnMomentPage(
        person: cast.alva, moment: cast.id(31), about: .newMomentAbout(nil), options: [],
        found: SymbolsFound(query: nil, symbols: cast.options), written: ["words": "\"><script>"],
        faults: [("words-recording", .emptyFile)])
    },
    Specimen("moment-found-none", .person, { .person($0.alva, .newMomentAbout(nil)) }) { cast in
      OwnMomentPage(
        person: cast.alva, moment: cast.id(31), about: .newMomentAbout(nil), options: [],
        found: SymbolsFound(query: "xyz", symbols: []))
    },
    Specimen("note", .staff, { .person($0.alva, .newMomentAbout($0.id(41))) }) { cast in
      NoteMomentPage(
        person: cast.alva, name: "Alva", moment: cast.id(31), about: .newMomentAbout(cast.id(41)),
        matter: cast.text("Frukost", "Breakfast"),
        options: cast.options, present: cast.circle, day: cast.today)
    },
    Specimen("note-faults", .staff, { .person($0.alva, .newMomentAbout(nil)) }) { cast in
      NoteMomentPage(
        person: cast.alva, name: "Alva", moment: cast.id(31), about: .newMomentAbout(nil), matter: "", options: [],
        present: cast.circle,
        day: cast.today, written: ["wants": "\"><script>", "chosen": "notNow"],
        faults: [
          ("matter", .empty), ("day", .beforeFrame(first: cast.today - 5)), ("picture", .tooLarge(megabytes: 15)),
        ])
    },
    Specimen("outcome", .staff, { .person($0.alva, .additionOf($0.id(31), .outcome)) }) { cast in
      OutcomePage(
        person: cast.alva, moment: cast.id(31), name: "Alva", thing: cast.chosen[0], written: ["outcome": "otherwise"],
        faults: [("reason", .empty)])
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
}
