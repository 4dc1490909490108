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
  package let faults: [(field: String, fault: FieldFault)]

  package init(
    person: ID<Address.Person>, name: String, chart: [SignsPage.Entry],
    faults: [(field: String, fault: FieldFault)] = []
  ) {
    self.person = person
    self.name = name
    self.chart = chart
    self.faults = faults
  }

  package func title(in scene: Scene) -> String {
    "\(TeamWords.in(scene.tongue).newSign): \(name)"
  }

  package func content(in scene: Scene) -> HTML {
    let words = TeamWords.in(scene.tongue)
    let told = FaultsTold(faults, labels: ["seen": words.whatWasSeen, "sign": words.whichSign], scene)
    return HTML {
      told.summary
      PostForm(to: .person(person, .newSign), scene: scene) {
        ChoiceGroup(
          id: "seen", question: words.whatWasSeen, fault: told["seen"],
          Seen.allCases.map {
            Tile($0.label(words), .drawing($0.drawing), .one(name: "seen", value: $0.rawValue, isChosen: false))
          })
        if !chart.isEmpty {
          ChoiceGroup(
            id: "sign", question: words.whichSign, fault: told["sign"],
            chart.enumerated().map {
              Tile($1.sign, nil, .one(name: "sign", value: String($0), isChosen: false), note: $1.meaning)
            })
        }
        ChoiceGroup(
          id: "met", question: words.metBefore,
          [
            Tile(scene.site.yes, .drawing(.yes), .one(name: "met", value: "yes", isChosen: true)),
            Tile(scene.site.no, .drawing(.no), .one(name: "met", value: "no", isChosen: false)),
          ])
        Tag.div(.class("acts")) { Button(words.save, drawing: .done, isMain: true) }
      }
    }
  }
}
