import CoCreation
package import Links
import Localization
package import Markup
package import Values

/// Who is with the person now: the person taps whoever is there, who supports taps for themselves.
///
/// The two stand apart, for nobody's word is another's.
package struct PresencePage: Page {
  package let person: ID<Address.Person>
  package let name: String
  package let role: Role
  /// Those who support and tapped that they are here.
  package let tapped: [Face]
  /// Those who are here as the person says; `nil` where the person has not said.
  package let told: [Face]?
  package let first: Int

  /// Who opens the page, and what they can tap.
  package enum Role: Sendable {
    /// The person, who can tap anybody of the circle.
    case person(circle: [Candidate])
    /// Somebody else, who can tap for themselves where they support.
    case staff(isHere: Bool, mayTap: Bool)
  }

  package init(
    person: ID<Address.Person>, name: String, role: Role, tapped: [Face] = [], told: [Face]? = nil,
    from first: Int = 0
  ) {
    self.person = person
    self.name = name
    self.role = role
    self.tapped = tapped
    self.told = told
    self.first = first
  }

  package func title(in scene: Scene) -> String {
    let words = AskedWords.in(scene.tongue)
    if case .person = role { return words.whoIsHere }
    return words.whoIsWith(name)
  }

  package func content(in scene: Scene) -> HTML {
    let words = AskedWords.in(scene.tongue)
    return HTML {
      switch role {
      case .person(let circle): tiles(circle, words, scene)
      case .staff(let isHere, let mayTap):
        if mayTap {
          PostForm(to: .person(person, .presence), scene: scene) {
            ClassNote(CameHere.self, in: scene)
            Button(
              isHere ? words.iLeave : words.iAmHere, drawing: .whoIsHere, name: isHere ? "left" : "came", value: "me",
              isMain: true)
          }
        }
        if let told {
          Block(words.personSays(name)) { if told.isEmpty { Tag.p(words.nobody) } else { Faces(told) } }
        }
      }
      if !tapped.isEmpty { Block(words.tappedThemselves) { Faces(tapped) } }
    }
  }

  private func tiles(_ circle: [Candidate], _ words: AskedWords, _ scene: Scene) -> PostForm {
    let here = DayWords.in(scene.tongue).here
    let faces = circle.map { somebody in
      Tile(
        somebody.face.name, .face(somebody.face),
        .button(name: somebody.isChosen ? "left" : "came", value: somebody.value),
        note: somebody.isChosen ? here : nil)
    }
    let nobody = Tile(
      words.nobody, .drawing(.nobody), .button(name: "left", value: "everyone"),
      note: told?.isEmpty == true ? here : nil)
    return PostForm(to: .person(person, .presence), scene: scene) {
      Portion(id: "here", label: words.whoIsHere, from: first, scene: scene, faces + [nobody])
      ClassNote(HereTold.self, in: scene)
    }
  }
}
