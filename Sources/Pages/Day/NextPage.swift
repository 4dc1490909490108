import CoCreation
package import Links
import Localization
package import Markup
package import Values

/// What comes next in the day, from either side: telling it, saying that it is done, taking it back.
package struct NextPage: Page {
  package let person: ID<Address.Person>
  package let isOwn: Bool
  /// What is told of today.
  package let told: [Next]
  package let found: SymbolsFound
  package let written: [String: String]
  package let faults: FieldFaults
  package let first: Int

  /// One thing that was told to come.
  package struct Next: Sendable {
    /// What the form sends for it.
    package let value: String
    package let label: String
    package let picture: Illustration?
    package let isDone: Bool
    /// Whether whoever reads told it, or said that it is done, and so can take that back.
    package let mayTakeBack: Bool

    /// The language of the label, where it is not that of the page.
    package let language: Language?

    package init(
      value: String, label: String, language: Language? = nil, picture: Illustration? = nil, isDone: Bool,
      mayTakeBack: Bool
    ) {
      self.language = language
      self.value = value
      self.label = label
      self.picture = picture
      self.isDone = isDone
      self.mayTakeBack = mayTakeBack
    }
  }

  package init(
    person: ID<Address.Person>, isOwn: Bool, told: [Next] = [],
    found: SymbolsFound = SymbolsFound(query: nil, symbols: []), written: [String: String] = [:],
    faults: FieldFaults = [], from first: Int = 0
  ) {
    self.person = person
    self.isOwn = isOwn
    self.told = told
    self.found = found
    self.written = written
    self.faults = faults
    self.first = first
  }

  package func title(in scene: Scene) -> String {
    MomentMoreWords.in(isOwn ? scene.tongue : scene.tongue.standard).nextTitle
  }

  package func content(in scene: Scene) -> HTML {
    let tongue = isOwn ? scene.tongue : scene.tongue.standard
    let (words, more) = (MomentMoreWords.in(tongue), DayMoreWords.in(tongue))
    return HTML {
      ClassNote(NextTold.self, in: scene)
      if !told.isEmpty { list(more, scene) }
      Enquiry(
        address: .person(person, .next), scene: scene, hidden: [], written: written, faults: faults,
        questions: [
          .init("what", words.nextWhat, .pictured(found)),
          .init("when", words.nextWhen, hint: words.nextWhenHint, .field(.line), isRequired: false),
          .init("day", more.whichDay, hint: more.whichDayHint, .field(.date), isRequired: false),
        ], send: words.save)
    }
  }

  /// What was told: one touch says that it is done, another that it was not.
  private func list(_ words: DayMoreWords, _ scene: Scene) -> HTML {
    let tiles = told.filter { !$0.isDone || $0.mayTakeBack }.map { one in
      Tile(
        one.label, one.picture.map(Tile.Picture.illustration) ?? .drawing(one.isDone ? .done : .today),
        .button(name: one.isDone ? "notDone" : "done", value: one.value),
        note: one.isDone ? "\(words.done). \(words.notDoneAfterAll)?" : words.tapWhenDone,
        language: one.language)
    }
    let own = told.filter { !$0.isDone && $0.mayTakeBack }
    return HTML {
      PostForm(to: .person(person, .next), scene: scene) {
        Portion(id: "done", label: words.tapWhenDone, from: first, scene: scene, tiles)
      }
      if !own.isEmpty {
        Details(words.takeBack) {
          PostForm(to: .person(person, .next), scene: scene) {
            Tiles(
              id: "withdrawn", label: words.takeBack,
              own.map {
                Tile($0.label, .drawing(.undo), .button(name: "withdrawn", value: $0.value), language: $0.language)
              })
          }
        }
      }
    }
  }
}
