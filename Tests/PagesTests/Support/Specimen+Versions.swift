import Links
import Localization
import Pages
import Values

extension Specimen {
  static let versions: [Specimen] = [
    Specimen("options", .staff, { .person($0.alva, .options($0.agreements[0].id)) }) { cast in
      optionsPage(cast, isOwn: false)
    },
    Specimen("options-own", .person, { .person($0.alva, .options($0.agreements[0].id)) }) { cast in
      optionsPage(cast, isOwn: true)
    },
    Specimen("plan-version", .person, .planVersion(2)) { cast in
      PlanVersionPage(
        person: cast.alva, name: "Alva", version: 2, settledOn: cast.today - 90,
        what: cast.staff("Alva badar på kvällen.", "Alva bathes in the evening."),
        why: cast.staff("Det är lugnare då.", "It is calmer then."), agreements: cast.agreements, last: 3, isOwn: true)
    },
    Specimen("agreement-own-new", .person, .newAgreement) { cast in
      OwnAgreementPage(
        person: cast.alva, name: "Alva", newID: cast.id(46), plan: cast.id(47), isOwn: true,
        written: ["wants": "Jag <vill>"],
        faults: [("area", .empty)]
      )
    },
    Specimen("agreement-which-plan", .person, .newAgreement) { cast in
      WhichPlanPage(
        person: cast.alva,
        plans: [
          (cast.id(47), cast.text("Björkens gruppbostad", "Birch group home")),
          (cast.id(48), cast.text("Sjöbodens dagliga verksamhet", "Boathouse daily activities")),
          (cast.id(49), cast.text("Ledsagning Nord", "Companions North")),
        ], isOwn: true)
    },
  ]

  private static func optionsPage(_ cast: Cast, isOwn: Bool) -> OptionsPage {
    let symbols = (0..<12).map { number in
      Option("\(cast.text("Bild", "Picture")) \(number)", picture: .picture(.picture(code: "2615")), value: "\(number)")
    }
    let options = [
      Option(cast.text("Gröt", "Porridge"), picture: .picture(.picture(code: "2615")), value: "a"),
      Option(cast.text("Smörgås", "Bread"), picture: .picture(.medium(cast.id(61))), value: "b"),
    ]
    return OptionsPage(
      person: cast.alva, agreement: cast.agreements[0].id, area: Written(cast.agreements[0].area), options: options,
      removable: isOwn ? ["a", "b"] : ["b"], isOwn: isOwn,
      found: SymbolsFound(query: isOwn ? nil : "kaffe", symbols: isOwn ? symbols : []),
      written: ["what": cast.text("Kaffe", "Coffee")], faults: isOwn ? [] : [("what-picture", .unknownKind)])
  }
}
