import CoCreation
import Links
import Localization
import Markup
import Pages
import Values

extension Specimen {
  private static func pictures(_ cast: Cast) -> [Option] {
    [
      ("Katt", "Cat", "1F431"), ("Hund", "Dog", "1F436"), ("Fisk", "Fish", "1F41F"), ("Ko", "Cow", "1F42E"),
      ("Fågel", "Bird", "1F426"), ("Häst", "Horse", "1F434"), ("Bil", "Car", "1F697"), ("Sol", "Sun", "2600"),
      ("Träd", "Tree", "1F333"),
    ].map { Option(cast.text($0.0, $0.1), picture: cast.picture($0.2), value: $0.2) }
  }

  static let keys: [Specimen] = [
    Specimen("picture-code", .person, .pictureCode) { PictureCodePage(person: $0.alva, step: .start(hasCode: false)) },
    Specimen("picture-code-has", .person, .pictureCode) {
      PictureCodePage(person: $0.alva, step: .start(hasCode: true))
    },
    Specimen("picture-code-choose", .person, .pictureCode) { cast in
      PictureCodePage(
        person: cast.alva,
        step: .choosing(pictures: pictures(cast), tapped: ["1F431", "1F436"], before: nil, differed: true))
    },
    Specimen("picture-code-again", .person, .pictureCode) { cast in
      PictureCodePage(
        person: cast.alva,
        step: .choosing(pictures: pictures(cast), tapped: [], before: ["1F431", "1F436"], differed: false))
    },
    Specimen("picture-code-done", .person, .pictureCode) { PictureCodePage(person: $0.alva, step: .done) },
    Specimen("unlock", .nobody, { _ in .unlock }) { _ in
      UnlockPage(people: [Option("Ali", value: "ali"), Option("Kim", value: "kim")], chosen: "kim", isWrong: true)
    },
    Specimen("capacity", .staff, { _ in .capacity }) { cast in
      CapacityPage(capacities: [
        .init(value: "a", label: cast.text("Personal, Linden", "Staff, Linden"), isNow: true),
        .init(value: "b", label: cast.text("Syster till Bo", "Sister of Bo")),
        .init(value: "c", label: "", isPerson: true),
      ])
    },
    Specimen("entrance-factor", .nobody, { _ in .signInSetUp }) { _ in
      EntranceFactorPage(
        secret: "K7QF 2MHT", picture: Drawing.device.html,
        returning: "/", faults: [("code", .notRight)])
    },
    Specimen("second-factor", .staff, { _ in .secondFactor }) { _ in SecondFactorPage(step: .off) },
    Specimen("second-factor-confirm", .staff, { _ in .secondFactor }) { _ in
      SecondFactorPage(
        step: .confirming(secret: "JBSW Y3DP EHPK 3PXP", picture: Drawing.device.html), faults: [("code", .notRight)])
    },
    Specimen("second-factor-on", .staff, { _ in .secondFactor }) { _ in
      SecondFactorPage(step: .on, faults: [("current", .notRight)])
    },
  ]
}
