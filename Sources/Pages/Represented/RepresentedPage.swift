import CoCreation
import Links
import Localization
package import Markup
package import Values

/// The first page of a representative, a relative or a guide: whom they stand beside, what the mandate covers, and what
/// is shown to them.
package struct RepresentedPage: Page {
  package let people: [Somebody]

  /// A person with what binds the reader to them.
  package struct Somebody: Sendable {
    package let face: Face
    package let role: CircleMember.Role
    package let last: Day
    /// What a representative may do; `nil` for relatives and guides.
    package let mandate: CircleMember.Mandate?
    /// What the mandate opens or the person shows.
    package let shown: [Thing]

    package init(
      face: Face, role: CircleMember.Role, last: Day, mandate: CircleMember.Mandate? = nil, shown: [Thing] = []
    ) {
      self.face = face
      self.role = role
      self.last = last
      self.mandate = mandate
      self.shown = shown
    }
  }

  package init(people: [Somebody]) {
    self.people = people
  }

  package func title(in scene: Scene) -> String { ConcernWords.in(scene.tongue).representedTitle }

  package func content(in scene: Scene) -> HTML {
    let words = ConcernWords.in(scene.tongue)
    return HTML {
      if people.isEmpty { Tag.p(words.nobody) }
      for one in people { card(one, words, scene) }
    }
  }

  private func card(_ one: Somebody, _ words: ConcernWords, _ scene: Scene) -> HTML {
    let circle = CircleWords.in(scene.tongue)
    let day = scene.dates.day(one.last, today: scene.today)
    return Block(one.face.name, class: "card") {
      Tag.p {
        one.face
        " \(one.role.label(circle)). \(words.until(day))"
      }
      if one.last.days(since: scene.today) < 60, one.mandate != nil { Notice(.note, words.endsSoon(day)) }
      Tag.p(one.mandate == nil ? words.relativeExplained : words.mandateExplained)
      if let mandate = one.mandate { MandateTold(mandate: mandate, words: circle, level: .third) }
      Block(words.shownToMe, level: .third) { Things(one.shown, whenEmpty: words.nothingShown, scene) }
    }.html
  }
}
