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
      MomentTourPage(
        person: .init(name: "Alva", path: "/demonstration/person/"),
        professional: .init(name: "Kim", path: "/demonstration/professional/"),
        steps: .init(
          answer: "/demonstration/steps/1", mirror: "/demonstration/steps/2", show: "/demonstration/steps/3",
          questions: [("Bo", "/demonstration/steps/4"), ("Cecilia", "/demonstration/steps/5")],
          manager: "/demonstration/steps/6", looked: "/demonstration/steps/7"),
        roles: [
          .init(value: "alva", name: "Alva", kind: .person), .init(value: "nils", name: "Nils", kind: .representative),
          .init(value: "eva", name: "Eva", kind: .relative), .init(value: "kim", name: "Kim", kind: .professional),
          .init(value: "maria", name: "Maria", kind: .keyWorker), .init(value: "sara", name: "Sara", kind: .manager),
          .init(value: "lena", name: "Lena", kind: .decisionMaker), .init(value: "per", name: "Per", kind: .guide),
          .init(value: "olle", name: "Olle", kind: .administrator),
        ])
    },
  ]
}
