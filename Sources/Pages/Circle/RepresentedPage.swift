import Links
import Localization
package import Markup
package import Values

/// The first page of a representative, a relative or a guide: for whom they are here, and what they may read.
package struct RepresentedPage: Page {
  package let persons: [Somebody]

  /// A person, and the ways to what may be read.
  package struct Somebody: Sendable {
    package let face: Face
    package let role: CircleMember.Role
    package let last: Day
    package let ways: [Thing]
    /// What somebody else did lately to the ways into the person's Samspel.
    package let news: [AccessNews]

    /// - Parameter last: The last day on which it holds.
    package init(face: Face, role: CircleMember.Role, last: Day, ways: [Thing], news: [AccessNews] = []) {
      self.news = news
      self.face = face
      self.role = role
      self.last = last
      self.ways = ways
    }
  }

  package init(persons: [Somebody]) {
    self.persons = persons
  }

  package func title(in scene: Scene) -> String { scene.site.represented }

  package func content(in scene: Scene) -> HTML {
    let words = RepresentedWords.in(scene.tongue)
    return HTML {
      Tag.p(persons.isEmpty ? words.nobody : words.onlyThis)
      Tag.ul(.class("persons"), .role("list")) {
        for somebody in persons { Tag.li { card(somebody, words, scene) } }
      }
    }
  }

  private func card(_ somebody: Somebody, _ words: RepresentedWords, _ scene: Scene) -> HTML {
    let circle = CircleWords.in(scene.tongue)
    return HTML {
      Tag.h2 {
        somebody.face
        Tag.span(somebody.face.name)
      }
      Tag.p(somebody.role.label(circle))
      Tag.p(.class("quiet")) { circle.until(scene.dates.day(somebody.last, today: scene.today)) }
      for one in somebody.news { one.notice(scene) }
      Things(somebody.ways, whenEmpty: words.nothingShown(somebody.face.name), scene)
    }
  }
}
