import CoCreation
package import Links
import Localization
package import Markup
package import Values

/// Where a moment begins: what it is about, as pictures, for either side.
package struct StartMomentPage: Page {
  package let person: ID<Address.Person>
  package let name: String
  package let matters: [Matter]
  package let isOwn: Bool
  package let first: Int

  /// What moments are about: something of the day, an agreement of the plan, or what was there before.
  package struct Matter: Sendable {
    /// Where a moment about it is noted.
    package let place: Address.Place
    package let label: String
    package let picture: Illustration?
    /// The language of the label, where it is not that of the page.
    package let language: Language?

    package init(_ place: Address.Place, label: String, picture: Illustration?, language: Language? = nil) {
      self.language = language
      self.place = place
      self.label = label
      self.picture = picture
    }
  }

  package init(
    person: ID<Address.Person>, name: String, matters: [Matter], isOwn: Bool, from first: Int = 0
  ) {
    self.person = person
    self.name = name
    self.matters = matters
    self.isOwn = isOwn
    self.first = first
  }

  package func title(in scene: Scene) -> String {
    let words = MomentWords.in(scene.tongue)
    return isOwn ? words.whatIsIt : words.noteTitle(name)
  }

  package func content(in scene: Scene) -> HTML {
    let words = MomentWords.in(isOwn ? scene.tongue : scene.tongue.standard)
    let tiles = matters.map { matter in
      Tile(
        matter.label, matter.picture.map(Tile.Picture.illustration) ?? .drawing(.plan),
        .link(.person(person, matter.place)), language: matter.language)
    }
    return HTML {
      if !isOwn { Tag.p(words.matter) }
      Portion(id: "matter", label: words.matter, from: first, scene: scene, tiles) {
        LinkButton(words.free, drawing: .somethingElse, .person(person, .newMomentAbout(nil)))
      }
    }
  }
}
