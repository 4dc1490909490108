import CoCreation
import Links
import Localization
import Markup
import Pages
import Values

extension Specimen {
  static let start: [Specimen] = [
    Specimen("welcome", .nobody, { _ in .start }) { _ in StartPage() },
    Specimen("moment-tour", .nobody, { _ in .start }) { cast in
      tour(isTaken: false, others: [])
    },
    Specimen("moment-tour-taken", .nobody, { _ in .start }) { cast in
      tour(isTaken: true, others: [("Disa", "/demonstration?with=disa")])
    },
    Specimen("moment-tour-taken-by-all", .nobody, { _ in .start }) { cast in tour(isTaken: true, others: []) },
    Specimen("enter-device", .nobody, { _ in .enterDemonstration }) { cast in
      EnterDevicePage(name: "Alva", isPersons: true, value: "alva", next: "/")
    },
    Specimen("enter-device-of-staff", .nobody, { _ in .enterDemonstration }) { cast in
      EnterDevicePage(name: "Kim", isPersons: false, value: "kim", next: "/persons")
    },
  ]

  private static func tour(isTaken: Bool, others: [(name: String, path: String)]) -> MomentTourPage {
    MomentTourPage(
      person: .init(name: "Alva", path: "/demonstration/person/"),
      professional: .init(name: "Kim", path: "/demonstration/professional/"),
      steps: .init(
        answer: .init("/demonstration/steps/1", isDone: isTaken),
        mirror: .init("/demonstration/steps/2", isDone: isTaken),
        show: .init("/demonstration/steps/3", isDone: isTaken), both: "/demonstration/steps/4", others: others,
        questions: [("Bo", "/demonstration/steps/5"), ("Cecilia", "/demonstration/steps/6")],
        managers: [("Eken", "/demonstration/steps/7"), ("Linden", "/demonstration/steps/8")],
        looked: "/demonstration/steps/9"),
      roles: [
        .init(value: "alva", name: "Alva", kind: .person), .init(value: "nils", name: "Nils", kind: .representative),
        .init(value: "eva", name: "Eva", kind: .relative), .init(value: "kim", name: "Kim", kind: .professional),
        .init(value: "maria", name: "Maria", kind: .keyWorker), .init(value: "sara", name: "Sara", kind: .manager),
        .init(value: "lena", name: "Lena", kind: .decisionMaker), .init(value: "per", name: "Per", kind: .guide),
        .init(value: "olle", name: "Olle", kind: .administrator),
      ])
  }
}
