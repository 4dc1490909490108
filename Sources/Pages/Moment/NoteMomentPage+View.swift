import CoCreation
import Links
import Localization
package import Markup
import Values

extension NoteMomentPage: Page {
  package func title(in scene: Scene) -> String {
    let title = MomentWords.in(scene.tongue.standard).noteTitle(name)
    return matter.isEmpty ? title : "\(title): \(matter)"
  }

  package func content(in scene: Scene) -> HTML {
    let words = MomentWords.in(scene.tongue.standard)
    let told = FaultsTold(
      faults,
      labels: [
        "matter": words.matter, "chosen": words.chose(name),
        "carriedOut": MomentToldWords.in(scene.tongue.standard).whoDidIt,
        "outcome": words.wasItAsWished, "expression": words.expression,
        "interpretedBy": words.interpretedBy, "reason": words.reason,
        "day": DayMoreWords.in(scene.tongue.standard).whichDay,
        "part": MomentToldWords.in(scene.tongue.standard).partOfDay, "wants": words.wants,
        "knows": words.knows, "matters": words.matters, "picture": scene.site.picture,
        "offered": MomentToldWords.in(scene.tongue.standard).wasOffered(name),
        "other": AskingWords.in(scene.tongue.standard).somethingElse, "present": words.whoWasThere,
        "offeredOption": MomentToldWords.in(scene.tongue.standard).onlyThese,
      ], scene)
    return HTML {
      told.summary
      ClassNote(MomentNoted.self, in: scene)
      PostForm(
        to: .person(person, about), scene: scene,
        hidden: [("id", moment.description), ("shown", options.map(\.value).joined(separator: " "))],
        takesFiles: true
      ) {
        if matter.isEmpty {
          Field(
            "matter", label: words.matter, hint: words.freeHint, fault: told["matter"], value: written["matter"] ?? "")
        }
        choice(words, scene, told)
        Details(words.when, isOpen: faults.contains { ["day", "part"].contains($0.field) }) { when(scene, told) }
        Details(words.moreAbout, isOpen: !faults.isEmpty) { more(words, scene, told) }
        // The last tap saves: what came of it is the last thing that must be known.
        CarriedOut.question(name: name, fault: told["carriedOut"], scene.tongue.standard)
      }
    }
  }

  private func choice(_ words: MomentWords, _ scene: Scene, _ told: FaultsTold) -> HTML {
    let asking = AskingWords.in(scene.tongue.standard)
    let tiles =
      options.map { option in
        Tile(
          option.label, option.picture.map(Tile.Picture.illustration), chosen("chosen", option.value),
          language: option.language)
      } + [
        Tile(asking.somethingElse, .drawing(.somethingElse), chosen("chosen", "own")),
        Tile(asking.youChoose, .drawing(.youChoose), chosen("chosen", "youChoose")),
        Tile(asking.notNow, .drawing(.notNow), chosen("chosen", "notNow")),
        Tile(asking.no, .drawing(.no), chosen("chosen", "no")),
      ]
    return HTML {
      ChoiceGroup(id: "chosen", question: words.chose(name), fault: told["chosen"], tiles)
      Field(
        "other", label: asking.somethingElse, hint: words.freeHint, fault: told["other"], value: written["other"] ?? "")
      if !options.isEmpty { offered(scene, told) }
    }
  }

  /// Whether a choice was offered, and how: one tap where it was, none where it was not.
  private func offered(_ scene: Scene, _ told: FaultsTold) -> ChoiceGroup {
    let words = MomentToldWords.in(scene.tongue.standard)
    let more = MomentMoreWords.in(scene.tongue.standard)
    return ChoiceGroup(
      id: "offered", question: words.wasOffered(name), hint: words.wasOfferedHint, fault: told["offered"],
      OfferForm.allCases.map { Tile($0.label(more), nil, chosen("offered", $0.rawValue)) })
  }

  /// Which of them, where not all were offered.
  private func offeredOptions(_ scene: Scene, _ told: FaultsTold) -> ChoiceGroup {
    let marked = Set((written["offeredOption"] ?? "").split(separator: " ").map(String.init))
    return ChoiceGroup(
      id: "offeredOption", question: MomentToldWords.in(scene.tongue.standard).onlyThese, hint: scene.site.optional,
      fault: told["offeredOption"],
      options.map { option in
        Tile(
          option.label, option.picture.map(Tile.Picture.illustration),
          .any(name: "offeredOption", value: option.value, isChosen: marked.contains(option.value)),
          language: option.language)
      })
  }

  private func more(_ words: MomentWords, _ scene: Scene, _ told: FaultsTold) -> HTML {
    HTML {
      if !options.isEmpty { offeredOptions(scene, told) }
      ChoiceGroup(
        id: "expression", question: words.expression, fault: told["expression"],
        WishMeans.allCases.map { Tile($0.label(words), nil, chosen("expression", $0.rawValue)) })
      Field(
        "interpretedBy", label: words.interpretedBy, fault: told["interpretedBy"], value: written["interpretedBy"] ?? ""
      )
      ChoiceGroup(
        id: "outcome", question: words.wasItAsWished, fault: told["outcome"],
        Outcome.beside.map { Tile($0.label(words), nil, chosen("outcome", $0.rawValue)) })
      ChoiceGroup(
        id: "reason", question: words.reason, fault: told["reason"],
        DifferenceReason.allCases.map { Tile($0.label(words, name: name), nil, chosen("reason", $0.rawValue)) })
      if !present.isEmpty {
        ChoiceGroup(
          id: "present", question: words.whoWasThere, fault: told["present"],
          present.map {
            Tile($0.face.name, .face($0.face), .any(name: "present", value: $0.value, isChosen: wasThere($0)))
          })
      }
      Block(words.mySide) {
        for (field, label) in [("wants", words.wants), ("knows", words.knows), ("matters", words.matters)] {
          Field(
            field, label: label, hint: scene.site.optional, fault: told[field], value: written[field] ?? "",
            kind: .lines(2))
        }
      }
      Field(
        "picture", label: scene.site.picture, hint: scene.site.optional, fault: told["picture"],
        kind: .photo)
    }
  }

  /// The day and the part of it, for whoever tells of it afterwards; where nothing is touched it is now.
  private func when(_ scene: Scene, _ told: FaultsTold) -> HTML {
    let words = MomentToldWords.in(scene.tongue.standard)
    return HTML {
      Field(
        "day", label: DayMoreWords.in(scene.tongue.standard).whichDay, fault: told["day"],
        value: written["day"] ?? day.description, kind: .date)
      ChoiceGroup(
        id: "part", question: words.partOfDay, hint: words.partOfDayHint, fault: told["part"],
        PartOfDay.allCases.map { Tile($0.label(words).capitalised, nil, chosen("part", $0.rawValue)) })
    }
  }

  /// Whether somebody is marked: as the form was sent, where it was.
  private func wasThere(_ somebody: Candidate) -> Bool {
    guard !written.isEmpty else { return somebody.isChosen }
    return (written["present"] ?? "").split(separator: " ").contains { $0 == somebody.value }
  }

  private func chosen(_ name: String, _ value: String) -> Tile.Act {
    .one(name: name, value: value, isChosen: written[name] == value)
  }
}
