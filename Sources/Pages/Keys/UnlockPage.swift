import Links
import Localization
package import Markup

/// Staff open a device again, or switch to themselves on it, with a short code of their own.
package struct UnlockPage: Page {
  /// Those who have a short code on this device.
  package let people: [Option]
  package let chosen: String
  package let isWrong: Bool

  package init(people: [Option], chosen: String = "", isWrong: Bool = false) {
    self.people = people
    self.chosen = chosen
    self.isWrong = isWrong
  }

  package func title(in scene: Scene) -> String { KeyWords.in(scene.tongue).unlockTitle }

  package func content(in scene: Scene) -> HTML {
    let words = KeyWords.in(scene.tongue)
    return HTML {
      if isWrong { ErrorSummary(title: scene.site.faultsTitle(1), faults: [("shortCode", words.wrong)]) }
      PostForm(to: .unlock, scene: scene) {
        Selection(name: "who", label: words.who, hint: nil, fault: nil, options: people, chosen: chosen)
        Field("shortCode", label: words.shortCode, fault: isWrong ? words.wrong : nil, kind: .code)
        Tag.div(.class("acts")) { Button(words.open, drawing: .onlyMe, isMain: true) }
      }
      Tag.div(.class("acts")) {
        LinkButton(scene.site.signIn, .signIn)
        LinkButton(EntranceWords.in(scene.tongue).personWay, drawing: .onlyMe, .faces)
      }
    }
  }
}

/// As whom somebody with several standings acts: one at a time, written on each entry.
package struct CapacityPage: Page {
  package let capacities: [Capacity]

  /// One of them.
  package struct Capacity: Sendable {
    /// What the form sends.
    package let value: String
    /// "Assistant, The Linden"; "Sister of Alva".
    package let label: String
    package let isPerson: Bool
    package let isNow: Bool

    package init(value: String, label: String, isPerson: Bool = false, isNow: Bool = false) {
      self.value = value
      self.label = label
      self.isPerson = isPerson
      self.isNow = isNow
    }
  }

  package init(capacities: [Capacity]) {
    self.capacities = capacities
  }

  package func title(in scene: Scene) -> String { KeyWords.in(scene.tongue).capacityTitle }

  package func content(in scene: Scene) -> HTML {
    let words = KeyWords.in(scene.tongue)
    return HTML {
      Tag.p(words.capacityExplained)
      PostForm(to: .capacity, scene: scene) {
        Tiles(
          id: "capacity", label: words.capacityTitle,
          capacities.map { one in
            Tile(
              one.isPerson ? words.asPerson : one.label, .drawing(one.isPerson ? .onlyMe : .helper),
              .button(name: "capacity", value: one.value), note: one.isNow ? words.now : nil)
          })
      }
    }
  }
}
