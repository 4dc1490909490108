import CoCreation
package import Links
import Localization
package import Markup
package import Values

/// Telling a frame in easy words with pictures, part by part, beside what the decision says.
package struct EasyFramePage: Page {
  package let person: ID<Address.Person>
  package let frame: ID<Address.Frame>
  package let name: String
  package let parts: [Granted]
  package let written: [String: String]
  package let faults: FieldFaults

  /// One granted service, as the decision says it.
  package struct Granted: Sendable {
    /// The pack's id of the service; empty for the decision as a whole.
    package let value: String
    package let service: String
    package let says: [Written]
    /// How it is told now.
    package let easy: String?
    /// The code of the symbol it is told with now.
    package let symbol: String?
    /// The symbols to choose from.
    package let found: SymbolsFound

    package init(
      value: String, service: String, says: [Written], found: SymbolsFound, easy: String? = nil, symbol: String? = nil
    ) {
      self.symbol = symbol
      self.found = found
      self.value = value
      self.service = service
      self.says = says
      self.easy = easy
    }
  }

  package init(
    person: ID<Address.Person>, frame: ID<Address.Frame>, name: String, parts: [Granted],
    written: [String: String] = [:], faults: FieldFaults = []
  ) {
    self.person = person
    self.frame = frame
    self.name = name
    self.parts = parts
    self.written = written
    self.faults = faults
  }

  package func title(in scene: Scene) -> String { FrameMoreWords.in(scene.tongue.standard).easyTitle(name) }

  package func content(in scene: Scene) -> HTML {
    let words = FrameMoreWords.in(scene.tongue.standard)
    let finding = OptionWords.in(scene.tongue.standard)
    let labels = parts.flatMap { part in
      let name = "easy\(part.suffix)"
      let finder = SymbolFinder.labels(name, finding).map {
        ($0.key, "\(heading(part, words)): \($0.value.lowercased())")
      }
      return [(name, "\(heading(part, words)): \(words.easyWords.lowercased())")] + finder
    }
    let filling = Filling(written, faults, Dictionary(labels) { first, _ in first }, scene)
    return HTML {
      filling.summary
      ClassNote(FrameToldEasily.self, in: scene)
      for part in parts {
        Block(heading(part, words), class: "card") {
          Tag.div(.class("sides")) {
            Block(words.asItSays, level: .third, class: "side") {
              for one in part.says { Paragraphs(one) }
            }
            Block(words.easyWords, level: .third, class: "side") {
              PostForm(
                to: .person(person, .easyFrame(frame)), scene: scene, hidden: [("service", part.value)]
              ) {
                filling.field("easy\(part.suffix)", .lines(4), hint: words.easyHint, otherwise: part.easy ?? "")
                SymbolFinder(
                  name: "easy\(part.suffix)", filling: filling, found: part.found, scene: scene, words: finding,
                  kept: part.symbol.map {
                    Option(words.keepPicture, picture: .picture(.picture(code: $0)), value: "kept")
                  })
                Button(scene.site.save, drawing: .done)
              }
            }
          }
        }
      }
    }
  }

  private func heading(_ part: Granted, _ words: FrameMoreWords) -> String {
    part.value.isEmpty ? words.wholeDecision : part.service
  }
}

extension EasyFramePage.Granted {
  /// What follows the fields' names: the service, where it is one.
  fileprivate var suffix: String { value.isEmpty ? "" : "-\(value)" }
}

/// A copy beside the authority's own decision, where they differ; both stand.
package struct DifferencesPage: Page {
  package let person: ID<Address.Person>
  package let frame: ID<Address.Frame>
  package let rows: [(what: String, own: [Written], copy: [Written])]
  package let isOwn: Bool

  package init(
    person: ID<Address.Person>, frame: ID<Address.Frame>, rows: [(what: String, own: [Written], copy: [Written])],
    isOwn: Bool = false
  ) {
    self.isOwn = isOwn
    self.person = person
    self.frame = frame
    self.rows = rows
  }

  package func title(in scene: Scene) -> String { words(scene).differences }

  private func words(_ scene: Scene) -> FrameMoreWords {
    FrameMoreWords.in(isOwn ? scene.tongue : scene.tongue.standard)
  }

  package func content(in scene: Scene) -> HTML {
    let words = words(scene)
    return HTML {
      if rows.isEmpty {
        Tag.p(words.noDifferences)
      } else {
        DataTable(
          caption: words.differencesText, columns: [words.what, words.own, words.copy],
          rows: rows.map { .init(HTML($0.what), [$0.own, $0.copy].map { $0.html(separatedBy: ", ") }) })
      }
      Tag.div(.class("acts")) { LinkButton(scene.site.back, drawing: .undo, .person(person, .frame(frame))) }
    }
  }
}
