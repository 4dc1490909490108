import CoCreation
import Links
import Localization
import Markup
import Pages
import Values

extension Specimen {
  private static func question(_ cast: Cast, isOwn: Bool, isAnswered: Bool) -> FrameQuestionPage {
    FrameQuestionPage(
      person: cast.alva, name: "Alva", frame: cast.id(81), question: cast.id(141),
      wish: cast.mine("Jag vill åka och simma varje vecka.", "I want to go swimming every week.", "1F3CA"),
      owner: "Lena",
      due: cast.today + (isOwn ? 9 : -2),
      answer: isAnswered
        ? (
          cast.staff("Ledsagare kan följa med. Då behövs fler timmar.", "A companion can come. That takes more hours."),
          "Lena"
        )
        : nil,
      appeal: .init(
        to: cast.text("förvaltningsrätten", "the administrative court"), lastDay: cast.today + 4, isReaders: isOwn),
      isOwn: isOwn, mayAnswer: !isOwn, faults: isOwn ? [] : [("answer", .empty)])
  }

  private static func owners(_ cast: Cast) -> [Option] {
    [
      Option(cast.text("Lena, handläggare", "Lena, decision maker"), value: "lena"),
      Option(cast.text("Sara, chef", "Sara, manager"), value: "sara"),
    ]
  }

  static let frames: [Specimen] = [
    Specimen("frame-question-new-own", .person, { .person($0.alva, .newFrameQuestion($0.id(81))) }) { cast in
      NewFrameQuestionPage(person: cast.alva, frame: cast.id(81), name: "Alva", owners: owners(cast), isOwn: true)
    },
    Specimen("frame-question-new-own-who", .person, { .person($0.alva, .newFrameQuestion($0.id(81))) }) { cast in
      NewFrameQuestionPage(
        person: cast.alva, frame: cast.id(81), name: "Alva", owners: owners(cast), isOwn: true,
        written: ["owner": "lena"], faults: [("wish", .empty)])
    },
    Specimen("frame-question-new", .staff, { .person($0.alva, .newFrameQuestion($0.id(81))) }) { cast in
      NewFrameQuestionPage(
        person: cast.alva, frame: cast.id(81), name: "Alva", owners: owners(cast), isOwn: false,
        faults: [("wish", .empty), ("due", .passed)])
    },
    Specimen("frame-question-own", .person, { .person($0.alva, .frameQuestion($0.id(81), $0.id(141))) }) {
      question($0, isOwn: true, isAnswered: true)
    },
    Specimen("frame-question-unread", .person, { .person($0.alva, .frameQuestion($0.id(81), $0.id(141))) }) { cast in
      FrameQuestionPage(
        person: cast.alva, name: "Alva", frame: cast.id(81), question: cast.id(141),
        wish: cast.mine("Jag vill simma.", "I want to swim.", "1F3CA"), owner: "Lena", due: cast.today,
        answer: (cast.staff("Det går bra.", "That works well."), nil), isOwn: true, isUnread: true)
    },
    Specimen("frame-question-passed-on", .person, { .person($0.alva, .frameQuestion($0.id(81), $0.id(141))) }) { cast in
      FrameQuestionPage(
        person: cast.alva, name: "Alva", frame: cast.id(81), question: cast.id(141),
        wish: cast.mine("Jag vill simma.", "I want to swim.", "1F3CA"), owner: "Sara", due: cast.today + 14,
        isOwn: true, passedOn: true)
    },
    Specimen("frame-question-nobody", .person, { .person($0.alva, .newFrameQuestion($0.id(81))) }) { cast in
      NewFrameQuestionPage(person: cast.alva, frame: cast.id(81), name: "Alva", owners: [], isOwn: true)
    },
    Specimen("day-frame", .person, .today) { cast in
      DayPage(
        person: cast.alva, name: "Alva", day: cast.today,
        frameAnswers: [
          Thing(cast.text("Simma", "Swim"), address: .person(cast.alva, .frameQuestion(cast.id(81), cast.id(141))))
        ], ending: [(cast.id(81), cast.today + 80)])
    },
    Specimen("frame-differences-own", .person, { .person($0.alva, .differences($0.id(81))) }) { cast in
      DifferencesPage(
        person: cast.alva, frame: cast.id(81),
        rows: [
          (
            cast.text("Ledsagare", "Companion"), [cast.written("20 timmar", "20 hours")],
            [cast.written("25 timmar", "25 hours")]
          )
        ], isOwn: true)
    },
    Specimen("frame-question-waits", .person, { .person($0.alva, .frameQuestion($0.id(81), $0.id(141))) }) {
      question($0, isOwn: true, isAnswered: false)
    },
    Specimen("frame-question", .decider, { .person($0.alva, .frameQuestion($0.id(81), $0.id(141))) }) {
      question($0, isOwn: false, isAnswered: false)
    },
    Specimen("frame-question-answered", .decider, { .person($0.alva, .frameQuestion($0.id(81), $0.id(141))) }) {
      question($0, isOwn: false, isAnswered: true)
    },
    Specimen("frame-whole", .person, { .person($0.alva, .frame($0.id(81))) }) { cast in
      FramePage(
        person: cast.alva, name: "Alva", decidedOn: cast.today - 300, first: cast.today - 290, last: nil, granted: [],
        participation: nil, differs: true, isOwn: true, frame: cast.id(81),
        easyWhole: (cast.text("Du får hjälp varje dag.", "You get help every day."), nil, cast.picture("1F3E0")))
    },
    Specimen("frame-easy", .staff, { .person($0.alva, .easyFrame($0.id(81))) }) { cast in
      EasyFramePage(
        person: cast.alva, frame: cast.id(81), name: "Alva",
        parts: [
          .init(
            value: "housing", service: cast.text("Bostad med särskild service", "Housing with support"),
            says: [cast.written("Dygnet runt. LSS 9 § 9.", "Day and night. LSS 9 § 9.")],
            found: SymbolsFound(
              query: nil,
              symbols: [
                Option(cast.text("Hus", "House"), picture: cast.picture("1F3E0"), value: "1F3E0"),
                Option(cast.text("Gå", "Walk"), picture: cast.picture("1F6B6"), value: "1F6B6"),
              ]), easy: cast.text("Du får bo i en egen lägenhet.", "You get a flat of your own.")),
          .init(
            value: "", service: "",
            says: [cast.written("Beslutet gäller i två år.", "The decision holds for two years.")],
            found: SymbolsFound(query: "xyz", symbols: [])),
        ], faults: [("easy", .empty)])
    },
    Specimen("frame-differences", .staff, { .person($0.alva, .differences($0.id(81))) }) { cast in
      DifferencesPage(
        person: cast.alva, frame: cast.id(81),
        rows: [
          (
            cast.text("Ledsagare", "Companion"), [cast.written("20 timmar", "20 hours")],
            [cast.written("25 timmar", "25 hours")]
          )
        ])
    },
    Specimen("frame-earlier-own", .person, { .person($0.alva, .frameEarlier($0.id(81))) }) { cast in
      earlierFrame(cast, isOwn: true)
    },
    Specimen("frame-earlier", .staff, { .person($0.alva, .frameEarlier($0.id(81))) }) { cast in
      earlierFrame(cast, isOwn: false)
    },
    Specimen("frame-correction", .staff, { .person($0.alva, .frameCorrection($0.id(81))) }) { cast in
      FrameFormPage(
        person: cast.alva, name: "Alva", newID: cast.id(84),
        services: [Option(cast.text("Ledsagarservice", "Companion service"), value: "companion")],
        written: ["service": "companion", "amount": "20", "authority": "Åsele"], faults: [("because", .unchanged)],
        isCopy: true, correcting: .init(frame: cast.id(81), entry: "entry"))
    },
    Specimen("frame-same", .staff, { .person($0.alva, .differences($0.id(81))) }) { cast in
      DifferencesPage(person: cast.alva, frame: cast.id(81), rows: [])
    },
    Specimen("frame-more-own", .person, { .person($0.alva, .frameMore($0.id(81))) }) { cast in
      FrameMorePage(
        person: cast.alva, frame: cast.id(81), name: "Alva", last: cast.today + 75, isAnnounced: true, isOwn: true)
    },
    Specimen("frame-more", .decider, { .person($0.alva, .frameMore($0.id(81))) }) { cast in
      FrameMorePage(
        person: cast.alva, frame: cast.id(81), name: "Alva", last: cast.today + 75, isAnnounced: false,
        circle: cast.circle, isOwn: false, written: ["part": "didNot"], faults: [("tried", .empty)])
    },
    Specimen("choose-person", .decider, { _ in .newDecision }) { cast in
      ChoosePersonPage(people: [(cast.id(2), Face(name: "Örjan")), (cast.alva, Face(name: "Alva"))])
    },
    Specimen("choose-nobody", .decider, { _ in .newDecision }) { _ in ChoosePersonPage(people: []) },
    Specimen("frame-copy-new", .staff, .newFrame) { cast in
      FrameFormPage(
        person: cast.alva, name: "Alva", newID: cast.id(83),
        services: [Option(cast.text("Ledsagarservice", "Companion service"), value: "companion")],
        written: ["serviceSecond": "companion"], faults: [("authority", .empty), ("tried", .empty)],
        appeals: [
          Option(cast.text("Överklaga till domstol", "Appeal to court"), value: "court"),
          Option("Decision on services", value: "council", language: cast.tongue.language == .english ? nil : .english),
        ], isCopy: true)
    },
  ]
}

/// A decision that was corrected twice, once in what it grants.
private func earlierFrame(_ cast: Cast, isOwn: Bool) -> FrameEarlierPage {
  FrameEarlierPage(
    person: cast.alva, frame: cast.id(81),
    corrections: [
      .init(
        by: "Kim", on: cast.today - 200, why: cast.written("Jag läste fel rad.", "I read the wrong line."),
        rows: [
          (
            cast.text("Ledsagare", "Companion"), [cast.written("20 timmar", "20 hours")],
            [cast.written("25 timmar", "25 hours")]
          )
        ]),
      .init(by: "Kim", on: cast.today - 220, why: cast.written("Fel dag.", "Wrong day."), rows: nil),
    ], isOwn: isOwn)
}
