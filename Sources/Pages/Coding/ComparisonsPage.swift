import CoCreation
package import Links
import Localization
package import Markup
package import Values

/// All comparisons, and the form that begins one.
package struct ComparisonsPage: Page {
  package let comparisons: [Row]
  /// The id that a new one gets.
  package let newID: ID<Address.Comparison>
  package let codeBooks: [Option]
  package let written: [String: String]
  package let faults: FieldFaults

  /// One comparison.
  package struct Row: Sendable {
    package let id: ID<Address.Comparison>
    package let title: String
    package let question: String?
    package let profiles: Int
    package let rounds: Int

    package init(id: ID<Address.Comparison>, title: String, question: String?, profiles: Int, rounds: Int) {
      self.id = id
      self.title = title
      self.question = question
      self.profiles = profiles
      self.rounds = rounds
    }
  }

  /// - Parameter codeBooks: The books there are, by their ids; the form offers a new one (`book` is `new`) as well.
  package init(
    comparisons: [Row], newID: ID<Address.Comparison>, codeBooks: [Option], written: [String: String] = [:],
    faults: FieldFaults = []
  ) {
    self.comparisons = comparisons
    self.newID = newID
    self.codeBooks = codeBooks
    self.written = written
    self.faults = faults
  }

  package func title(in scene: Scene) -> String { ComparisonWords.in(scene.tongue).comparisons }

  package func content(in scene: Scene) -> HTML {
    let words = ComparisonWords.in(scene.tongue)
    let labels = ["title": words.title, "question": words.question, "book": words.codeBook]
    let told = FaultsTold(faults, labels: labels, scene)
    return HTML {
      told.summary
      Tag.p(words.comparisonsText)
      LinkedList(items: comparisons.map { row(of: $0, words) }, whenEmpty: words.noComparisons)
      Block(words.begin) {
        ClassNote(StudyBegun.self, in: scene)
        PostForm(to: .comparisons, scene: scene, hidden: [("id", newID.description)]) {
          Field("title", label: words.title, fault: told["title"], value: written["title"] ?? "")
          Field(
            "question", label: words.question, hint: words.questionHint, fault: told["question"],
            value: written["question"] ?? "", kind: .lines(2))
          ChoiceGroup(id: "book", question: words.codeBook, fault: told["book"], books(words))
          Tag.div(.class("acts")) { Button(words.begin, drawing: .done, isMain: true) }
        }
      }
    }
  }

  private func books(_ words: ComparisonWords) -> [Tile] {
    let chosen = written["book"] ?? "new"
    return ([Option(words.newCodeBook, value: "new")] + codeBooks).map {
      Tile($0.label, nil, .one(name: "book", value: $0.value, isChosen: chosen == $0.value))
    }
  }

  private func row(of row: Row, _ words: ComparisonWords) -> (what: String, note: String?, address: Address) {
    let counts = "\(words.profilesCount(row.profiles)), \(words.roundsCount(row.rounds))"
    return (row.title, row.question.map { "\($0) \(counts)" } ?? counts, .comparison(row.id, .overview))
  }
}

/// All code books, or all profiles: a list that leads on.
package struct ListPage: Page {
  package let kind: Kind
  package let items: [Item]
  /// How many published profiles come with the program and are not here yet.
  package let published: Int

  /// What something is called, what is known of it, and where it is.
  package typealias Item = (what: String, note: String?, address: Address)

  /// What is listed.
  package enum Kind: Sendable {
    case codeBooks, profiles
  }

  package init(_ kind: Kind, _ items: [Item], published: Int = 0) {
    self.kind = kind
    self.items = items
    self.published = published
  }

  package func title(in scene: Scene) -> String {
    let words = ComparisonWords.in(scene.tongue)
    return kind == .codeBooks ? words.codeBooks : words.profiles
  }

  package func content(in scene: Scene) -> HTML {
    let words = ComparisonWords.in(scene.tongue)
    return HTML {
      Tag.p(kind == .profiles ? words.profilesText : words.codeBooksText)
      if published > 0 {
        Tag.p(words.publishedWaiting(published))
        ClassNote(ProfileRegistered.self, in: scene)
        PostForm(to: .profiles, scene: scene) {
          Tag.div(.class("acts")) { Button(words.takePublished, drawing: .done, isMain: items.isEmpty) }
        }
      }
      LinkedList(items: items, whenEmpty: kind == .codeBooks ? words.noCodeBooks : words.noProfilesHere)
      if kind == .codeBooks {
        Tag.div(.class("acts")) { LinkButton(words.comparisons, drawing: .balance, .comparisons) }
      }
    }
  }
}
