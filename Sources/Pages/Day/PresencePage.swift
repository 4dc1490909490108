import CoCreation
package import Links
import Localization
package import Markup
package import Values

/// Who is with the person now: those of the circle who can be tapped.
package struct PresencePage: Page {
  package let person: ID<Address.Person>
  package let circle: [Candidate]
  package let first: Int

  package init(person: ID<Address.Person>, circle: [Candidate], from first: Int = 0) {
    self.person = person
    self.circle = circle
    self.first = first
  }

  package func title(in scene: Scene) -> String { AskedWords.in(scene.tongue).whoIsHere }

  package func content(in scene: Scene) -> HTML {
    let words = AskedWords.in(scene.tongue)
    let faces = circle.map { somebody in
      Tile(
        somebody.face.name, .face(somebody.face),
        .button(name: somebody.isChosen ? "left" : "came", value: somebody.value),
        note: somebody.isChosen ? DayWords.in(scene.tongue).here : nil)
    }
    let nobody = Tile(words.nobody, .drawing(.nobody), .button(name: "left", value: "everyone"))
    return PostForm(to: .person(person, .presence), scene: scene) {
      Portion(id: "here", label: words.whoIsHere, from: first, scene: scene, faces + [nobody])
      ClassNote(CameHere.self, in: scene)
    }.html
  }
}
