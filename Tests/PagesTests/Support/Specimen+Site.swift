import CoCreation
import Links
import Localization
import Markup
import Pages
import Values

extension Specimen {
  /// Pages of trouble and what belongs to the site itself.
  static let site: [Specimen] = [
    Specimen("not-found", .staff, { _ in .start }) { _ in TroublePage(.notFound) },
    Specimen("not-allowed", .staff, { _ in .start }) { TroublePage(.notAllowed(reason: .person($0.alva, .reason))) },
    Specimen("mandate-ended", .member, { _ in .represented }) { cast in
      TroublePage(.denied(.ended(on: cast.today - 3), reason: nil))
    },
    Specimen("layer-off", .staff, { .person($0.alva, .newMoment) }) { _ in
      TroublePage(.denied(.layerOff(.paused), reason: nil))
    },
    Specimen("not-begun", .member, { _ in .represented }) { cast in
      TroublePage(.denied(.notYet(from: cast.today + 3), reason: nil))
    },
    Specimen("outside-mandate", .member, { _ in .represented }) { _ in
      TroublePage(.denied(.outsideMandate(.plan), reason: nil))
    },
    Specimen("too-much", .person, .newMoment) { _ in TroublePage(.tooMuch(bytes: 15_000_000)) },
    Specimen("too-often", .nobody, { _ in .signIn }) { _ in TroublePage(.tooOften(seconds: 60)) },
    Specimen("full", .person, .newMoment) { _ in TroublePage(.full, trace: "7F3K-22QD") },
    Specimen("full-sent", .person, .newMoment) { cast in
      TroublePage(
        .full,
        kept: .init(
          path: "/note", fields: [("seal", "3f9a"), ("words", cast.text("Jag vill gå ut", "I want to go out"))],
          files: 0,
          maySendAgain: true))
    },
    Specimen("full-many", .staff, { .person($0.alva, .newMoment) }) { cast in
      TroublePage(
        .full,
        kept: .init(
          path: "/note",
          fields: [
            ("seal", "3f9a"), ("id", "01a22d63-713f-7000-8000-000000000001"), ("said-in", "wants"), ("wants", ""),
            ("said-in", "matter"), ("matter", "Dinner"), ("carriedOut", "together"), ("day", "2026-05-12"),
            ("said-in", "why"), ("why", cast.text("Det regnade", "It rained")),
          ], files: 0, maySendAgain: true))
    },
    Specimen("signed-out-many", .nobody, { _ in .signIn }) { cast in
      TroublePage(
        .notFromHere,
        kept: .init(
          path: "/note",
          fields: [
            ("said-in", "matter"), ("matter", "Dinner"), ("carriedOut", "together"),
            ("why", "01a22d63-713f-7000-8000-000000000001"),
          ], files: 0, maySendAgain: false))
    },
    Specimen("no-files", .staff, { .person($0.alva, .newMoment) }) { cast in
      TroublePage(
        .noFiles,
        kept: .init(
          path: "/note", fields: [("seal", "3f9a"), ("words", cast.text("Jag vill gå ut", "I want to go out"))],
          files: 1,
          maySendAgain: true))
    },
    Specimen("too-many-fields", .staff, { .person($0.alva, .newMoment) }) { _ in TroublePage(.tooManyFields) },
    Specimen("garbled", .staff, { .person($0.alva, .newMoment) }) { cast in
      TroublePage(
        .garbled,
        kept: .init(
          path: "/note", fields: [("seal", "3f9a"), ("words", cast.text("Jag vill � ut", "I want to � out"))], files: 0,
          maySendAgain: true))
    },
    Specimen("busy", .person, .newMoment) { _ in TroublePage(.busy) },
    Specimen("refused", .person, .newMoment) { _ in TroublePage(.refused) },
    Specimen("not-from-here", .person, .newMoment) { cast in
      TroublePage(
        .notFromHere,
        kept: .init(
          path: "/note", fields: [("words", cast.text("Jag vill gå ut", "I want to go out"))], files: 1,
          maySendAgain: false))
    },
    Specimen("unreadable", .nobody, { _ in .start }) { _ in TroublePage(.unreadable) },
    Specimen("not-here", .nobody, { _ in .start }) { _ in TroublePage(.notHere) },
    Specimen("too-slow", .person, .newMoment) { _ in TroublePage(.tooSlow) },
    Specimen("unknown-kind", .person, .newMoment) { _ in TroublePage(.unknownKind) },
    Specimen("signed-out", .nobody, { _ in .start }) { cast in
      TroublePage(
        .signedOut,
        kept: .init(
          path: "/note", fields: [("seal", "3f9a"), ("words", cast.text("Rad ett\n<b>Rad två", "One\n<b>Two"))],
          files: 1, maySendAgain: true))
    },
    Specimen("broken", .person, .today) { _ in TroublePage(.broken, trace: "7F3K-22QD") },
    Specimen("unreachable", .staff, { _ in .persons }) { _ in TroublePage(.unreachable, trace: "7F3K-22QD") },
    Specimen("stale", .staff, { .person($0.alva, .agreement($0.id(41))) }) { cast in
      StalePage(
        address: .person(cast.alva, .agreement(cast.id(41))),
        mine: [(cast.text("Så gör vi", "What we agreed"), Written("A & B"))],
        others: [
          .init(
            who: "Maria", when: cast.text("i dag kl. 9.14", "today at 9.14"),
            lines: [(cast.text("Så gör vi", "What we agreed"), Written("A < B"))])
        ])
    },
    Specimen("stale-of-three", .staff, { .person($0.alva, .agreement($0.id(41))) }) { cast in
      let agreed = cast.text("Så gör vi", "What we agreed")
      return StalePage(
        address: .person(cast.alva, .agreement(cast.id(41))), mine: [(agreed, Written("A & B"))],
        others: [
          .init(who: "Maria", when: cast.text("kl. 9.14", "9.14"), lines: [(agreed, Written("A < B"))]),
          .init(who: "Kim", when: cast.text("kl. 9.16", "9.16"), lines: [(agreed, Written("B < C"))]),
        ], isAgain: true)
    },
    Specimen("search", .staff, { _ in .find(query: "al") }) { cast in
      SearchPage(query: "al", found: [Thing("Alva", address: .person(cast.alva, .glance))])
    },
    Specimen("search-none", .staff, { _ in .find(query: "<x>") }) { _ in SearchPage(query: "<x>", found: []) },
    Specimen("sources", .nobody, { _ in .sources }) { _ in SourcesPage() },
  ]
}
