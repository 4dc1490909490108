import CoCreation
package import Links
import Localization
package import Markup
package import Values

/// A professional's or representative's own yes, no or not now, or the person's as a helper writes it down.
package struct StancePage: NamingPage {
  package let person: ID<Address.Person>
  package let agreement: ID<Address.Agreement>
  package let area: Written
  package let agreed: Written
  /// The terms it is about, by what the form sends for them.
  package let terms: String
  /// The person whose words the reader may write down, with the person there; `nil` for those who may not.
  package let writtenFor: String?
  /// Whether the reader speaks for a party.
  package let isParty: Bool
  package let written: [String: String]
  package let faults: FieldFaults

  package init(
    person: ID<Address.Person>, agreement: ID<Address.Agreement>, area: Written, agreed: Written, terms: String,
    writtenFor: String? = nil, written: [String: String] = [:], faults: FieldFaults = [],
    isParty: Bool = true
  ) {
    self.isParty = isParty
    self.person = person
    self.agreement = agreement
    self.area = area
    self.agreed = agreed
    self.terms = terms
    self.writtenFor = writtenFor
    self.written = written
    self.faults = faults
  }

  package var named: Written { area }

  /// Says on which area a stance is taken.
  package func title(naming area: String, in scene: Scene) -> String {
    "\(PlanWorkWords.in(scene.tongue.standard).takeStance): \(area)"
  }

  package func content(in scene: Scene) -> HTML {
    let words = PlanWorkWords.in(scene.tongue.standard)
    let isForPerson = written["for"] == "person"
    return HTML {
      Saying(voice: words.terms, words: agreed.words, language: agreed.language)
      ClassNote(StanceTaken.self, in: scene)
      if isParty { form(filling(isForPerson ? [:] : written, isForPerson ? [] : faults, scene), words, scene) }
      if let writtenFor {
        Block(ScribeWords.in(scene.tongue.standard).title(writtenFor)) {
          forPerson(
            writtenFor, filling(isForPerson ? written : [:], isForPerson ? faults : [], scene), words, scene)
        }
      }
    }
  }

  private func filling(
    _ written: [String: String], _ faults: FieldFaults, _ scene: Scene
  ) -> Filling {
    let words = PlanWorkWords.in(scene.tongue.standard)
    return Filling(
      written, faults,
      [
        "stance": words.yourStance, "means": words.means,
        "words": MomentMoreWords.in(scene.tongue.standard).inMyWords,
        "here": ScribeWords.in(scene.tongue.standard).askIfHere(writtenFor ?? ""),
      ], scene)
  }

  private func form(_ filling: Filling, _ words: PlanWorkWords, _ scene: Scene) -> HTML {
    HTML {
      filling.summary
      PostForm(to: .person(person, .stance(agreement)), scene: scene, hidden: [("terms", terms)]) {
        filling.one("stance", options(words), hint: words.stanceHint)
        filling.field("words", .lines(2), hint: scene.site.optional)
        Tag.div(.class("acts")) { Button(scene.site.save, drawing: .done, isMain: true) }
      }
    }
  }

  /// The person's stance as whoever is there writes it down.
  ///
  /// Nobody's stance is interpreted: the person shows it, or it is not there.
  private func forPerson(_ name: String, _ filling: Filling, _ words: PlanWorkWords, _ scene: Scene) -> HTML {
    let moment = MomentWords.in(scene.tongue.standard)
    return HTML {
      filling.summary
      Notice(.note, words.writtenFor)
      PostForm(
        to: .person(person, .stance(agreement)), scene: scene, hidden: [("terms", terms), ("for", "person")]
      ) {
        ChoiceGroup(
          id: "for-stance", question: name, fault: filling["stance"].isEmpty ? filling.fault(of: "stance") : nil,
          options(words).map { option in
            Tile(
              option.label, option.picture.map(Tile.Picture.illustration),
              .one(name: "stance", value: option.value, isChosen: option.value == filling["stance"]))
          })
        filling.one(
          "means",
          WishMeans.allCases.filter { $0 != .interpreted }.map { Option($0.label(moment), value: $0.rawValue) })
        filling.several("here", [Option(ScribeWords.in(scene.tongue.standard).isHere(name), value: "yes")])
        Tag.div(.class("acts")) { Button(scene.site.save, drawing: .done) }
      }
    }
  }

  private func options(_ words: PlanWorkWords) -> [Option] {
    [
      Option(words.iSayYes, picture: .drawing(.yes), value: "yes"),
      Option(words.iSayNo, picture: .drawing(.no), value: "no"),
      Option(words.iSayNotNow, picture: .drawing(.notNow), value: "notNow"),
    ]
  }
}

/// A party could not take part: who, and what was tried.
package struct AbsencePage: NamingPage {
  package let person: ID<Address.Person>
  package let agreement: ID<Address.Agreement>
  package let area: Written
  package let terms: String
  package let written: [String: String]
  package let faults: FieldFaults

  package init(
    person: ID<Address.Person>, agreement: ID<Address.Agreement>, area: Written, terms: String,
    written: [String: String] = [:], faults: FieldFaults = []
  ) {
    self.person = person
    self.agreement = agreement
    self.area = area
    self.terms = terms
    self.written = written
    self.faults = faults
  }

  package var named: Written { area }

  /// Says for which area somebody could not take part.
  package func title(naming area: String, in scene: Scene) -> String {
    "\(PlanWorkWords.in(scene.tongue.standard).absence): \(area)"
  }

  package func content(in scene: Scene) -> HTML {
    let words = PlanWorkWords.in(scene.tongue.standard)
    let filling = Filling(written, faults, ["party": words.party, "tried": words.tried], scene)
    return HTML {
      filling.summary
      Tag.p(words.absenceText)
      ClassNote(PartyAbsent.self, in: scene)
      PostForm(to: .person(person, .absence(agreement)), scene: scene, hidden: [("terms", terms)]) {
        filling.one(
          "party", [Party.person, .representative].map { Option($0.label(words), value: $0.rawValue) })
        filling.field("tried", .lines(3), hint: words.triedHint)
        Tag.div(.class("acts")) { Button(scene.site.save, drawing: .done, isMain: true) }
      }
    }
  }
}

/// A part of the plan ends, with why.
package struct EndingPage: NamingPage {
  package let person: ID<Address.Person>
  package let agreement: ID<Address.Agreement>
  package let area: Written
  package let written: String
  package let fault: FieldFault?

  package init(
    person: ID<Address.Person>, agreement: ID<Address.Agreement>, area: Written, written: String = "",
    fault: FieldFault? = nil
  ) {
    self.person = person
    self.agreement = agreement
    self.area = area
    self.written = written
    self.fault = fault
  }

  package var named: Written { area }

  /// Says which area is to be ended.
  package func title(naming area: String, in scene: Scene) -> String {
    "\(PlanWorkWords.in(scene.tongue.standard).ending): \(area)"
  }

  package func content(in scene: Scene) -> HTML {
    let words = PlanWorkWords.in(scene.tongue.standard)
    let filling = Filling(["why": written], fault.map { [("why", $0)] } ?? [], ["why": words.why], scene)
    return HTML {
      filling.summary
      Tag.p(words.endingText)
      ClassNote(AgreementClosed.self, in: scene)
      PostForm(to: .person(person, .ending(agreement)), scene: scene) {
        filling.field("why", .lines(3), hint: words.changeHint)
        Tag.div(.class("acts")) { Button(words.ending, drawing: .close, isMain: true) }
      }
    }
  }
}
