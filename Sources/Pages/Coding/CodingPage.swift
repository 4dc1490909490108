import CoCreation
package import Links
import Localization
package import Markup
package import Values

/// One passage to code: its words, the codes as choices with their definitions, a note, and how many are left.
///
/// The form sends `code` (ids, any number), `nothing` (`yes`), `note` and `go` (`next` or `previous`).
package struct CodingPage: Page {
  package let comparison: ID<Address.Comparison>
  package let round: ID<Address.Round>
  package let roundNumber: Int
  /// Which passage it is, from 1.
  package let number: Int
  package let all: Int
  package let left: Int
  package let passage: PassageShown
  package let codes: [CodeShown]
  /// What the coder has found; empty with `isCoded` if nothing fitted.
  package let chosen: Set<ID<Address.Code>>
  package let isCoded: Bool
  package let note: String
  package let fault: Fault?

  /// What is wrong with what was sent.
  package enum Fault: Sendable {
    case nothingChosen
    case bothChosen
    case note(FieldFault)
  }

  package init(
    comparison: ID<Address.Comparison>, round: ID<Address.Round>, roundNumber: Int, number: Int, all: Int, left: Int,
    passage: PassageShown, codes: [CodeShown], chosen: Set<ID<Address.Code>>, isCoded: Bool, note: String,
    fault: Fault? = nil
  ) {
    self.comparison = comparison
    self.round = round
    self.roundNumber = roundNumber
    self.number = number
    self.all = all
    self.left = left
    self.passage = passage
    self.codes = codes
    self.chosen = chosen
    self.isCoded = isCoded
    self.note = note
    self.fault = fault
  }

  package func title(in scene: Scene) -> String { CodingWords.in(scene.tongue).passage(number, all) }

  package func lead(in scene: Scene) -> HTML {
    WayBack(to: place(.overview), CodingWords.in(scene.tongue).roundTitle(roundNumber))
  }

  package func content(in scene: Scene) -> HTML {
    let words = CodingWords.in(scene.tongue)
    let told = FaultsTold(
      noteFault.map { [("note", $0)] } ?? [], labels: ["note": words.note], scene)
    return HTML {
      if let problem = choiceFault(words) {
        ErrorSummary(title: scene.site.faultsTitle(1), faults: [("codes", problem)])
      } else {
        told.summary
      }
      Tag.p(words.left(left))
      passage.quotation(scene)
      ClassNote(PassageCoded.self, in: scene)
      PostForm(to: place(.passage(number)), scene: scene) {
        Block(words.codes, id: "codes") {
          Tag.p(.class("hint")) { words.codesHint }
          if let problem = choiceFault(words) { FaultLine(id: "codes-fault", problem) }
          for group in CodeGroup.allCases { choices(group, scene) }
          ChoiceGroup(
            id: "nothing", question: words.otherwise,
            [
              Tile(
                words.nothingFits, nil, .any(name: "nothing", value: "yes", isChosen: isNothing),
                note: words.nothingFitsNote)
            ])
        }
        Field("note", label: words.note, hint: words.noteHint, fault: told["note"], value: note, kind: .lines(2))
        Tag.div(.class("acts")) {
          Button(words.saveNext, drawing: .done, name: "go", value: "next", isMain: true)
          if number > 1 { Button(words.saveStay, name: "go", value: "previous") }
        }
      }
      Pager(
        label: words.progress, previous: number > 1 ? (words.previous, place(.passage(number - 1))) : nil,
        next: number < all ? (words.next, place(.passage(number + 1))) : nil)
    }
  }

  private var isNothing: Bool {
    if case .bothChosen = fault { return true }
    return isCoded && chosen.isEmpty
  }

  private var noteFault: FieldFault? {
    if case .note(let fault) = fault { return fault }
    return nil
  }

  private func choiceFault(_ words: CodingWords) -> String? {
    switch fault {
    case .nothingChosen: words.chooseOrNothing
    case .bothChosen: words.bothChosen
    case .note, nil: nil
    }
  }

  private func choices(_ group: CodeGroup, _ scene: Scene) -> HTML {
    let own = codes.filter { $0.group == group }
    return HTML {
      if !own.isEmpty {
        ChoiceGroup(
          id: "group-\(group.rawValue)", question: group.name(scene),
          own.map { code in
            Tile(
              code.name, nil,
              .any(name: "code", value: code.id.description, isChosen: chosen.contains(code.id)),
              note: code.definition)
          })
      }
    }
  }

  private func place(_ place: Address.RoundPlace) -> Address { .comparison(comparison, .round(round, place)) }
}
