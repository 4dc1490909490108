package import CoCreation
package import Links
import Localization
package import Markup
package import Values

/// The form in which a code is written or changed, and, for a code that is there, used no more.
///
/// It sends `name`, `group`, `parent` (an id, or `none`), `codable` (`yes` or `no`), `definition`, `examples` (one a
/// line) and `notWhen`; the other form sends `why`.
package struct CodePage: Page {
  package let book: ID<Address.CodeBook>
  package let bookTitle: String
  package let id: ID<Address.Code>
  package let isNew: Bool
  /// The other codes of the book, under which it could stand.
  package let others: [CodeShown]
  package let written: [String: String]
  package let faults: FieldFaults

  package init(
    book: ID<Address.CodeBook>, bookTitle: String, id: ID<Address.Code>, isNew: Bool, others: [CodeShown],
    written: [String: String], faults: FieldFaults = []
  ) {
    self.book = book
    self.bookTitle = bookTitle
    self.id = id
    self.isNew = isNew
    self.others = others
    self.written = written
    self.faults = faults
  }

  /// What the form holds for a code as it is.
  package static func written(_ content: CodeContent) -> [String: String] {
    [
      "name": content.name.value, "group": content.group.rawValue, "parent": content.parent?.description ?? "none",
      "codable": content.isCodable ? "yes" : "no", "definition": content.definition?.value ?? "",
      "examples": content.examples.map(\.value).joined(separator: "\n"), "notWhen": content.notWhen?.value ?? "",
    ]
  }

  package func title(in scene: Scene) -> String {
    let words = ComparisonWords.in(scene.tongue)
    return isNew ? words.addCode : words.writeCode
  }

  package func lead(in scene: Scene) -> HTML {
    WayBack(to: .codeBook(book, .overview), bookTitle)
  }

  package func content(in scene: Scene) -> HTML {
    let words = ComparisonWords.in(scene.tongue)
    let told = FaultsTold(faults, labels: labels(words), scene)
    return HTML {
      told.summary
      ClassNote(CodeWritten.self, in: scene)
      PostForm(to: .codeBook(book, .code(id)), scene: scene) {
        field("name", words.codeName, nil, told, .line)
        ChoiceGroup(
          id: "group", question: words.group, fault: told["group"],
          CodeGroup.allCases.map { tile("group", $0.rawValue, $0.name(scene)) })
        field("definition", words.definition, words.definitionHint, told, .lines(3))
        field("examples", words.examples, words.examplesHint, told, .lines(3))
        field("notWhen", words.notWhen, words.notWhenHint, told, .lines(2))
        more(words, told, scene)
        Tag.div(.class("acts")) { Button(scene.site.save, drawing: .done, isMain: true) }
      }
      if !isNew { retiring(words, told, scene) }
    }
  }

  private func more(_ words: ComparisonWords, _ told: FaultsTold, _ scene: Scene) -> HTML {
    HTML {
      if !others.isEmpty {
        ChoiceGroup(
          id: "parent", question: words.under, fault: told["parent"],
          [tile("parent", "none", words.underNothing)]
            + others.map { tile("parent", $0.id.description, $0.name) })
      }
      ChoiceGroup(
        id: "codable", question: words.codable, hint: words.codableHint, fault: told["codable"],
        [tile("codable", "yes", scene.site.yes), tile("codable", "no", scene.site.no)])
    }
  }

  private func retiring(_ words: ComparisonWords, _ told: FaultsTold, _ scene: Scene) -> HTML {
    Details(words.retire, isOpen: told["why"] != nil) {
      Tag.p(words.retireText)
      ClassNote(CodeRetired.self, in: scene)
      PostForm(to: .codeBook(book, .retire(id)), scene: scene) {
        Field("why", label: words.why, fault: told["why"], kind: .lines(2))
        Tag.div(.class("acts")) { Button(words.retire) }
      }
    }.html
  }

  private func tile(_ name: String, _ value: String, _ label: String) -> Tile {
    let standIn = ["parent": "none", "codable": "yes"]
    return Tile(
      label, nil, .one(name: name, value: value, isChosen: (written[name] ?? standIn[name]) == value))
  }

  private func labels(_ words: ComparisonWords) -> [String: String] {
    [
      "name": words.codeName, "group": words.group, "definition": words.definition, "examples": words.examples,
      "notWhen": words.notWhen, "parent": words.under, "codable": words.codable, "why": words.why,
    ]
  }

  private func field(_ name: String, _ label: String, _ hint: String?, _ told: FaultsTold, _ kind: Field.Kind) -> Field
  {
    Field(name, label: label, hint: hint, fault: told[name], value: written[name] ?? "", kind: kind)
  }
}
