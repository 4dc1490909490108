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
        "matter": words.matter, "chosen": words.chose(name), "outcome": words.outcome, "expression": words.expression,
        "interpretedBy": words.interpretedBy, "reason": words.reason, "day": words.when, "wants": words.wants,
        "knows": words.knows, "matters": words.matters, "picture": scene.site.picture,
      ], scene)
    return HTML {
      told.summary
      Tag.p(.class("quiet")) { scene.site.dialogue }
      PostForm(
        to: .person(person, .newMomentAbout(about)), scene: scene, hidden: [("id", moment.description)],
        takesFiles: true
      ) {
        if matter.isEmpty {
          Field(
            "matter", label: words.matter, hint: words.freeHint, fault: told["matter"], value: written["matter"] ?? "")
        }
        choice(words, scene, told)
        outcome(words, told)
        Tag.div(.class("acts")) { Button(words.save, drawing: .done, isMain: true) }
        Details(words.moreAbout, isOpen: !faults.isEmpty) { more(words, scene, told) }
      }
    }
  }

  private func choice(_ words: MomentWords, _ scene: Scene, _ told: FaultsTold) -> HTML {
    let asking = AskingWords.in(scene.tongue.standard)
    let tiles =
      options.map { option in
        Tile(
          option.label, option.picture.map(Tile.Picture.illustration), chosen("chosen", option.value))
      } + [
        Tile(asking.somethingElse, .drawing(.somethingElse), chosen("chosen", "somethingElse")),
        Tile(asking.youChoose, .drawing(.youChoose), chosen("chosen", "youChoose")),
        Tile(asking.notNow, .drawing(.notNow), chosen("chosen", "notNow")),
      ]
    return ChoiceGroup(id: "chosen", question: words.chose(name), fault: told["chosen"], tiles).html
  }

  private func outcome(_ words: MomentWords, _ told: FaultsTold) -> HTML {
    ChoiceGroup(
      id: "outcome", question: words.outcome, fault: told["outcome"],
      [
        Tile(words.carriedOutBy(name), .drawing(.nobody), chosen("outcome", "person")),
        Tile(words.together, .drawing(.weWhoWereThere), chosen("outcome", "together")),
        Tile(words.professional, .drawing(.helper), chosen("outcome", "professional")),
        Tile(words.notDone, .drawing(.no), chosen("outcome", "notDone")),
      ]
    ).html
  }

  private func more(_ words: MomentWords, _ scene: Scene, _ told: FaultsTold) -> HTML {
    HTML {
      ChoiceGroup(
        id: "expression", question: words.expression, fault: told["expression"],
        [
          (words.said, "said"), (words.signed, "signed"), (words.shown, "shown"), (words.chosen, "chosen"),
          (words.gaze, "gaze"), (words.body, "body"), (words.interpreted, "interpreted"),
        ].map { Tile($0.0, nil, chosen("expression", $0.1)) })
      Field(
        "interpretedBy", label: words.interpretedBy, fault: told["interpretedBy"], value: written["interpretedBy"] ?? ""
      )
      ChoiceGroup(
        id: "reason", question: words.reason, fault: told["reason"],
        [
          (words.asWished, "none"), (words.changedMind, "changedMind"), (words.law, "law"), (words.safety, "safety"),
          (words.anothers, "anothers"), (words.resources, "resources"), (words.routine, "routine"),
          (words.ownValue, "ownValue"),
        ].map { Tile($0.0, nil, chosen("reason", $0.1)) })
      if !present.isEmpty {
        ChoiceGroup(
          id: "present", question: words.whoWasThere,
          present.map {
            Tile($0.face.name, .face($0.face), .any(name: "present", value: $0.value, isChosen: $0.isChosen))
          })
      }
      Field("day", label: words.when, fault: told["day"], value: written["day"] ?? day.description, kind: .date)
      Block(words.mySide) {
        for (field, label) in [("wants", words.wants), ("knows", words.knows), ("matters", words.matters)] {
          Field(
            field, label: label, hint: scene.site.optional, fault: told[field], value: written[field] ?? "",
            kind: .lines(2))
        }
      }
      Field(
        "picture", label: scene.site.picture, hint: scene.site.optional, fault: told["picture"],
        kind: .file(accept: "image/*"))
    }
  }

  private func chosen(_ name: String, _ value: String) -> Tile.Act {
    .one(name: name, value: value, isChosen: written[name] == value)
  }
}
