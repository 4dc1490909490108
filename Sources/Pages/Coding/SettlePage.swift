import CoCreation
package import Links
import Localization
package import Markup
package import Values

/// The form in which a group settles one code of one passage, with what coders found and noted.
///
/// The form sends `holds` (`yes` or `no`) and `why`.
package struct SettlePage: Page {
  package let comparison: ID<Address.Comparison>
  package let round: ID<Address.Round>
  package let difference: ConsensusPage.Difference
  /// Coders' notes on the passage.
  package let notes: [(name: String, words: String)]
  package let log: [SettlementTold]
  package let written: [String: String]
  package let faults: FieldFaults

  package init(
    comparison: ID<Address.Comparison>, round: ID<Address.Round>, difference: ConsensusPage.Difference,
    notes: [(name: String, words: String)], log: [SettlementTold], written: [String: String] = [:],
    faults: FieldFaults = []
  ) {
    self.comparison = comparison
    self.round = round
    self.difference = difference
    self.notes = notes
    self.log = log
    self.written = written
    self.faults = faults
  }

  package func title(in scene: Scene) -> String { difference.code.name }

  package func lead(in scene: Scene) -> HTML {
    WayBack(to: .comparison(comparison, .round(round, .consensus)), CodingWords.in(scene.tongue).consensus)
  }

  package func content(in scene: Scene) -> HTML {
    let words = CodingWords.in(scene.tongue)
    let told = FaultsTold(faults, labels: ["holds": words.doesItHold, "why": words.why], scene)
    return HTML {
      told.summary
      if let definition = difference.code.definition { Tag.p(definition) }
      difference.passage.quotation(scene)
      difference.list(words)
      for note in notes { Saying(voice: note.name, words: note.words) }
      ClassNote(CodeAgreed.self, in: scene)
      PostForm(
        to: .comparison(comparison, .round(round, .settle(difference.passage.id, difference.code.id))), scene: scene
      ) {
        ChoiceGroup(
          id: "holds", question: words.doesItHold, fault: told["holds"],
          [("yes", words.holds), ("no", words.holdsNot)].map { value, label in
            Tile(label, nil, .one(name: "holds", value: value, isChosen: written["holds"] == value))
          })
        Field(
          "why", label: words.why, hint: words.whyHint, fault: told["why"], value: written["why"] ?? "",
          kind: .lines(3))
        Tag.div(.class("acts")) { Button(words.decided, drawing: .done, isMain: true) }
      }
      if !log.isEmpty {
        Block(words.log) { Tag.ol { for entry in log { Tag.li(entry.sentence(words, scene)) } } }
      }
    }
  }
}
