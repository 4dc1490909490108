package import CoCreation
package import Links
import Localization
package import Markup
package import Values

/// A code book: its codes by group as they stand or as a version holds them, its versions, and its files.
package struct CodeBookPage: Page {
  package let id: ID<Address.CodeBook>
  package let name: String
  package let codes: [CodeEntry]
  package let versions: [Version]
  /// Which version is shown; `nil` for the codes as they stand.
  package let shown: Int?
  package let hasChanges: Bool
  package let written: [String: String]
  package let faults: FieldFaults

  /// A version by its number, with what changed.
  package struct Version: Sendable {
    package let number: Int
    package let day: Day
    package let change: String

    package init(number: Int, day: Day, change: String) {
      self.number = number
      self.day = day
      self.change = change
    }
  }

  package init(
    id: ID<Address.CodeBook>, name: String, codes: [CodeEntry], versions: [Version], shown: Int? = nil,
    hasChanges: Bool, written: [String: String] = [:], faults: FieldFaults = []
  ) {
    self.id = id
    self.name = name
    self.codes = codes
    self.versions = versions
    self.shown = shown
    self.hasChanges = hasChanges
    self.written = written
    self.faults = faults
  }

  package func title(in scene: Scene) -> String {
    guard let shown, let version = versions.first(where: { $0.number == shown }) else { return name }
    return "\(name): \(ComparisonWords.in(scene.tongue).version(shown, scene.dates.full(version.day)))"
  }

  package func content(in scene: Scene) -> HTML {
    let words = ComparisonWords.in(scene.tongue)
    let told = FaultsTold(faults, labels: ["change": words.change], scene)
    return HTML {
      told.summary
      if hasChanges, shown == nil, !versions.isEmpty { Notice(.note, words.draft) }
      if codes.isEmpty { Tag.p(words.noCodes) }
      for group in CodeGroup.allCases { part(group, scene) }
      if shown == nil {
        LinkButton(words.addCode, drawing: .note, .codeBook(id, .newCode), isMain: codes.isEmpty)
        if hasChanges, !codes.isEmpty { settling(words, told, scene) }
      }
      Block(words.versions) {
        LinkedList(
          items: versions.reversed().map {
            (words.version($0.number, scene.dates.full($0.day)), $0.change, .codeBook(id, .version($0.number)))
          }, whenEmpty: words.noVersionYet)
      }
      if !codes.isEmpty { files(words) }
    }
  }

  private func part(_ group: CodeGroup, _ scene: Scene) -> HTML {
    let own = codes.filter { $0.content.group == group }
    return HTML {
      if !own.isEmpty {
        Block(group.name(scene)) {
          Tag.dl {
            for code in own {
              term(code, scene)
            }
          }
        }
      }
    }
  }

  private func term(_ code: CodeEntry, _ scene: Scene) -> HTML {
    let words = ComparisonWords.in(scene.tongue)
    let content = code.content
    let above = content.parent.flatMap { parent in codes.first { $0.id == parent }?.content.name.value }
    return HTML {
      Tag.dt {
        if shown == nil {
          Tag.a(.href(Address.codeBook(id, .code(code.id.retyped())).path)) { content.name.value }
        } else {
          content.name.value
        }
      }
      if let above { Tag.dd(.class("quiet")) { "\(words.under): \(above)" } }
      if !content.isCodable { Tag.dd(.class("quiet")) { words.gathers } }
      if let definition = content.definition { Tag.dd { Paragraphs(definition.value) } }
      for example in content.examples { Tag.dd { Tag.em { "\(words.examples): \(example.value)" } } }
      if let notWhen = content.notWhen { Tag.dd { "\(words.notWhen): \(notWhen.value)" } }
    }
  }

  private func settling(_ words: ComparisonWords, _ told: FaultsTold, _ scene: Scene) -> HTML {
    Block(words.settle) {
      Tag.p(words.settleText)
      ClassNote(CodeBookSettled.self, in: scene)
      PostForm(to: .codeBook(id, .settle), scene: scene) {
        Field(
          "change", label: words.change, fault: told["change"], value: written["change"] ?? "", kind: .lines(2))
        Tag.div(.class("acts")) { Button(words.settle, drawing: .done) }
      }
    }.html
  }

  private func files(_ words: ComparisonWords) -> HTML {
    Block(words.files) {
      Tag.p(words.filesText)
      Tag.div(.class("acts")) {
        for file in Address.CodeBookFile.allCases {
          LinkButton(words.download(file.rawValue), drawing: .note, .codeBook(id, .file(file)))
        }
      }
    }.html
  }
}
