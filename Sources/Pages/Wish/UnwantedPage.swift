import CoCreation
package import Links
import Localization
package import Markup
package import Values

/// "This is not how I want it": what it is about, and then who should answer.
package struct UnwantedPage: Page {
  package let person: ID<Address.Person>
  package let step: Step
  package let first: Int

  /// One question a page.
  package enum Step: Sendable {
    case what([Option])
    /// Whom it may be about; it never reaches them.
    ///
    /// - Parameter isMissing: Whether it was sent on without saying.
    case whom(UnwantedDraft, circle: [Candidate], isMissing: Bool = false)
    /// Who should answer.
    case who(UnwantedDraft, Answerers)
    /// - Parameter mayChange: Whether the person may take it back here: not where others could open the page.
    case receipt(wish: ID<Address.Wish>, who: String, by: Day, mayChange: Bool)
  }

  package init(person: ID<Address.Person>, step: Step, from first: Int = 0) {
    self.person = person
    self.step = step
    self.first = first
  }

  package func title(in scene: Scene) -> String {
    let words = UnwantedWords.in(scene.tongue)
    return switch step {
    case .what: words.title
    case .who: words.whoShallAnswer
    case .whom: ConcernWords.in(scene.tongue).isItAbout
    case .receipt(_, let who, let by, _): words.receipt(who, scene.dates.day(by, today: scene.today))
    }
  }

  package func content(in scene: Scene) -> HTML {
    let words = UnwantedWords.in(scene.tongue)
    return HTML {
      switch step {
      case .what(let options): what(options, words, scene)
      case .whom(let draft, let circle, let isMissing): whom(draft, circle, isMissing, scene)
      case .who(let draft, let answerers): who(draft, answerers, words, scene)
      case .receipt(let wish, _, _, let mayChange): receipt(wish, mayChange, words, scene)
      }
    }
  }

  private func receipt(_ wish: ID<Address.Wish>, _ mayChange: Bool, _ words: UnwantedWords, _ scene: Scene) -> HTML {
    HTML {
      if mayChange {
        Tag.p(words.changeMyMind)
        ClassNote(ConcernRaised.self, in: scene)
      }
      Tag.div(.class("acts")) {
        LinkButton(scene.site.home, drawing: .home, .person(person, .today), isMain: true)
        if mayChange {
          PostForm(to: .person(person, .wish(wish)), scene: scene) {
            Button(words.takeBack, drawing: .undo, name: "withdraw", value: "yes")
          }
        }
      }
    }
  }

  private func what(_ options: [Option], _ words: UnwantedWords, _ scene: Scene) -> HTML {
    let tiles = options.map {
      Tile(
        $0.label, $0.picture.map(Tile.Picture.illustration), .button(name: "about", value: $0.value),
        language: $0.language)
    }
    return PostForm(to: .person(person, .unwanted), scene: scene) {
      Tag.p(words.whatIsIt)
      ClassNote(ConcernRaised.self, in: scene)
      Portion(id: "about", label: words.whatIsIt, from: first, scene: scene, tiles)
      Details(words.inMyWords) {
        Field("words", label: words.inMyWords, kind: .lines(3))
        Button(scene.site.send, isMain: true)
      }
    }.html
  }

  /// Several can be chosen; those on the other pages of a small density go along.
  private func whom(_ draft: UnwantedDraft, _ circle: [Candidate], _ isMissing: Bool, _ scene: Scene) -> HTML {
    let words = ConcernWords.in(scene.tongue)
    let room = scene.density.choices
    let first = circle.indices.contains(first) ? first : 0
    let shown = Array(circle.dropFirst(first).prefix(room))
    let elsewhere = draft.concerns.filter { value in value != "nobody" && !shown.contains { $0.value == value } }
    let fault = isMissing ? scene.site.faults.empty : nil
    let others: [(name: String, value: String)] = elsewhere.map { ("concerns", $0) }
    let hidden = draft.without.fields + others + [("step", "whom")]
    return HTML {
      if let fault { ErrorSummary(title: scene.site.faultsTitle(1), faults: [("whom", fault)]) }
      Tag.p(words.neverReaches)
      PostForm(to: .person(person, .wish(draft.wish)), scene: scene, hidden: hidden) {
        ClassNote(ConcernRaised.self, in: scene)
        ChoiceGroup(
          id: "whom", question: words.isItAbout, hint: words.maybeSeveral, fault: fault,
          shown.map { one in
            let isChosen = draft.concerns.contains(one.value)
            return Tile(one.face.name, .face(one.face), .any(name: "concerns", value: one.value, isChosen: isChosen))
          })
        Tag.div(.class("acts")) {
          Button(scene.site.goOn, drawing: .done, name: "said", value: "whom", isMain: true)
          Button(words.aboutNobody, drawing: .nobody, name: "concerns", value: "nobody")
          if circle.count > room {
            Rest(from: first, of: circle.count, scene: scene).button
          }
        }
      }
    }
  }

  private func who(
    _ draft: UnwantedDraft, _ answerers: Answerers, _ words: UnwantedWords, _ scene: Scene
  ) -> HTML {
    HTML {
      choice(draft, "who", words.whoShallAnswer, scene, answerers.tiles(words))
      answerers.noOutsider(words)
    }
  }

  /// One choice of a draft: what is said so far goes along, and the others are shown by sending it on.
  private func choice(
    _ draft: UnwantedDraft, _ step: String, _ label: String, _ scene: Scene, _ tiles: [Tile]
  ) -> HTML {
    let room = scene.density.choices
    let first = tiles.indices.contains(first) ? first : 0
    return PostForm(to: .person(person, .wish(draft.wish)), scene: scene, hidden: draft.fields + [("step", step)]) {
      ClassNote(ConcernRaised.self, in: scene)
      Tiles(id: step, label: label, Array(tiles.dropFirst(first).prefix(room)))
      if tiles.count > room {
        Rest(from: first, of: tiles.count, scene: scene).button
      }
    }.html
  }
}

/// What the person has said so far; nothing is kept before it is known who shall not read it.
package struct UnwantedDraft: Sendable {
  package let wish: ID<Address.Wish>
  package let about: String
  package let words: String
  /// Those whom it is about, or `nobody`; none until the person has said.
  package let concerns: [String]
  /// Who should answer, once the person has said.
  package let who: String?
  package let isAfraid: Bool

  package init(
    wish: ID<Address.Wish>, about: String = "", words: String = "", concerns: [String] = [], who: String? = nil,
    isAfraid: Bool = false
  ) {
    self.wish = wish
    self.about = about
    self.words = words
    self.concerns = concerns
    self.who = who
    self.isAfraid = isAfraid
  }

  /// The same before it was said whom it is about.
  var without: UnwantedDraft {
    UnwantedDraft(wish: wish, about: about, words: words, who: who, isAfraid: isAfraid)
  }

  var fields: [(name: String, value: String)] {
    var fields = [(name: "about", value: about), (name: "words", value: words)]
    for one in concerns { fields.append((name: "concerns", value: one)) }
    if let who { fields.append(("who", who)) }
    if isAfraid { fields.append(("afraid", "yes")) }
    return fields
  }
}

/// Those who can answer: the team, the manager, and whenever there is one somebody who does not work here.
package struct Answerers: Sendable {
  package let circle: [Candidate]
  /// The manager, with face and name; `nil` where there is none who can answer.
  package let manager: Face?
  package let hasOutsider: Bool

  package init(circle: [Candidate], manager: Face?, hasOutsider: Bool) {
    self.circle = circle
    self.manager = manager
    self.hasOutsider = hasOutsider
  }

  /// Said where nobody from outside can be asked: it is not left out in silence.
  @HTMLBuilder func noOutsider(_ words: UnwantedWords) -> HTML {
    if !hasOutsider { Tag.p(.class("quiet")) { words.noOutsider } }
  }

  /// The choices: the one from outside is among the first two, and first of all where another did not do.
  func tiles(_ words: UnwantedWords, outsideFirst: Bool = false) -> [Tile] {
    let faces = circle.map { Tile($0.face.name, .face($0.face), .button(name: "who", value: $0.value)) }
    var others: [Tile] = []
    if hasOutsider {
      others.append(Tile(words.outsider, .drawing(.outsider), .button(name: "who", value: "outsider")))
    }
    if let manager {
      others.append(
        Tile(words.manager, .face(manager), .button(name: "who", value: "manager"), note: manager.name))
    }
    return outsideFirst ? others + faces : faces.prefix(1) + others + faces.dropFirst()
  }
}
