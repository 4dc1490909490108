import CoCreation
package import Links
import Localization
package import Markup
package import Values

/// Who was there, asked in pictures after the answer: any number can be tapped, and nobody has to be.
package struct WhoWasTherePage: Page {
  package let person: ID<Address.Person>
  package let asking: ID<Address.Asking>
  /// Those who may have been there; chosen are those of whom it is known already.
  package let circle: [Candidate]
  package let first: Int

  package init(
    person: ID<Address.Person>, asking: ID<Address.Asking>, circle: [Candidate], from first: Int = 0
  ) {
    self.person = person
    self.asking = asking
    self.circle = circle
    self.first = circle.indices.contains(first) ? first : 0
  }

  package func title(in scene: Scene) -> String { AskedWords.in(scene.tongue).whoWasThere }

  package var asksOneThing: Bool { true }

  package func content(in scene: Scene) -> HTML {
    let words = AskedWords.in(scene.tongue)
    let shown = first..<min(first + scene.density.choices, circle.count)
    // Who does not fit on this page and was tapped before goes along.
    let kept = circle.indices.filter { !shown.contains($0) && circle[$0].isChosen }
    return PostForm(
      to: .person(person, .asking(asking, .present)), scene: scene,
      hidden: kept.map { ("present", circle[$0].value) }
    ) {
      ClassNote(PresentTold.self, in: scene)
      ChoiceGroup(
        id: "present", question: words.whoWasThere,
        circle[shown].map {
          Tile($0.face.name, .face($0.face), .any(name: "present", value: $0.value, isChosen: $0.isChosen))
        })
      Tag.div(.class("acts")) {
        Button(words.thatsAll, drawing: .done, isMain: true)
        Button(words.nobodyWasThere, drawing: .nobody, name: "nobody", value: "yes")
      }
      Tag.div(.class("always")) {
        if circle.count > scene.density.choices {
          Button(
            scene.site.more, drawing: .menu, name: "from",
            value: String(shown.upperBound < circle.count ? shown.upperBound : 0))
        }
        Button(words.skip, drawing: .passes, name: "skip", value: "yes")
      }
    }.html
  }
}
