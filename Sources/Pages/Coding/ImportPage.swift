import CoCreation
package import Links
import Localization
package import Markup
package import Values

/// The form that brings in a file of another program, and what was wrong with the last one.
///
/// The form sends `kind` (`project`, `codings` or `codeBook`) and `file`.
package struct ImportPage: Page {
  package let comparison: ID<Address.Comparison>
  package let name: String
  package let chosen: Kind?
  /// One sentence that says what is wrong and where, as the reader of the file gave it.
  package let refusal: String?
  package let faults: FieldFaults

  /// What kind of file it is.
  package enum Kind: String, CaseIterable, Sendable {
    case project, codings, codeBook
  }

  package init(
    comparison: ID<Address.Comparison>, name: String, chosen: Kind? = nil, refusal: String? = nil,
    faults: FieldFaults = []
  ) {
    self.comparison = comparison
    self.name = name
    self.chosen = chosen
    self.refusal = refusal
    self.faults = faults
  }

  package func title(in scene: Scene) -> String { ComparisonWords.in(scene.tongue).importTitle }

  package func lead(in scene: Scene) -> HTML {
    WayBack(to: .comparison(comparison, .overview), name)
  }

  package func content(in scene: Scene) -> HTML {
    let words = ComparisonWords.in(scene.tongue)
    let told = FaultsTold(faults, labels: ["kind": words.kindOfFile, "file": words.file], scene)
    return HTML {
      told.summary
      if let refusal {
        Notice(.careful) {
          Tag.p { Tag.strong(words.refused) }
          Tag.p(.lang("en")) { refusal }
          Tag.p(words.nothingTaken)
        }
      }
      Tag.p(words.importText)
      ClassNote(RoundImported.self, in: scene)
      PostForm(to: .comparison(comparison, .importing), scene: scene, takesFiles: true) {
        ChoiceGroup(
          id: "kind", question: words.kindOfFile, fault: told["kind"],
          [(Kind.project, words.kindProject), (.codings, words.kindCodings), (.codeBook, words.kindCodeBook)].map {
            Tile($0.1, nil, .one(name: "kind", value: $0.0.rawValue, isChosen: chosen == $0.0))
          })
        Field("file", label: words.file, fault: told["file"], kind: .file(accept: ".qdpx,.qdc,.csv"))
        Tag.div(.class("acts")) { Button(words.importIt, drawing: .done, isMain: true) }
      }
    }
  }
}
