import CoCreation
package import Links
import Localization
package import Markup
package import Values

/// One round: who codes and how far they have come, never what; once it is closed, what it shows.
package struct RoundPage: Page {
  package let comparison: ID<Address.Comparison>
  package let comparisonName: String
  package let id: ID<Address.Round>
  package let number: Int
  package let passages: Int
  package let codeBook: (title: String, version: Int)
  package let coders: [Coder]
  package let state: State
  package let written: [String: String]
  package let faults: FieldFaults

  /// A coder by name, with how many passages are coded.
  package struct Coder: Sendable {
    package let name: String
    package let coded: Int
    package let isDone: Bool
    package let isReader: Bool

    package init(name: String, coded: Int, isDone: Bool, isReader: Bool) {
      self.name = name
      self.coded = coded
      self.isDone = isDone
      self.isReader = isReader
    }
  }

  /// Whether codings are sealed or seen.
  package enum State: Sendable {
    /// - Parameter next: The first passage that the reader has not coded, from 1; `nil` if the reader does not code.
    case open(next: Int?)
    /// - Parameter early: Who was not done when it was closed, and why it was.
    case closed(differences: Int, unsettled: Int, early: (names: [String], why: String)?)
  }

  package init(
    comparison: ID<Address.Comparison>, comparisonName: String, id: ID<Address.Round>, number: Int, passages: Int,
    codeBook: (title: String, version: Int), coders: [Coder], state: State,
    written: [String: String] = [:], faults: FieldFaults = []
  ) {
    self.comparison = comparison
    self.comparisonName = comparisonName
    self.id = id
    self.number = number
    self.passages = passages
    self.codeBook = codeBook
    self.coders = coders
    self.state = state
    self.written = written
    self.faults = faults
  }

  package func title(in scene: Scene) -> String { CodingWords.in(scene.tongue).roundTitle(number) }

  package func lead(in scene: Scene) -> HTML {
    WayBack(to: .comparison(comparison, .overview), comparisonName)
  }

  package func content(in scene: Scene) -> HTML {
    let words = CodingWords.in(scene.tongue)
    let comparing = ComparisonWords.in(scene.tongue)
    let told = FaultsTold(faults, labels: ["why": words.whyClose], scene)
    return HTML {
      told.summary
      Tag.p(.class("quiet")) { comparing.usesVersion(codeBook.title, codeBook.version) }
      switch state {
      case .open(let next):
        Notice(.note, words.sealed)
        own(next, words, scene)
        codersPart(words)
        closing(words, told, scene)
      case .closed(let differences, let unsettled, let early):
        if let early { Tag.p(words.closedEarly(scene.grammar.list(early.names), early.why)) }
        results(differences, unsettled, words, comparing)
        codersPart(words)
        files(comparing)
      }
    }
  }

  private func place(_ place: Address.RoundPlace) -> Address { .comparison(comparison, .round(id, place)) }

  private func own(_ next: Int?, _ words: CodingWords, _ scene: Scene) -> HTML {
    HTML {
      if let next, let reader = coders.first(where: \.isReader) {
        Block(words.yourCodings) {
          Tag.p(words.codedOf(reader.coded, passages))
          if reader.isDone { Tag.p(words.finished) }
          Tag.div(.class("acts")) {
            LinkButton(words.goOn, drawing: .note, place(.passage(next)), isMain: reader.coded < passages)
            if reader.coded == passages, !reader.isDone {
              PostForm(to: place(.finish), scene: scene) { Button(words.finish, drawing: .done, isMain: true) }
            }
          }
          Tag.p(.class("quiet")) { words.finishText }
        }
      } else {
        Tag.p(words.youAreNotACoder)
      }
    }
  }

  private func codersPart(_ words: CodingWords) -> HTML {
    Block(words.codersHere) {
      DataTable(
        caption: words.codersHere, columns: [words.codersHere, words.progress],
        rows: coders.map { coder in
          .init(coder.name, [words.codedOf(coder.coded, passages) + (coder.isDone ? ", \(words.done)" : "")])
        }, isHeaded: true)
    }.html
  }

  private func closing(_ words: CodingWords, _ told: FaultsTold, _ scene: Scene) -> HTML {
    let waiting = coders.filter { !$0.isDone }.map(\.name)
    return Block(words.close) {
      Tag.p(words.closeText)
      ClassNote(RoundClosed.self, in: scene)
      PostForm(to: place(.close), scene: scene) {
        if !waiting.isEmpty {
          Tag.p(words.notDone(scene.grammar.list(waiting)))
          Field("why", label: words.whyClose, fault: told["why"], value: written["why"] ?? "", kind: .lines(2))
        }
        Tag.div(.class("acts")) {
          Button(waiting.isEmpty ? words.close : words.closeAnyway, drawing: .done, isMain: waiting.isEmpty)
        }
      }
    }.html
  }

  private func results(
    _ differences: Int, _ unsettled: Int, _ words: CodingWords, _ comparing: ComparisonWords
  ) -> HTML {
    Block(words.whatNow) {
      LinkedList(
        items: [
          (words.agreement, words.agreementText, place(.agreement)),
          (
            words.consensus,
            unsettled > 0 ? words.differences(unsettled, differences) : words.nothingToSettle, place(.consensus)
          ),
          (comparing.likeness, comparing.likenessText, place(.likeness(.table))),
          (comparing.configurations, comparing.configurationsText, place(.configurations)),
        ], whenEmpty: "")
    }.html
  }

  private func files(_ words: ComparisonWords) -> HTML {
    Block(words.files) {
      Tag.p(words.filesText)
      Tag.div(.class("acts")) {
        for file in Address.RoundFile.allCases {
          LinkButton(words.download(file.rawValue), drawing: .note, place(.file(file)))
        }
      }
    }.html
  }
}
