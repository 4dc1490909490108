import CoCreation
package import Links
import Localization
package import Markup
package import Values

/// Noting what was seen, each reader apart.
package struct NewSignPage: Page {
  package let person: ID<Address.Person>
  package let name: String
  package let chart: [SignsPage.Entry]
  /// Today's occasions that were seen, by what the form sends for them; the day's support in general is the last.
  package let occasions: [Option]
  package let written: [String: String]
  package let faults: FieldFaults
  /// The occasion on which one's own reading is put right; `nil` for a new one.
  package let correcting: ID<Address.Sighting>?

  package init(
    person: ID<Address.Person>, name: String, chart: [SignsPage.Entry],
    faults: FieldFaults = [], occasions: [Option] = [], written: [String: String] = [:],
    correcting: ID<Address.Sighting>? = nil
  ) {
    self.correcting = correcting
    self.person = person
    self.name = name
    self.chart = chart
    self.occasions = occasions
    self.written = written
    self.faults = faults
  }

  package func title(in scene: Scene) -> String {
    let new = TeamWords.in(scene.tongue).newSign
    return "\(correcting == nil ? new : SignWords.in(scene.tongue).correctTitle): \(name)"
  }

  package func content(in scene: Scene) -> HTML {
    let words = TeamWords.in(scene.tongue)
    let filling = Filling(
      written, faults,
      [
        "about": words.about, "seen": words.whatWasSeen, "sign": words.whichSign, "words": words.signSeen,
        "offer": words.offered, "met": words.metBefore,
      ], scene)
    return HTML {
      filling.summary
      ClassNote(SightingNoted.self, in: scene)
      if correcting != nil { Tag.p(SignWords.in(scene.tongue).keptBeside) }
      PostForm(to: .person(person, correcting.map { .signCorrection($0) } ?? .newSign), scene: scene) {
        if !occasions.isEmpty { filling.one("about", occasions) }
        filling.one(
          "seen", Seen.allCases.map { Option($0.label(words), picture: .drawing($0.drawing), value: $0.rawValue) })
        filling.field("words", .lines(2), hint: words.signSeenHint)
        if !chart.isEmpty {
          filling.one(
            "sign",
            chart.enumerated().map { Option($1.inOneLine.words, value: String($0), language: $1.inOneLine.language) }
              + [Option(words.otherSign, value: "")])
        }
        filling.one(
          "offer",
          [
            Option(words.waited, value: "waited"), Option(words.triedAgain, value: "triedAgain"),
            Option(words.notOffered, value: "none"),
          ])
        filling.one(
          "met",
          [
            Option(scene.site.yes, picture: .drawing(.yes), value: "yes"),
            Option(scene.site.no, picture: .drawing(.no), value: "no"),
          ], otherwise: "yes")
        Tag.div(.class("acts")) { Button(words.save, drawing: .done, isMain: true) }
      }
    }
  }
}
