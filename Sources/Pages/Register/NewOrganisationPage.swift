import CoCreation
package import Links
import Localization
package import Markup
package import Values

/// The administrator enters an authority or a provider, with the pack that holds for it.
package struct NewOrganisationPage: Page {
  package let newID: ID<Address.Organisation>
  /// Packs that are loaded, by their keys.
  package let packs: [Option]
  package let written: [String: String]
  package let faults: FieldFaults

  package init(
    newID: ID<Address.Organisation>, packs: [Option], written: [String: String] = [:],
    faults: FieldFaults = []
  ) {
    self.newID = newID
    self.packs = packs
    self.written = written
    self.faults = faults
  }

  package func title(in scene: Scene) -> String { RegisterWords.in(scene.tongue).newOrganisation }

  package func content(in scene: Scene) -> HTML {
    let words = RegisterWords.in(scene.tongue)
    let filling = Filling(written, faults, ["name": words.name, "kind": words.kind, "pack": words.pack], scene)
    return HTML {
      filling.summary
      ClassNote(OrganisationRegistered.self, in: scene)
      PostForm(to: .newOrganisation, scene: scene, hidden: [("id", newID.description)]) {
        filling.field("name")
        filling.one(
          "kind",
          [
            Option(words.authority, value: "authority"), Option(words.publicProvider, value: "publicProvider"),
            Option(words.privateProvider, value: "privateProvider"),
          ])
        filling.one("pack", packs, hint: words.packHint, otherwise: packs.count == 1 ? packs[0].value : "")
        Tag.div(.class("acts")) { Button(SiteWords.in(scene.tongue.standard).save, drawing: .done, isMain: true) }
      }
    }
  }
}

/// The administrator enters a service of a provider.
package struct NewServicePage: Page {
  package let organisation: ID<Address.Organisation>
  package let organisationName: String
  package let newID: ID<Address.Service>
  /// The support that the pack knows.
  package let gives: [Option]
  /// The zone that stands there before anything was written.
  package let zone: String
  package let written: [String: String]
  package let faults: FieldFaults

  package init(
    organisation: ID<Address.Organisation>, organisationName: String, newID: ID<Address.Service>, gives: [Option],
    zone: String = "", written: [String: String] = [:], faults: FieldFaults = []
  ) {
    self.organisation = organisation
    self.organisationName = organisationName
    self.newID = newID
    self.gives = gives
    self.zone = zone
    self.written = written
    self.faults = faults
  }

  package func title(in scene: Scene) -> String { RegisterWords.in(scene.tongue).newService }

  package func content(in scene: Scene) -> HTML {
    let words = RegisterWords.in(scene.tongue)
    let filling = Filling(written, faults, ["name": words.name, "zone": words.zone, "gives": words.gives], scene)
    return HTML {
      filling.summary
      Tag.p(organisationName)
      ClassNote(ServiceRegistered.self, in: scene)
      PostForm(to: .newService(organisation), scene: scene, hidden: [("id", newID.description)]) {
        filling.field("name")
        filling.field("zone", hint: words.zoneHint, otherwise: zone)
        filling.several("gives", gives)
        Tag.div(.class("acts")) { Button(SiteWords.in(scene.tongue.standard).save, drawing: .done, isMain: true) }
      }
    }
  }
}
