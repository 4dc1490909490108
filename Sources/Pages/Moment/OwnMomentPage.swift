import CoCreation
package import Links
import Localization
package import Markup
package import Values

/// The person's own way to note a moment: one question, answered by one touch.
package struct OwnMomentPage: Page {
  package let person: ID<Address.Person>
  package let moment: ID<Address.Moment>
  /// Where it is noted, which says what it is about.
  package let about: Address.Place
  package let options: [Option]
  /// The symbols to choose from where nothing was offered: those found, or some that often fit.
  package let found: SymbolsFound
  package let first: Int
  /// What was written before a fault was found.
  package let written: [String: String]
  package let faults: FieldFaults

  package init(
    person: ID<Address.Person>, moment: ID<Address.Moment>, about: Address.Place, options: [Option],
    found: SymbolsFound = SymbolsFound(query: nil, symbols: []), from first: Int = 0, written: [String: String] = [:],
    faults: FieldFaults = []
  ) {
    self.person = person
    self.moment = moment
    self.about = about
    self.options = options
    self.found = found
    self.first = first
    self.written = written
    self.faults = faults
  }

  package func title(in scene: Scene) -> String { MomentWords.in(scene.tongue).whatDoYouWant }

  package func content(in scene: Scene) -> HTML {
    let filling = WantFields.filling("words", written, faults, scene)
    return HTML {
      filling.summary
      ClassNote(MomentNoted.self, in: scene)
      if !options.isEmpty { offered(scene) }
      if options.isEmpty || !faults.isEmpty {
        WantFields(
          name: "words", address: .person(person, about), hidden: hidden(scene), filling: filling,
          found: options.isEmpty ? found : nil, first: first, scene: scene)
      }
    }
  }

  /// What goes along: what this page shows is what is offered, so that nothing else is ever said to have been.
  private func hidden(_ scene: Scene) -> [(name: String, value: String)] {
    let id = (name: "id", value: moment.description)
    guard !options.isEmpty else { return [id] }
    return [id, (name: "shown", value: Portion.shown(options, from: first, scene).map(\.value).joined(separator: " "))]
  }

  /// What can be chosen, with what always stands beside it.
  private func offered(_ scene: Scene) -> HTML {
    let (words, asking) = (MomentWords.in(scene.tongue), AskingWords.in(scene.tongue))
    let tiles = options.map { option in
      Tile(
        option.label, option.picture.map(Tile.Picture.illustration), .button(name: "chosen", value: option.value),
        language: option.language)
    }
    let always = [
      Tile(asking.somethingElse, .drawing(.somethingElse), .button(name: "other", value: "somethingElse")),
      Tile(asking.youChoose, .drawing(.youChoose), .button(name: "other", value: "youChoose")),
      Tile(asking.notNow, .drawing(.notNow), .button(name: "other", value: "notNow")),
      Tile(asking.no, .drawing(.no), .button(name: "other", value: "no")),
    ]
    return PostForm(to: .person(person, about), scene: scene, hidden: hidden(scene)) {
      Portion(id: "option", label: words.whatDoYouWant, from: first, scene: scene, tiles)
      Tag.div(.class("lasting")) {
        Tiles(id: "other", label: asking.passes, columns: scene.density == .simplest ? .one : .three, always)
      }
    }.html
  }
}

/// Saying what one wants where nothing was offered: a symbol by one touch, or words, a photo or a recording.
///
/// A symbol is sent as `chosen`, its value `symbol/CODE`; the fields are named after the words.
struct WantFields: Part {
  let name: String
  let address: Address
  let hidden: [(name: String, value: String)]
  let filling: Filling
  /// The symbols; `nil` where there are none to choose from.
  let found: SymbolsFound?
  let first: Int
  let scene: Scene

  static func filling(
    _ name: String, _ written: [String: String], _ faults: FieldFaults, _ scene: Scene
  ) -> Filling {
    var labels = SymbolFinder.labels(name, OptionWords.in(scene.tongue))
    labels[name] = MomentWords.in(scene.tongue).wants
    labels["\(name)-picture"] = scene.site.picture
    labels["\(name)-recording"] = scene.site.recording
    return Filling(written, faults, labels, scene)
  }

  var html: HTML {
    let words = OptionWords.in(scene.tongue)
    if let found, !found.symbols.isEmpty {
      let label = MomentWords.in(scene.tongue).whatDoYouWant
      let tiles = found.symbols.map {
        Tile(
          $0.label, $0.picture.map(Tile.Picture.illustration), .button(name: "chosen", value: "symbol/\($0.value)"))
      }
      PostForm(to: address, scene: scene, hidden: hidden) {
        // A link would forget what was searched: of what was found, the best stand here, as many as fit.
        if found.query == nil {
          Portion(id: "symbol", label: label, from: first, scene: scene, tiles)
        } else {
          Tiles(id: "symbol", label: label, Array(tiles.prefix(scene.density.choices)))
        }
      }
    }
    if let found, let query = found.query, found.symbols.isEmpty {
      Tag.p(.role("status")) { words.nothingFound(query) }
    }
    PostForm(to: address, scene: scene, hidden: hidden, takesFiles: true) {
      SayingFields(name: name, filling: filling, hint: nil, scene: scene)
      if found != nil, scene.density != .simplest {
        SymbolFinder.search(name, filling, words)
      }
      Tag.div(.class("acts")) { Button(MomentWords.in(scene.tongue).save, drawing: .done, isMain: true) }
    }
  }
}
