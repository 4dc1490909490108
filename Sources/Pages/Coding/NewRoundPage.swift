import CoCreation
package import Links
import Localization
package import Markup
package import Values

/// The form that opens a round: who codes, and what.
package struct NewRoundPage: Page {
  package let comparison: ID<Address.Comparison>
  package let newID: ID<Address.Round>
  package let codeBook: (title: String, version: Int)
  /// Colleagues who can code, by their ids.
  package let coders: [Option]
  /// The comparison's profiles, by their ids.
  package let profiles: [Option]
  package let chosen: Set<String>
  package let faults: FieldFaults

  package init(
    comparison: ID<Address.Comparison>, newID: ID<Address.Round>, codeBook: (title: String, version: Int),
    coders: [Option], profiles: [Option], chosen: Set<String>, faults: FieldFaults = []
  ) {
    self.comparison = comparison
    self.newID = newID
    self.codeBook = codeBook
    self.coders = coders
    self.profiles = profiles
    self.chosen = chosen
    self.faults = faults
  }

  package func title(in scene: Scene) -> String { ComparisonWords.in(scene.tongue).newRoundTitle }

  package func content(in scene: Scene) -> HTML {
    let words = ComparisonWords.in(scene.tongue)
    let told = FaultsTold(faults, labels: ["coders": words.coders, "profiles": words.coversProfiles], scene)
    return HTML {
      told.summary
      Tag.p(words.newRoundText)
      Tag.p(.class("quiet")) { words.usesVersion(codeBook.title, codeBook.version) }
      ClassNote(RoundOpened.self, in: scene)
      PostForm(to: .comparison(comparison, .rounds), scene: scene, hidden: [("id", newID.description)]) {
        ChoiceGroup(id: "coders", question: words.coders, fault: told["coders"], tiles(coders, "coder"))
        ChoiceGroup(id: "profiles", question: words.coversProfiles, fault: told["profiles"], tiles(profiles, "profile"))
        Tag.div(.class("acts")) { Button(words.openRound, drawing: .done, isMain: true) }
      }
    }
  }

  private func tiles(_ options: [Option], _ name: String) -> [Tile] {
    options.map { Tile($0.label, nil, .any(name: name, value: $0.value, isChosen: chosen.contains($0.value))) }
  }
}
