import CoCreation
import Links
import Localization
import Markup
import Pages
import Values

extension Specimen {
  private static func ask(_ cast: Cast, _ question: Question) -> AskPage {
    AskPage(
      person: cast.alva, asking: cast.id(21), question: question, event: cast.breakfast, isTurned: question == .help,
      sidesChanged: question == .help)
  }

  static let asking: [Specimen] = [
    Specimen("ask-choice", .person, { .person($0.alva, .asking($0.id(21), .question)) }) { ask($0, .choice) },
    Specimen("ask-help-turned", .person, { .person($0.alva, .asking($0.id(21), .question)) }) { ask($0, .help) },
    Specimen("ask-listened", .person, { .person($0.alva, .asking($0.id(21), .question)) }) { ask($0, .listened) },
    Specimen("ask-day", .person, { .person($0.alva, .asking($0.id(21), .question)) }) { cast in
      AskPage(person: cast.alva, asking: cast.id(21), question: .choice, event: Event(what: nil, day: cast.today))
    },
    Specimen("change-choice", .person, { .person($0.alva, .asking($0.id(21), .change)) }) {
      ChangePage(ask($0, .choice))
    },
    Specimen("change-help", .person, { .person($0.alva, .asking($0.id(21), .change)) }) { ChangePage(ask($0, .help)) },
    Specimen("passes", .person, { .person($0.alva, .asking($0.id(21), .passes)) }) { PassesPage(ask($0, .choice)) },
    Specimen("passes-change", .person, { .person($0.alva, .asking($0.id(21), .changePasses)) }) {
      PassesPage(ask($0, .choice), isAfterChange: true)
    },
    Specimen("who-was-there", .person, { .person($0.alva, .asking($0.id(21), .present)) }) { cast in
      WhoWasTherePage(person: cast.alva, asking: cast.id(21), circle: cast.circle)
    },
    Specimen("sharing", .person, { .person($0.alva, .asking($0.id(21), .sharing)) }) { cast in
      SharingPage(person: cast.alva, asking: cast.id(21), present: ["Kim"])
    },
    Specimen("helper", .person, { .person($0.alva, .asking($0.id(21), .helper)) }) { cast in
      HelperPage(person: cast.alva, asking: cast.id(21), answer: .justRight, candidates: cast.circle)
    },
    Specimen("practice", .person, { .person($0.alva, .asking($0.id(21), .question)) }) { cast in
      PracticePage(person: cast.alva, asking: cast.id(21), options: Array(cast.options.prefix(2)))
    },
    Specimen("practice-first", .person, { .person($0.alva, .asking($0.id(21), .question)) }) { cast in
      PracticePage(
        person: cast.alva, asking: cast.id(21), options: Array(cast.options.prefix(2)), demands: [cast.demand])
    },
    Specimen("ask-first", .person, { .person($0.alva, .asking($0.id(21), .question)) }) { cast in
      AskPage(
        person: cast.alva, asking: cast.id(21), question: .choice, event: cast.breakfast, demands: [cast.demand])
    },
    Specimen("stopped", .person, { .person($0.alva, .asking($0.id(21), .stop)) }) { StoppedPage(person: $0.alva) },
    Specimen("thanks", .person, { .person($0.alva, .asking($0.id(21), .thanks)) }) { cast in
      ThanksPage(person: cast.alva, asking: cast.id(21), question: .choice, answer: .tooLittle, audience: .onlyMe)
    },
    Specimen("thanks-shown", .person, { .person($0.alva, .asking($0.id(21), .thanks)) }) { cast in
      ThanksPage(
        person: cast.alva, asking: cast.id(21), question: .choice, answer: .tooLittle, audience: .whoWereThere,
        present: ["Kim", "Maria"])
    },
  ]
}
