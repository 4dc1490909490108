import CoCreation
package import Links
import Localization
package import Markup
package import Values

/// What a person shows to whom, and what else could be shown; each thing has a page of its own.
package struct ShownPage: Page {
  package let person: ID<Address.Person>
  package let things: [Shown]
  package let first: Int

  /// A thing of the person's, with the names of those who may see it.
  package struct Shown: Sendable {
    /// What the address and the form name it by.
    package let value: String
    package let label: String
    package let picture: Illustration?
    /// The names of those who may see it; empty for nobody.
    package let to: [String]
    /// Whether others may read it by right, so that "nobody" would not be true.
    package let isReadByRight: Bool

    package init(
      value: String, label: String, picture: Illustration? = nil, to: [String] = [], isReadByRight: Bool = false
    ) {
      self.isReadByRight = isReadByRight
      self.value = value
      self.label = label
      self.picture = picture
      self.to = to
    }
  }

  package init(person: ID<Address.Person>, things: [Shown], from first: Int = 0) {
    self.person = person
    self.things = things
    self.first = first
  }

  package func title(in scene: Scene) -> String { CircleWords.in(scene.tongue).shownTitle }

  package func content(in scene: Scene) -> HTML {
    let words = CircleWords.in(scene.tongue)
    let shown = things.filter { !$0.to.isEmpty }
    let others = things.filter { $0.to.isEmpty }
    return HTML {
      Tag.p(words.shownExplained)
      if shown.isEmpty { Tag.p(words.nothingShown) }
      if scene.density == .standard {
        if !shown.isEmpty { Things(shown.map { thing($0, words, scene) }, whenEmpty: "", scene) }
        if !others.isEmpty {
          Block(words.canBeShown) { Things(others.map { thing($0, words, scene) }, whenEmpty: "", scene) }
        }
      } else {
        Portion(
          id: "thing", label: words.shownTitle, from: first, scene: scene,
          (shown + others).map { one in
            Tile(
              one.label, .illustration(one.picture ?? .drawing(.looked)),
              .link(.person(person, .showing(one.value))), note: told(one, words, scene))
          })
      }
    }
  }

  private func told(_ one: Shown, _ words: CircleWords, _ scene: Scene) -> String {
    if !one.to.isEmpty {
      let names = scene.grammar.list(one.to)
      return one.isReadByRight ? words.shownToBesides(names) : words.shownTo(names)
    }
    return one.isReadByRight ? words.shownToNobodyElse : words.shownToNobody
  }

  private func thing(_ one: Shown, _ words: CircleWords, _ scene: Scene) -> Thing {
    Thing(
      one.label, picture: one.picture ?? .drawing(.looked), note: told(one, words, scene),
      address: .person(person, .showing(one.value)))
  }
}

/// To whom one thing is shown: a touch shows it, another takes it back.
package struct ShowingPage: Page {
  package let person: ID<Address.Person>
  package let value: String
  package let label: String
  package let picture: Illustration?
  /// Those to whom it can be shown, marked if they may see it now.
  package let receivers: [Candidate]
  /// Whether others may read it by right, whatever is shown.
  package let isReadByRight: Bool
  package let first: Int

  package init(
    person: ID<Address.Person>, value: String, label: String, picture: Illustration? = nil, receivers: [Candidate],
    isReadByRight: Bool = false, from first: Int = 0
  ) {
    self.isReadByRight = isReadByRight
    self.person = person
    self.value = value
    self.label = label
    self.picture = picture
    self.receivers = receivers
    self.first = first
  }

  package func title(in scene: Scene) -> String { CircleWords.in(scene.tongue).whoMaySee }

  /// The thing itself, before it is asked who may see it.
  package func lead(in scene: Scene) -> HTML {
    Tag.p(.class("event")) {
      if let picture { picture }
      Tag.span(label)
    }
  }

  package func content(in scene: Scene) -> HTML {
    let words = CircleWords.in(scene.tongue)
    return HTML {
      if receivers.isEmpty {
        Tag.p(words.none)
      } else {
        Tag.p(words.showingExplained)
        if isReadByRight { Tag.p(words.othersMayRead) }
        ClassNote(ItemShown.self, in: scene)
        PostForm(to: .person(person, .showing(value)), scene: scene) {
          Portion(
            id: "receiver", label: words.whoMaySee, from: first, scene: scene,
            receivers.map { one in
              Tile(
                one.face.name, .face(one.face), .button(name: one.isChosen ? "hide" : "show", value: one.value),
                note: one.isChosen ? words.seesIt : nil)
            })
        }
      }
      Tag.div(.class("acts")) { LinkButton(scene.site.back, drawing: .undo, .person(person, .shown)) }
    }
  }
}
