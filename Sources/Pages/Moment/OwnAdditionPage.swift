package import CoCreation
package import Links
import Localization
package import Markup
package import Values

/// The person adds to a moment, one thing at a time: the own side, the wish, what came of it, who was there; or takes
/// back what they said.
package struct OwnAdditionPage: Page {
  package let person: ID<Address.Person>
  package let moment: ID<Address.Moment>
  package let step: Step
  package let circle: [Candidate]
  package let own: [OwnStatement]
  /// The own statement that is put right, by what the form sends for it; `nil` where something is added.
  package let corrects: String?
  package let written: [String: String]
  package let faults: FieldFaults
  package let first: Int

  /// What is said.
  package enum Step: Sendable {
    case places
    /// What the person wanted, also of what was offered, each option by its place.
    case wish([Option])
    case outcome
    /// Who did what came of it.
    case carriedOut(Outcome)
    case presence
    case undo
  }

  package init(
    person: ID<Address.Person>, moment: ID<Address.Moment>, step: Step = .places, circle: [Candidate] = [],
    own: [OwnStatement] = [], corrects: String? = nil, written: [String: String] = [:],
    faults: FieldFaults = [], from first: Int = 0
  ) {
    self.person = person
    self.moment = moment
    self.step = step
    self.circle = circle
    self.own = own
    self.corrects = corrects
    self.written = written
    self.faults = faults
    self.first = first
  }

  package func title(in scene: Scene) -> String {
    let (words, more) = (MomentWords.in(scene.tongue), MomentMoreWords.in(scene.tongue))
    return switch step {
    case .places: more.title
    case .wish: more.wish
    case .outcome: more.outcome
    case .carriedOut: MomentToldWords.in(scene.tongue).whoDidIt
    case .presence: words.whoWasThere
    case .undo: MomentToldWords.in(scene.tongue).ownStatements
    }
  }

  package func content(in scene: Scene) -> HTML {
    HTML {
      if case .undo = step {} else { ClassNote(PlacesWritten.self, in: scene) }
      if corrects != nil { Notice(.note, MomentToldWords.in(scene.tongue).correcting) }
      switch step {
      case .places: places(scene)
      case .wish(let options): wish(options, scene)
      case .outcome: outcome(scene)
      case .carriedOut(let outcome): carriedOut(outcome, scene)
      case .presence: presence(scene)
      case .undo: undo(scene)
      }
      Tag.div(.class("acts")) { LinkButton(scene.site.back, drawing: .undo, .person(person, .moment(moment))) }
    }
  }

  private func places(_ scene: Scene) -> HTML {
    let words = MomentWords.in(scene.tongue)
    return HTML {
      Enquiry(
        address: .person(person, .addition(moment)), scene: scene, hidden: hidden("places"), written: written,
        faults: faults,
        questions: [
          .init("wants", words.wants, .saying),
          .init("knows", words.knows, .field(.lines(2)), isRequired: false),
          .init("matters", words.matters, .field(.lines(2)), isRequired: false),
        ], send: words.save)
      if corrects == nil { ways(scene) }
    }
  }

  /// What else can be said, each on a page of its own.
  private func ways(_ scene: Scene) -> HTML {
    let (words, more) = (MomentToldWords.in(scene.tongue), MomentMoreWords.in(scene.tongue))
    var tiles = [
      Tile(more.wish, .drawing(.want), .link(.person(person, .additionOf(moment, .wish)))),
      Tile(more.outcome, .drawing(.done), .link(.person(person, .additionOf(moment, .outcome)))),
    ]
    if !circle.isEmpty {
      tiles.append(Tile(more.presence, .drawing(.whoIsHere), .link(.person(person, .additionOf(moment, .presence)))))
    }
    if !own.isEmpty {
      tiles.append(Tile(more.undo, .drawing(.undo), .link(.person(person, .additionOf(moment, .undo)))))
    }
    return Block(words.whatToAdd) {
      Portion(id: "add", label: words.whatToAdd, from: first, scene: scene, tiles)
    }.html
  }

  private func wish(_ options: [Option], _ scene: Scene) -> HTML {
    let (words, asking) = (MomentWords.in(scene.tongue), AskingWords.in(scene.tongue))
    let passes = [
      Tile(asking.youChoose, .drawing(.youChoose), .button(name: "chosen", value: "youChoose")),
      Tile(asking.notNow, .drawing(.notNow), .button(name: "chosen", value: "notNow")),
      Tile(asking.no, .drawing(.no), .button(name: "chosen", value: "no")),
    ]
    let filling = WantFields.filling("wish", written, faults, scene)
    return HTML {
      filling.summary
      PostForm(to: .person(person, .addition(moment)), scene: scene, hidden: hidden("wish")) {
        if !options.isEmpty {
          Portion(
            id: "option", label: words.whatDoYouWant, from: first, scene: scene,
            options.map {
              Tile(
                $0.label, $0.picture.map(Tile.Picture.illustration), .button(name: "chosen", value: $0.value),
                note: $0.value == written["chosen"] ? words.wish : nil, language: $0.language)
            })
        }
        Tag.div(.class("lasting")) {
          Tiles(id: "pass", label: asking.passes, columns: scene.density == .simplest ? .one : .three, passes)
        }
      }
      WantFields(
        name: "wish", address: .person(person, .addition(moment)), hidden: hidden("wish"), filling: filling, found: nil,
        first: 0, scene: scene)
    }
  }

  /// What came of it; who did it is asked next, where anything was done.
  private func outcome(_ scene: Scene) -> HTML {
    let words = MomentWords.in(scene.tongue)
    let tiles = [Outcome.asWished, .notDone, .partly, .otherwise, .later].map { outcome in
      let isDone = outcome != .notDone && outcome != .later
      return Tile(
        outcome.label(words), .drawing(outcome.drawing),
        isDone
          ? .link(.person(person, .additionOf(moment, .carriedOut(outcome: outcome.rawValue, corrects: corrects))))
          : .button(name: "outcome", value: outcome.rawValue))
    }
    return PostForm(to: .person(person, .addition(moment)), scene: scene, hidden: hidden("outcome")) {
      Portion(id: "outcome", label: words.wasItAsWished, from: first, scene: scene, tiles)
    }.html
  }

  private func carriedOut(_ outcome: Outcome, _ scene: Scene) -> HTML {
    let (words, told) = (MomentWords.in(scene.tongue), MomentToldWords.in(scene.tongue))
    let tiles = [
      Tile(told.iDidIt, .drawing(.onlyMe), .button(name: "carriedOut", value: CarriedOut.person.rawValue)),
      Tile(words.together, .drawing(.weWhoWereThere), .button(name: "carriedOut", value: CarriedOut.together.rawValue)),
      Tile(
        words.didIt(told.staff), .drawing(.helper), .button(name: "carriedOut", value: CarriedOut.professional.rawValue)
      ),
    ]
    return PostForm(
      to: .person(person, .addition(moment)), scene: scene,
      hidden: hidden("outcome") + [(name: "outcome", value: outcome.rawValue)]
    ) {
      Portion(id: "carriedOut", label: told.whoDidIt, from: first, scene: scene, tiles)
    }.html
  }

  private func presence(_ scene: Scene) -> HTML {
    let words = MomentWords.in(scene.tongue)
    let filling = Filling(written, faults, ["present": words.whoWasThere], scene)
    let room = scene.density.choices
    let shown = Portion.shown(circle, from: first, scene)
    // Those who were marked before go along: the others are shown by sending the form on, never by a link that forgets.
    let marked = (written["present"] ?? "").split(separator: " ").map(String.init)
      .filter { value in circle.contains { $0.value == value } && !shown.contains { $0.value == value } }
    return PostForm(
      to: .person(person, .addition(moment)), scene: scene,
      hidden: hidden("presence") + marked.map { (name: "present", value: $0) }
    ) {
      filling.people("present", shown)
      Tag.div(.class("acts")) { Button(words.save, drawing: .done, isMain: true) }
      if circle.count > room {
        let next = first + room < circle.count ? first + room : 0
        Button(scene.site.more, drawing: .menu, name: "from", value: String(next))
      }
    }.html
  }

  /// What the person has said: one touch takes it back, and where there is room it can be put right instead.
  private func undo(_ scene: Scene) -> HTML {
    let (words, more) = (MomentWords.in(scene.tongue), MomentMoreWords.in(scene.tongue))
    let correctable = scene.density == .simplest ? [] : own.filter(\.mayCorrect)
    return HTML {
      Tag.p(own.isEmpty ? more.nothingToUndo : more.undoText)
      PostForm(to: .person(person, .addition(moment)), scene: scene, hidden: [("add", "undo")]) {
        Portion(
          id: "statement", label: more.undo, from: first, scene: scene,
          own.map { one in
            Tile(one.label, .drawing(.undo), .button(name: "statement", value: one.value), note: more.undo)
          })
      }
      if !correctable.isEmpty {
        Block(words.correct) {
          Tag.ul {
            for one in correctable {
              Tag.li {
                Tag.a(.href(Address.person(person, .additionOf(moment, .correcting(one.value))).path)) { one.label }
              }
            }
          }
        }
      }
    }
  }

  private func hidden(_ add: String) -> [(name: String, value: String)] {
    var fields: [(name: String, value: String)] = [("add", add)]
    if let corrects { fields.append(("corrects", corrects)) }
    return fields
  }
}

extension Outcome {
  fileprivate var drawing: Drawing {
    switch self {
    case .asWished: .good
    case .partly: .listenedPartly
    case .otherwise: .change
    case .later: .notNow
    case .notDone: .no
    }
  }
}
