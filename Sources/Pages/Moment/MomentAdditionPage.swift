package import CoCreation
package import Links
package import Localization
package import Markup
package import Values

/// One more thing about a moment, by a professional: each form adds one, and none changes what another wrote.
package struct MomentAdditionPage: Page {
  package let person: ID<Address.Person>
  package let moment: ID<Address.Moment>
  package let name: String
  /// The matter, as the moment has it.
  package let matter: String
  package let circle: [Candidate]
  /// Whether a reason of safety still asks if the person was kept from something.
  package let asksAboutLimit: Bool
  /// Whether there is a reason that whoever writes can tell the person.
  package let tellsReason: Bool
  /// What whoever writes has said, and can take back or put right.
  package let own: [OwnStatement]
  /// What was offered last, by its place, as the wish can be one of it.
  package let options: [Option]
  /// Which of the forms puts right a statement of one's own, and which statement; `nil` where all are there to add.
  package let correcting: (add: String, statement: String)?
  package let written: [String: String]
  package let faults: FieldFaults

  package init(
    person: ID<Address.Person>, moment: ID<Address.Moment>, name: String, matter: String, circle: [Candidate],
    asksAboutLimit: Bool = false, tellsReason: Bool = true, own: [OwnStatement] = [],
    options: [Option] = [], correcting: (add: String, statement: String)? = nil, written: [String: String] = [:],
    faults: FieldFaults = []
  ) {
    self.person = person
    self.moment = moment
    self.name = name
    self.matter = matter
    self.circle = circle
    self.asksAboutLimit = asksAboutLimit
    self.tellsReason = tellsReason
    self.own = own
    self.options = options
    self.correcting = correcting
    self.written = written
    self.faults = faults
  }

  package func title(in scene: Scene) -> String { "\(MomentMoreWords.in(scene.tongue.standard).title): \(matter)" }

  package func content(in scene: Scene) -> HTML {
    let words = MomentMoreWords.in(scene.tongue.standard)
    let moment = MomentWords.in(scene.tongue.standard)
    let filling = Filling(
      written, faults,
      [
        "options": words.offerLines, "offered": words.howOffered, "how": words.howTold, "words": words.wordsTold,
        "present": moment.whoWasThere, "wish": words.wishText, "expression": moment.expression,
        "chosen": moment.chose(name), "interpretedBy": moment.interpretedBy, "from": words.readFrom,
        "outcome": moment.wasItAsWished,
        "carriedOut": MomentToldWords.in(scene.tongue.standard).whoDidIt, "reason": moment.reason, "what": words.what,
        "wants": moment.wants,
        "knows": moment.knows, "matters": moment.matters,
      ], scene)
    return HTML {
      filling.summary
      if asksAboutLimit, correcting == nil {
        SafetyQuestion(person: person, moment: self.moment, name: name, words: words, scene: scene)
      }
      ClassNote(PlacesWritten.self, in: scene)
      if correcting != nil { Notice(.note, MomentToldWords.in(scene.tongue.standard).correcting) }
      form("places", words.mySide, ["wants", "knows", "matters"], scene) { places(filling) }
      form("offer", words.offer, ["options", "offered"], scene) { offer(filling, words) }
      form("wish", words.wish, ["wish", "chosen", "expression", "interpretedBy", "from"], scene) {
        wish(filling, moment, scene)
      }
      form("outcome", words.outcome, ["outcome", "carriedOut", "reason", "what"], scene) { outcome(filling, moment) }
      if tellsReason {
        form("reasonTold", words.reasonTold, ["how", "words"], scene) {
          HTML {
            filling.one("how", OfferForm.options(words))
            filling.field("words", .lines(3), hint: scene.site.optional)
          }
        }
      }
      if !circle.isEmpty {
        form("presence", words.presence, ["present"], scene) { filling.people("present", circle).html }
      }
      if correcting == nil { undoing(words, scene) }
      Tag.div(.class("acts")) { LinkButton(scene.site.back, drawing: .undo, .person(person, .moment(self.moment))) }
    }
  }

  private func places(_ filling: Filling) -> HTML {
    HTML { for field in ["wants", "knows", "matters"] { filling.field(field, .lines(2)) } }
  }

  private func offer(_ filling: Filling, _ words: MomentMoreWords) -> HTML {
    HTML {
      filling.field("options", .lines(5), hint: words.offerLinesHint)
      filling.one("offered", OfferForm.options(words))
    }
  }

  private func wish(_ filling: Filling, _ moment: MomentWords, _ scene: Scene) -> HTML {
    let asking = AskingWords.in(scene.tongue.standard)
    let passes = [
      Option(asking.youChoose, picture: .drawing(.youChoose), value: "youChoose"),
      Option(asking.notNow, picture: .drawing(.notNow), value: "notNow"),
      Option(asking.no, picture: .drawing(.no), value: "no"),
    ]
    return HTML {
      filling.one("chosen", options + passes, hint: scene.site.optional)
      filling.field("wish", .lines(2))
      filling.one("expression", WishMeans.allCases.map { Option($0.label(moment), value: $0.rawValue) })
      if !circle.isEmpty { filling.people("interpretedBy", circle.map { Candidate($0.face, value: $0.value) }) }
      filling.field("from")
    }
  }

  private func outcome(_ filling: Filling, _ moment: MomentWords) -> HTML {
    HTML {
      filling.one("outcome", Outcome.beside.map { Option($0.label(moment), value: $0.rawValue) })
      filling.one(
        "carriedOut",
        CarriedOut.allCases.map { Option($0.choice(person: name, moment), value: $0.rawValue) })
      filling.one("reason", DifferenceReason.allCases.map { Option($0.label(moment, name: name), value: $0.rawValue) })
      filling.field("what", .lines(2))
    }
  }

  private func undoing(_ words: MomentMoreWords, _ scene: Scene) -> HTML {
    Details(words.undo) {
      Tag.p(own.isEmpty ? words.nothingToUndo : words.undoText)
      for one in own {
        OwnStatementCard(
          statement: one, person: person, moment: moment, tongue: scene.tongue.standard, scene: scene)
      }
    }.html
  }

  private func hidden(_ add: String) -> [(name: String, value: String)] {
    var fields: [(name: String, value: String)] = [("add", add)]
    if let correcting { fields.append(("corrects", correcting.statement)) }
    return fields
  }

  @HTMLBuilder private func form(
    _ add: String, _ heading: String, _ fields: [String], _ scene: Scene, _ content: () -> HTML
  ) -> HTML {
    // Where a statement is put right, its own form alone is there, with what it says.
    if correcting == nil || correcting?.add == add {
      let content = content()
      let hidden = hidden(add)
      Details(heading, isOpen: correcting != nil || faults.contains { fields.contains($0.field) }) {
        PostForm(to: .person(person, .addition(moment)), scene: scene, hidden: hidden) {
          content
          Button(MomentMoreWords.in(scene.tongue.standard).save, drawing: .done, isMain: correcting != nil)
        }
      }
    }
  }
}

/// "Was NN kept from something?", which a reason of safety asks; a yes leads to entering a limit.
struct SafetyQuestion: Part {
  let person: ID<Address.Person>
  let moment: ID<Address.Moment>
  let name: String
  let words: MomentMoreWords
  let scene: Scene

  var html: HTML {
    Notice(.careful) {
      Tag.p { Tag.strong(words.keptFrom(name)) }
      PostForm(to: .person(person, .addition(moment)), scene: scene, class: "acts", hidden: [("add", "safety")]) {
        ClassNote(SafetyExplained.self, in: scene)
        Button(words.keptYes, drawing: .yes, name: "kept", value: "yes")
        Button(words.keptNo, drawing: .no, name: "kept", value: "no")
      }
    }
  }
}

extension OfferForm {
  /// How options were offered, or a reason told, in words.
  package func label(_ words: MomentMoreWords) -> String {
    switch self {
    case .objects: words.objects
    case .photos: words.photos
    case .symbols: words.symbols
    case .words: words.words
    case .spoken: words.spoken
    case .signs: words.signs
    case .triedOut: words.triedOut
    }
  }

  static func options(_ words: MomentMoreWords) -> [Option] {
    allCases.map { Option($0.label(words), value: $0.rawValue) }
  }
}
