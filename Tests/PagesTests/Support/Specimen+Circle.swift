import CoCreation
import Links
import Localization
import Markup
import Pages
import Values

extension Specimen {
  private static func members(_ cast: Cast, mayEnd: Bool) -> [CircleMember] {
    let linden = cast.text("Linden", "The Linden")
    return [
      CircleMember(
        id: cast.id(101), face: Face(name: "Kim"), role: .professional(service: linden), first: cast.today - 90,
        last: cast.today + 120),
      CircleMember(
        id: cast.id(102), face: Face(name: "Maria"), role: .keyWorker(service: linden), first: cast.today - 90,
        last: cast.today + 120, mayEnd: mayEnd),
      representative(cast),
      CircleMember(
        id: cast.id(104), face: Face(name: "Eva"), role: .relative(relation: cast.text("syster", "sister")),
        first: cast.today - 200, last: cast.today + 165, mayEnd: mayEnd),
      CircleMember(
        id: cast.id(105), face: Face(name: "Per"), role: .guide(.helpToAnswer), first: cast.today, last: cast.today,
        mayEnd: mayEnd),
    ]
  }

  /// A circle with places that come and that have been.
  private static func times(_ cast: Cast, isOwn: Bool) -> CirclePage {
    CirclePage(
      person: cast.alva, name: "Alva", members: members(cast, mayEnd: false),
      coming: [
        CircleMember(
          id: cast.id(106), face: Face(name: "Nora"),
          role: .representative(kind: cast.text("god man", "limited representative")), first: cast.today + 1,
          last: cast.today + 300)
      ],
      earlier: [
        CircleMember(
          id: cast.id(107), face: Face(name: "Olle"), role: .relative(relation: nil), first: cast.today - 900,
          last: cast.today - 500)
      ], support: [], isOwn: isOwn, mayArrange: true)
  }

  private static func representative(_ cast: Cast) -> CircleMember {
    CircleMember(
      id: cast.id(103), face: Face(name: "Nils"),
      role: .representative(kind: cast.text("god man", "limited representative")),
      first: cast.today - 400, last: cast.today + 300,
      mandate: .init(
        covers: [.decisions, .plan],
        mayDecide: [
          InWords(
            "ansökningar som personen samtycker till", .swedish, english: "applications that the person agrees to")
        ],
        mayNotDecide: [InWords("var personen ska bo", .swedish, english: "where the person lives")],
        words: cast.written("Bevaka rätt och sörja för person.", "Guard rights and care for the person."),
        needsConsent: true, isVerified: false))
  }

  private static var linden: @Sendable (Cast) -> [Option] {
    { cast in [Option(cast.text("Gruppbostaden Linden", "The group home Linden"), value: "linden")] }
  }

  static let circle: [Specimen] = [
    Specimen("circle-times-own", .person, .circle) { times($0, isOwn: true) },
    Specimen("circle-times", .staff, { .person($0.alva, .circle) }) { times($0, isOwn: false) },
    Specimen("circle-own", .person, .circle) { cast in
      CirclePage(
        person: cast.alva, name: "Alva", members: members(cast, mayEnd: true),
        support: [.init(service: cast.text("Gruppbostaden Linden", "The group home Linden"), first: cast.today - 500)],
        isOwn: true, mayArrange: true)
    },
    Specimen("circle-empty", .person, .circle) { cast in
      CirclePage(person: cast.alva, name: "Alva", members: [], support: [], isOwn: true, mayArrange: true)
    },
    Specimen("circle", .manager, .circle) { cast in
      CirclePage(
        person: cast.alva, name: "Alva", members: members(cast, mayEnd: true),
        support: [.init(service: cast.text("Gruppbostaden Linden", "The group home Linden"), first: cast.today - 500)],
        isOwn: false, mayArrange: true)
    },
    Specimen("member-own", .person, { .person($0.alva, .member($0.id(103))) }) { cast in
      MemberPage(person: cast.alva, member: representative(cast), isOwn: true)
    },
    Specimen("member-end-own", .person, { .person($0.alva, .member($0.id(104))) }) { cast in
      MemberPage(person: cast.alva, member: members(cast, mayEnd: true)[3], isOwn: true)
    },
    Specimen("member", .manager, { .person($0.alva, .member($0.id(102))) }) { cast in
      MemberPage(
        person: cast.alva, member: members(cast, mayEnd: true)[1], isOwn: false, written: ["last": "i morgon"],
        faults: [("last", .notADate)])
    },
    Specimen("member-renew-own", .person, { .person($0.alva, .member($0.id(104))) }) { cast in
      MemberPage(
        person: cast.alva, member: members(cast, mayEnd: true)[3], isOwn: true, mayRenew: true, access: .password)
    },
    Specimen("member-guide", .manager, { .person($0.alva, .member($0.id(105))) }) { cast in
      MemberPage(
        person: cast.alva, member: members(cast, mayEnd: true)[4], isOwn: false, mayRenew: true, access: .day,
        written: ["day": "i morgon"], faults: [("day", .notADate)])
    },
    Specimen("member-code", .manager, { .person($0.alva, .member($0.id(103))) }) { cast in
      MemberPage(
        person: cast.alva, member: representative(cast), isOwn: false, mayRenew: true, access: .password,
        faults: [("renewFirst", .taken)])
    },
    Specimen("member-elsewhere", .manager, { .person($0.alva, .member($0.id(103))) }) { cast in
      MemberPage(person: cast.alva, member: representative(cast), isOwn: false, access: .elsewhere)
    },
    Specimen("day-code", .manager, { .person($0.alva, .member($0.id(105))) }) { cast in
      DayCodePage(name: "Per", day: cast.today, code: "K7QF 2MHT", next: .person(cast.alva, .circle))
    },
    Specimen("day-code-entry", .nobody, { _ in .dayCode }) { _ in DayCodeEntryPage(isWrong: true) },
    Specimen("pair-pictures", .staff, .pair) {
      PairPage(person: $0.alva, name: "Alva", other: "Maria", hasPictureCode: true)
    },
    Specimen("new-member-own", .person, .newMember) { NewMemberPage(person: $0.alva, name: "Alva", isOwn: true) },
    Specimen("new-member", .manager, .newMember) { NewMemberPage(person: $0.alva, name: "Alva", isOwn: false) },
    Specimen("invite-relative", .person, .newMemberAs(.relative)) { cast in
      InvitePage(
        person: cast.alva, kind: .relative, newID: cast.id(106), written: ["name": ""], faults: [("name", .empty)])
    },
    Specimen("invite-helper", .person, .newMemberAs(.helper)) { cast in
      InvitePage(
        person: cast.alva, kind: .helper, newID: cast.id(106),
        known: [Option("Per", value: "per"), Option("Ines", value: "ines")])
    },
    Specimen("add-professional", .manager, .newMemberAs(.professional)) { cast in
      MemberFormPage(
        person: cast.alva, name: "Alva", kind: .professional, newID: cast.id(106),
        people: [Option("Ali", value: "ali"), Option("Kim", value: "kim")], places: linden(cast),
        faults: [("human", .notAChoice), ("last", .notADate)])
    },
    Specimen("add-representative", .manager, .newMemberAs(.representative)) { cast in
      MemberFormPage(
        person: cast.alva, name: "Alva", kind: .representative, newID: cast.id(106),
        people: [Option("Nils", value: "nils")],
        mandates: [
          Option(cast.text("God man", "Limited representative"), value: "god_man"),
          Option(cast.text("Förvaltare", "Administrator"), value: "forvaltare"),
        ], written: ["mandate": "god_man", "scope": "decisions plan"], faults: [("last", .empty)])
    },
    Specimen("support", .manager, .support) { cast in
      SupportPage(
        person: cast.alva, name: "Alva",
        current: [
          .init(
            name: cast.text("Gruppbostaden Linden", "The group home Linden"), value: "linden", first: cast.today - 500)
        ],
        services: [Option(cast.text("Dagverksamheten Eken", "Day work Eken"), value: "eken")],
        faults: [("last-linden", .notADate), ("service", .notAChoice)])
    },
    Specimen("shown", .person, .shown) { cast in
      ShownPage(
        person: cast.alva,
        things: [
          .init(value: "plan", label: cast.text("Min plan", "My plan"), picture: .drawing(.plan), to: ["Eva"]),
          .init(value: "piles-choice", label: cast.text("Mina svar", "My answers"), picture: .drawing(.answers)),
          .init(value: "profile", label: cast.text("Om mig", "About me"), picture: .drawing(.onlyMe)),
        ])
    },
    Specimen("shown-none", .person, .shown) { ShownPage(person: $0.alva, things: []) },
    Specimen("showing", .person, .showing("plan")) { cast in
      ShowingPage(
        person: cast.alva, value: "plan", label: cast.text("Min plan", "My plan"), picture: .drawing(.plan),
        receivers: cast.circle)
    },
  ]
}
