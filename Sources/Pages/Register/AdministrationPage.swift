package import Links
import Localization
package import Markup
package import Values

/// The administrator's first page: organisations, services, accounts by name, packs and devices; nobody's words.
package struct AdministrationPage: Page {
  package let organisations: [Organisation]
  package let accounts: [(id: ID<Address.Colleague>, face: Face)]
  package let packs: [Pack]
  package let devices: [Device]
  /// Whether the reader looks after the whole area, and not one organisation alone.
  package let isOfArea: Bool

  /// An organisation with its services.
  package struct Organisation: Sendable {
    package let id: ID<Address.Organisation>
    package let name: String
    package let services: [(id: ID<Address.Service>, name: String)]
    /// An authority decides, and has no services.
    package let isAuthority: Bool

    package init(
      id: ID<Address.Organisation>, name: String, services: [(id: ID<Address.Service>, name: String)], isAuthority: Bool
    ) {
      self.id = id
      self.name = name
      self.services = services
      self.isAuthority = isAuthority
    }
  }

  /// A pack, and how much of it nobody has checked.
  package struct Pack: Sendable {
    package let key: String
    package let name: String
    package let unverified: Int

    package init(key: String, name: String, unverified: Int) {
      self.key = key
      self.name = name
      self.unverified = unverified
    }
  }

  /// A paired device, without a word of what was done on it.
  package struct Device: Sendable {
    package let id: ID<Address.Device>
    package let name: String
    package let person: ID<Address.Person>
    package let personName: String
    package let lastUsed: Day

    package init(
      id: ID<Address.Device>, name: String, person: ID<Address.Person>, personName: String, lastUsed: Day
    ) {
      self.id = id
      self.name = name
      self.person = person
      self.personName = personName
      self.lastUsed = lastUsed
    }
  }

  package init(
    organisations: [Organisation], accounts: [(id: ID<Address.Colleague>, face: Face)], packs: [Pack],
    devices: [Device], isOfArea: Bool = true
  ) {
    self.isOfArea = isOfArea
    self.organisations = organisations
    self.accounts = accounts
    self.packs = packs
    self.devices = devices
  }

  package func title(in scene: Scene) -> String { RegisterWords.in(scene.tongue).administration }

  package func content(in scene: Scene) -> HTML {
    let words = RegisterWords.in(scene.tongue)
    let order = Collation(scene.tongue.language)
    return HTML {
      Tag.p(.class("quiet")) { words.noWords }
      Block(words.organisations) {
        if organisations.isEmpty { Tag.p(words.noOrganisations) }
        for one in order.sorted(organisations, by: \.name) { card(one, words) }
        if isOfArea { LinkButton(words.newOrganisation, drawing: .more, .newOrganisation) }
      }
      Block(words.accounts) {
        Tag.p(words.forgotten)
        Things(
          order.sorted(accounts, by: \.face.name).map { one in
            Thing(one.face.name, picture: .face(one.face), address: .accountOf(one.id))
          }, whenEmpty: words.noAccounts, scene)
        LinkButton(words.newAccount, drawing: .more, .newAccount)
      }
      Block(words.packs) {
        Things(
          packs.map { pack in
            Thing(
              pack.name, picture: .drawing(.frame),
              note: pack.unverified == 0 ? words.allVerified : words.unverified(pack.unverified),
              address: .pack(pack.key))
          }, whenEmpty: "–", scene)
      }
      deviceList(words, scene)
      Block(ErasureWords.in(scene.tongue).title) {
        LinkButton(ErasureWords.in(scene.tongue).linkText, drawing: .frame, .erasures)
      }
    }
  }

  private func card(_ one: Organisation, _ words: RegisterWords) -> HTML {
    Block(one.name, level: .third, class: "card") {
      if one.isAuthority {
        Tag.p(words.authority)
      } else {
        if one.services.isEmpty { Tag.p(words.noServices) }
        Tag.ul {
          for service in one.services { Tag.li { Tag.a(.href(Address.people(service.id).path)) { service.name } } }
        }
        Tag.a(.class("button"), .href(Address.newService(one.id).path), .ariaLabel("\(words.newService): \(one.name)"))
        {
          Drawing.more
          Tag.span(words.newService)
        }
      }
    }.html
  }

  private func deviceList(_ words: RegisterWords, _ scene: Scene) -> HTML {
    Block(words.devices) {
      if devices.isEmpty { Tag.p(words.noDevices) }
      for device in devices {
        Block(device.name, level: .third, class: "card") {
          Tag.p(words.deviceOf(device.personName, scene.dates.near(device.lastUsed, today: scene.today)))
          PostForm(to: .deviceOf(device.person, device.id), scene: scene) {
            Tag.button(.type("submit"), .class("button"), .ariaLabel("\(disconnect(scene)): \(device.name)")) {
              Drawing.no
              Tag.span(disconnect(scene))
            }
          }
        }
      }
    }.html
  }

  private func disconnect(_ scene: Scene) -> String { EntranceWords.in(scene.tongue.standard).disconnect }
}
