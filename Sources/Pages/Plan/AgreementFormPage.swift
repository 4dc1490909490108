import CoCreation
package import Links
import Localization
package import Markup
package import Values

/// Writing an agreement side by side: the person's words in fields of their own.
package struct AgreementFormPage: Page {
  package let person: ID<Address.Person>
  package let name: String
  /// The agreement that is changed; `nil` for a new one.
  package let agreement: ID<Address.Agreement>?
  /// The id the new agreement will have, so that the same form sent twice is one agreement.
  package let newID: ID<Address.Agreement>
  /// Services of the frame that it can rest on, by what a form sends for them.
  package let services: [Option]
  /// Those who can answer for it; where they are given, the terms are asked for in full.
  package let people: [Option]
  /// The pack's areas of life, by their ids; the area's own words are its title then.
  package let areas: [Option]
  /// How much of the plan had been written when the page was made, so that two writers hear of each other.
  package let seen: Int?
  /// What the agreement is about, where it is changed.
  package let about: String?
  /// Whether the reader may write down what the person says, with the person there.
  package let mayScribe: Bool
  /// Symbols to choose from for what it is about.
  package let found: SymbolsFound
  /// The picture that stands there, where it is changed.
  package let picture: Illustration?
  package let written: [String: String]
  package let faults: FieldFaults

  package init(
    person: ID<Address.Person>, name: String, agreement: ID<Address.Agreement>?, newID: ID<Address.Agreement>,
    services: [Option], written: [String: String] = [:], faults: FieldFaults = [],
    people: [Option] = [], areas: [Option] = [], seen: Int? = nil, about: String? = nil, mayScribe: Bool = true,
    found: SymbolsFound = SymbolsFound(query: nil, symbols: []), picture: Illustration? = nil
  ) {
    self.found = found
    self.picture = picture
    self.seen = seen
    self.about = about
    self.mayScribe = mayScribe
    self.areas = areas
    self.people = people
    self.person = person
    self.name = name
    self.agreement = agreement
    self.newID = newID
    self.services = services
    self.written = written
    self.faults = faults
  }

  package func title(in scene: Scene) -> String {
    about.map { "\(PlanVersionWords.in(scene.tongue).change): \($0)" }
      ?? FormWords.in(scene.tongue).agreementTitle(name)
  }

  package func content(in scene: Scene) -> HTML {
    let words = FormWords.in(scene.tongue)
    let plan = PlanWords.in(scene.tongue.standard)
    let scribe = ScribeWords.in(scene.tongue.standard)
    let told = FaultsTold(faults, labels: labels(words, plan, scribe, scene), scene)
    return HTML {
      told.summary
      ClassNote(AgreementOpened.self, in: scene)
      PostForm(
        to: .person(person, agreement.map(Address.Place.agreement) ?? .newAgreement), scene: scene,
        hidden: hidden, takesFiles: true
      ) {
        if !areas.isEmpty {
          Selection(
            name: "lifeArea", label: words.lifeArea, hint: scene.site.optional, fault: told["lifeArea"], options: areas,
            chosen: written["lifeArea"] ?? "")
        }
        if agreement == nil { field("area", words.area, words.areaHint, told, lines: 1) }
        sides(words, plan, scribe, told, scene)
        if people.isEmpty { between(words, plan, told) } else { terms(scene) }
        Tag.div(.class("acts")) { Button(scene.site.save, drawing: .done, isMain: true) }
      }
    }
  }

  /// The label of each field, by its name.
  private func labels(
    _ words: FormWords, _ plan: PlanWords, _ scribe: ScribeWords, _ scene: Scene
  ) -> [String: String] {
    let options = OptionWords.in(scene.tongue.standard)
    let own = [
      "area": words.area, "lifeArea": words.lifeArea, "here": scribe.title(name), "how": plan.howOf(name),
      "toMe": plan.toMeOf(name), "forMe": plan.forMe, "valued": plan.valued, "agreed": plan.agreed,
      "decides": plan.whoDecides, "answers": plan.whoAnswers, "when": plan.whenAndHow, "open": plan.open,
      "picture": options.photo,
    ]
    let found = SymbolFinder.labels("area", options)
    let terms = people.isEmpty ? [:] : TermsFields.labels(scene)
    return own.merging(found) { first, _ in first }.merging(terms) { first, _ in first }
  }

  /// What the person wants and what professionals know, with equal room.
  private func sides(
    _ words: FormWords, _ plan: PlanWords, _ scribe: ScribeWords, _ told: FaultsTold, _ scene: Scene
  ) -> HTML {
    Tag.div(.class("sides")) {
      Block(plan.sidePerson(name), class: "side") {
        field("how", plan.howOf(name), words.personsWordsHint, told)
        field("toMe", plan.toMeOf(name), nil, told)
        pictures(told, scene)
        if mayScribe {
          ChoiceGroup(
            id: "here", question: scribe.title(name), hint: scribe.hint, fault: told["here"],
            [Tile(scribe.isHere(name), nil, .any(name: "here", value: "yes", isChosen: written["here"] != nil))])
        }
      }
      Block(plan.sideStaff(name), class: "side") {
        field("valued", plan.valued, nil, told)
        field("forMe", plan.forMe, nil, told)
      }
    }
  }

  /// A symbol, found by a word, or a photo: what shows what it is about.
  private func pictures(_ told: FaultsTold, _ scene: Scene) -> HTML {
    let words = OptionWords.in(scene.tongue.standard)
    let filling = Filling(written, faults, SymbolFinder.labels("area", words), scene)
    let kept = picture.map { Option(FrameMoreWords.in(scene.tongue.standard).keepPicture, picture: $0, value: "kept") }
    return HTML {
      SymbolFinder(name: "area", filling: filling, found: found, scene: scene, words: words, kept: kept)
      Field(
        "picture", label: words.photo, hint: words.photoHint, fault: told["picture"], kind: .photo)
    }
  }

  private var hidden: [(name: String, value: String)] {
    (agreement == nil ? [("id", newID.description)] : []) + (seen.map { [("seen", String($0))] } ?? [])
  }

  private func terms(_ scene: Scene) -> HTML {
    let words = PlanWorkWords.in(scene.tongue.standard)
    let filling = Filling(written, faults, TermsFields.labels(scene), scene)
    return HTML {
      if faults.contains(where: { $0.field == "limiting" && $0.fault == .chooseAnother }) {
        Notice(.careful) {
          Tag.p(words.thatIsALimit)
          LinkButton(words.enterLimit, drawing: .stop, .person(person, .newLimit))
        }
      }
      TermsFields(filling: filling, people: people, services: services, words: words)
    }
  }

  private func between(_ words: FormWords, _ plan: PlanWords, _ told: FaultsTold) -> HTML {
    HTML {
      field("agreed", plan.agreed, nil, told)
      field("decides", plan.whoDecides, nil, told, lines: 1)
      field("answers", plan.whoAnswers, nil, told, lines: 1)
      field("when", plan.whenAndHow, nil, told, lines: 1)
      if !services.isEmpty {
        ChoiceGroup(
          id: "restsOn", question: plan.restsOn, fault: told["restsOn"],
          services.map {
            Tile(
              $0.label, nil, .one(name: "restsOn", value: $0.value, isChosen: written["restsOn"] == $0.value),
              language: $0.language)
          })
      }
      field("open", plan.open, nil, told)
    }
  }

  private func field(_ name: String, _ label: String, _ hint: String?, _ told: FaultsTold, lines: Int = 3) -> Field {
    Field(
      name, label: label, hint: hint, fault: told[name], value: written[name] ?? "",
      kind: lines == 1 ? .line : .lines(lines))
  }
}
