import Links
import Localization
import Pages
import Values

extension Specimen {
  static let versions: [Specimen] = [
    Specimen("plan-version", .person, .planVersion(2)) { cast in
      PlanVersionPage(
        person: cast.alva, name: "Alva", version: 2, settledOn: cast.today - 90,
        what: cast.staff("Alva badar på kvällen.", "Alva bathes in the evening."),
        why: cast.staff("Det är lugnare då.", "It is calmer then."), agreements: cast.agreements, last: 3, isOwn: true)
    },
    Specimen("agreement-own-new", .person, .newAgreement) { cast in
      OwnAgreementPage(
        person: cast.alva, newID: cast.id(46), isOwn: true, written: ["wants": "Jag <vill>"], faults: [("area", .empty)]
      )
    },
  ]
}
