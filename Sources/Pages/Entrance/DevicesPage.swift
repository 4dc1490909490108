package import Links
import Localization
package import Markup
package import Values

/// The devices that open Samspel as the person; each can be taken away, from afar too.
package struct DevicesPage: Page {
  package let person: ID<Address.Person>
  package let devices: [Device]

  /// One paired device.
  package struct Device: Sendable {
    package let id: ID<Address.Device>
    package let name: String
    package let lastUsed: Day
    package let pairedBy: String
    package let pairedOn: Day
    package let isThisOne: Bool
    package let isShared: Bool

    package init(
      id: ID<Address.Device>, name: String, lastUsed: Day, pairedBy: String, pairedOn: Day, isThisOne: Bool,
      isShared: Bool
    ) {
      self.id = id
      self.name = name
      self.lastUsed = lastUsed
      self.pairedBy = pairedBy
      self.pairedOn = pairedOn
      self.isThisOne = isThisOne
      self.isShared = isShared
    }
  }

  package init(person: ID<Address.Person>, devices: [Device]) {
    self.person = person
    self.devices = devices
  }

  package func title(in scene: Scene) -> String { EntranceWords.in(scene.tongue).devices }

  package func content(in scene: Scene) -> HTML {
    let words = EntranceWords.in(scene.tongue)
    return HTML {
      Tag.p(devices.isEmpty ? words.noDevices : words.devicesExplained)
      for device in devices { card(device, words, scene) }
      Tag.div(.class("acts")) { LinkButton(words.pairMake, drawing: .device, .person(person, .pair)) }
    }
  }

  private func card(_ device: Device, _ words: EntranceWords, _ scene: Scene) -> HTML {
    Block(device.name, class: "card") {
      if device.isThisOne { Tag.p { Tag.strong(words.thisOne) } }
      if device.isShared { Tag.p(words.shared) }
      Tag.p(words.lastUsed(scene.dates.near(device.lastUsed, today: scene.today)))
      Tag.p(words.pairedBy(device.pairedBy, scene.dates.near(device.pairedOn, today: scene.today)))
      PostForm(to: .person(person, .device(device.id)), scene: scene) {
        Tag.button(.type("submit"), .class("button"), .ariaLabel("\(words.disconnect): \(device.name)")) {
          Drawing.no
          Tag.span(words.disconnect)
        }
      }
    }.html
  }
}

/// What a device asks while it is being paired: the code, then whether it is the person's.
package struct PairingPage: Page {
  package let step: Step

  /// How far the pairing has come.
  package enum Step: Sendable {
    case code(isWrong: Bool)
    case confirm(name: String, code: String)
  }

  package init(_ step: Step) {
    self.step = step
  }

  package func title(in scene: Scene) -> String {
    let words = EntranceWords.in(scene.tongue)
    return switch step {
    case .code: words.pairTypeCode
    case .confirm(let name, _): words.pairHello(name)
    }
  }

  package func content(in scene: Scene) -> HTML {
    let words = EntranceWords.in(scene.tongue)
    return HTML {
      switch step {
      case .code(let isWrong):
        if isWrong { ErrorSummary(title: scene.site.faultsTitle(1), faults: [("code", words.wrong)]) }
        PostForm(to: .pairing, scene: scene) {
          Field(
            "code", label: words.pairCode, fault: isWrong ? words.wrong : nil, kind: .code,
            autocomplete: "one-time-code")
          Tag.div(.class("acts")) { Button(scene.site.send, isMain: true) }
        }
      case .confirm(_, let code):
        Tag.p(words.isThisYours)
        PostForm(to: .pairing, scene: scene, hidden: [("code", code)]) {
          Tiles(
            id: "mine", label: words.isThisYours,
            [
              Tile(words.yes, .drawing(.yes), .button(name: "mine", value: "yes")),
              Tile(words.no, .drawing(.no), .button(name: "mine", value: "no")),
            ])
        }
      }
    }
  }
}
