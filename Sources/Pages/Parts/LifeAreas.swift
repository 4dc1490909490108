import Localization
import Markup
package import Values

/// Where nobody asked or offered anything lately, beside a reading.
package struct LifeAreas: Sendable {
  package let hasPlan: Bool
  /// Whether the pack names areas of life.
  package let areNamed: Bool
  /// Agreements that nobody has lived for four weeks.
  package let quiet: [Written]
  /// Areas with neither an agreement nor a moment.
  package let untouched: [String]
  /// The language of the names of areas that nothing stands of, where it is not that of the page.
  package let language: Language?
  /// Agreements that belong to none of the areas.
  package let apart: [Written]

  package init(
    hasPlan: Bool = true, areNamed: Bool = true, quiet: [Written] = [], untouched: [String] = [],
    apart: [Written] = [],
    language: Language? = nil
  ) {
    self.hasPlan = hasPlan
    self.areNamed = areNamed
    self.quiet = quiet
    self.untouched = untouched
    self.language = language
    self.apart = apart
  }

  /// For those who work: everything at once, and that nothing is missing only where that is so.
  func forTheTeam(_ tongue: Tongue) -> HTML {
    let words = LifeAreaWords.in(tongue)
    return Block(words.quiet) {
      if !hasPlan {
        Tag.p(words.noPlan)
      } else if quiet.isEmpty, untouched.isEmpty {
        Tag.p(areNamed ? words.allAreas : words.allPlanned)
      } else {
        if !quiet.isEmpty { list(quiet) }
        if !untouched.isEmpty {
          Tag.p("\(words.untouched):")
          list(untouched.map { Written($0, language) })
          rest(words)
        }
      }
    }.html
  }

  /// For the person: what is missing, the longer list behind a touch; nothing where nothing is.
  @HTMLBuilder func forThePerson(_ tongue: Tongue) -> HTML {
    let words = LifeAreaWords.in(tongue)
    if !quiet.isEmpty { Block(words.quiet) { list(quiet) } }
    if !hasPlan { Tag.p(.class("quiet")) { words.noPlan } }
    if hasPlan, !untouched.isEmpty {
      Details(words.untouched) {
        list(untouched.map { Written($0, language) })
        rest(words)
      }
    }
  }

  private func list(_ areas: [Written]) -> HTML {
    Tag.ul { for area in areas { Tag.li { area } } }
  }

  /// What the list of areas cannot know of.
  @HTMLBuilder private func rest(_ words: LifeAreaWords) -> HTML {
    if !apart.isEmpty { Tag.p { apart.html(separatedBy: ", ", in: words.agreementsApart) } }
    Tag.p(words.momentsApart)
  }
}
