import CoCreation
import Links
import Localization
import Markup
import Pages
import Values

extension Specimen {
  static let register: [Specimen] = [
    Specimen("new-person", .manager, { .newPerson($0.id(9)) }) { cast in
      NewPersonPage(service: cast.id(9), newID: cast.id(11), faults: [("name", .empty), ("picture", .unknownKind)])
    },
    Specimen("new-decided-person", .decider, { _ in .newDecidedPerson }) { cast in
      NewPersonPage(service: nil, newID: cast.id(11), faults: [("name", .empty)])
    },
    Specimen("unsupported", .staff, { _ in .unsupported }) { cast in
      UnsupportedPage(name: "Alva Berg", found: [(cast.alva, "Linden"), (cast.id(2), "Eken")])
    },
    Specimen("unsupported-nobody", .staff, { _ in .unsupported }) { _ in
      UnsupportedPage(name: "Alva Ber", fault: .nobody)
    },
    Specimen("new-colleague", .manager, { .newColleague($0.id(9)) }) { cast in
      NewColleaguePage(
        address: .newColleague(cast.id(9)), newID: cast.id(111), roles: [.professional],
        places: [Option("Linden", value: "linden")], written: ["name": "Åsa <Öst>"], faults: [("signInName", .empty)])
    },
    Specimen("new-account", .administrator, { _ in .newAccount }) { cast in
      NewColleaguePage(
        address: .newAccount, newID: cast.id(111), roles: NewColleaguePage.Role.allCases,
        places: [Option("Linden", value: "linden"), Option("Eken", value: "eken")],
        faults: [("role", .notAChoice), ("place", .notAChoice)])
    },
    Specimen("one-time-code", .manager, { .colleague($0.id(9), $0.id(111)) }) { cast in
      OneTimeCodePage(name: "Åsa", signInName: "asa", code: "K7QF-2MHT-93", next: .people(cast.id(9)))
    },
    Specimen("people", .manager, { .people($0.id(9)) }) { cast in
      PeoplePage(
        service: cast.id(9), name: "Linden",
        persons: [(cast.id(2), Face(name: "Örjan")), (cast.id(3), Face(name: "Åsa")), (cast.alva, Face(name: "Alva"))],
        staff: [
          .init(
            id: cast.id(112), face: Face(name: "Kim"), title: cast.text("Stödassistent", "Support worker"),
            last: cast.today + 200),
          .init(
            id: cast.id(111), face: Face(name: "Ali"), title: cast.text("Stödpedagog", "Support pedagogue"),
            last: cast.today + 20),
        ])
    },
    Specimen("people-none", .manager, { .people($0.id(9)) }) { cast in
      PeoplePage(service: cast.id(9), name: "Linden", persons: [], staff: [])
    },
    Specimen("colleague", .manager, { .colleague($0.id(9), $0.id(111)) }) { cast in
      ColleaguePage(
        address: .colleague(cast.id(9), cast.id(111)), portrait: .colleaguePortrait(cast.id(9), cast.id(111)),
        name: "Ali", signInName: "ali",
        appointments: [
          .init(value: "a", task: cast.text("Personal, Linden", "Staff, Linden"), last: cast.today + 20, mayEnd: true),
          .init(value: "b", task: cast.text("Personal, Eken", "Staff, Eken"), last: cast.today - 20, mayEnd: false),
        ], faults: [("last-a", .notADate), ("last", .empty)], roles: [.professional],
        places: [Option("Linden", value: "linden")])
    },
    Specimen("portrait", .manager, { .person($0.alva, .portrait) }) { cast in
      PortraitPage(
        address: .person(cast.alva, .portrait), face: Face(name: "Alva"), whose: .person, written: ["name": ""],
        faults: [("name", .empty), ("picture", .tooManyPixels(millions: 50))])
    },
    Specimen("portrait-own", .person, .portrait) { cast in
      PortraitPage(
        address: .person(cast.alva, .portrait), face: Face(name: "Alva", photo: .medium(cast.id(61))),
        whose: .ownPerson)
    },
    Specimen("portrait-mine", .staff, { _ in .portrait }) { _ in
      PortraitPage(address: .portrait, face: Face(name: "Kim Åberg"), whose: .own)
    },
    Specimen("portrait-colleague", .manager, { .colleaguePortrait($0.id(9), $0.id(111)) }) { cast in
      PortraitPage(
        address: .colleaguePortrait(cast.id(9), cast.id(111)), face: Face(name: "Ali", photo: .medium(cast.id(62))),
        whose: .account)
    },
    Specimen("new-organisation", .administrator, { _ in .newOrganisation }) { cast in
      NewOrganisationPage(
        newID: cast.id(121), packs: [Option(cast.text("Ett land", "A country"), value: "XA")],
        faults: [("name", .empty)])
    },
    Specimen("new-service", .administrator, { .newService($0.id(121)) }) { cast in
      NewServicePage(
        organisation: cast.id(121), organisationName: cast.text("Kommunen", "The municipality"), newID: cast.id(9),
        gives: [
          Option(cast.text("Bostad med särskild service", "Housing with support"), value: "housing"),
          Option(cast.text("Daglig verksamhet", "Day work"), value: "daywork"),
        ], zone: "Europe/Stockholm", written: ["gives": "housing"], faults: [("zone", .unreadable)])
    },
    Specimen("pack-in-english", .administrator, { _ in .pack("XB") }) { cast in
      PackPage(
        name: cast.text("Ett annat land", "Another country"), asOf: cast.today - 60,
        disclaimer: InWords(nil, .english, english: "No legal advice."), unverified: [])
    },
    Specimen("administration", .administrator, { _ in .administration }) { cast in
      AdministrationPage(
        organisations: [
          .init(
            id: cast.id(122), name: cast.text("Kommunens myndighet", "The authority"), services: [], isAuthority: true),
          .init(
            id: cast.id(121), name: cast.text("Kommunens utförare", "The provider"),
            services: [(cast.id(9), "Linden"), (cast.id(10), "Eken")],
            isAuthority: false),
          .init(id: cast.id(123), name: "Björken AB", services: [], isAuthority: false),
        ],
        accounts: [(cast.id(112), Face(name: "Kim")), (cast.id(111), Face(name: "Ali"))],
        packs: [.init(key: "XA", name: cast.text("Ett land", "A country"), unverified: 12)],
        devices: [
          .init(
            id: cast.id(51), name: cast.text("Plattan i köket", "The tablet in the kitchen"), person: cast.alva,
            personName: "Alva", lastUsed: cast.today)
        ])
    },
    Specimen("administration-empty", .administrator, { _ in .administration }) { _ in
      AdministrationPage(organisations: [], accounts: [], packs: [], devices: [])
    },
    Specimen("erasures", .administrator, { _ in .erasures }) { cast in
      ErasuresPage(
        organisation: cast.text("Kommunens utförare", "The provider"),
        rules: [
          .init(
            id: "file", recordClass: "personalFile", what: cast.text("personakten", "the personal file"),
            legalBasis: "XA 21 §", period: (60, 0), countsFromLast: true,
            exceptions: [cast.text("placering av barn: aldrig", "placement of a child: never")], isRead: true,
            persons: [
              .init(id: cast.alva, name: "Alva", count: 214, since: cast.today - 3),
              .init(id: cast.id(3), name: "Åsa", count: 1, since: cast.today),
            ]),
          .init(
            id: "log", recordClass: "technical", what: cast.text("loggen", "the log"), legalBasis: "XA 3 §",
            period: (14, 1), countsFromLast: false, exceptions: [], isRead: false,
            persons: [.init(id: cast.alva, name: "–", count: 12, since: cast.today)]),
          .init(
            id: "act", recordClass: "dialogue", what: "personal data under the act", legalBasis: "XA 5 §",
            period: (180, 0), countsFromLast: false, exceptions: ["longer where care needs it"], isRead: false,
            persons: [.init(id: cast.alva, name: "Alva", count: 2, since: cast.today)],
            language: cast.tongue.language == .english ? nil : .english),
        ], faults: [("person-personalFile", .tooFew(least: 1))])
    },
    Specimen("erasures-none", .administrator, { _ in .erasures }) { cast in
      ErasuresPage(organisation: cast.text("Kommunens utförare", "The provider"), rules: [])
    },
    Specimen("pack", .administrator, { _ in .pack("XA") }) { cast in
      PackPage(
        name: cast.text("Ett land", "A country"), asOf: cast.today - 60,
        disclaimer: InWords(
          "Ingen jurist har granskat allt.", .swedish, english: "No lawyer has checked everything."),
        unverified: [
          ("limit_grounds", InWords("låst dörr", .swedish, english: "locked door")),
          ("limit_grounds", InWords("larm", .swedish, english: "alarm")),
          ("retention", InWords(nil, .swedish, english: "dialogue")),
          ("emergency", InWords("112", .swedish, english: "112")),
        ])
    },
  ]
}
