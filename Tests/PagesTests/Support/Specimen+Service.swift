import CoCreation
import Links
import Localization
import Markup
import Pages
import Values

extension Specimen {
  static let services: [Specimen] = [
    Specimen("service", .manager, { .service($0.id(9)) }) { cast in
      ServicePage(
        name: cast.text("Gruppbostaden Linden", "The group home Linden"),
        duties: [
          .init(
            what: cast.text("Följ upp en plan", "Follow up a plan"), due: cast.today - 3, address: .find(query: "plan")),
          .init(what: cast.text("Plan inom två veckor", "Plan within two weeks"), due: cast.today + 8, isUnread: true),
        ],
        questions: [Thing(cast.text("En idé om matsalen", "An idea about the dining room"), picture: .drawing(.talk))],
        pattern: .frozen(
          quarter: cast.text("kvartal 1 2026", "quarter 1 of 2026"),
          figures: [
            .init(
              question: .choice, stream: .own, persons: 7, isOfThoseWhoStayed: false,
              first: .init(points: 25, low: 10, high: 40), third: .init(points: 5, low: 5, high: 10)),
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
