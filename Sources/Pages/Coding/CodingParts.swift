package import CoCreation
package import Links
package import Localization
import Markup
package import Values

/// A code as pages show it.
package struct CodeShown: Hashable, Sendable {
  package let id: ID<Address.Code>
  package let name: String
  package let group: CodeGroup
  package let definition: String?

  package init(id: ID<Address.Code>, name: String, group: CodeGroup, definition: String? = nil) {
    self.id = id
    self.name = name
    self.group = group
    self.definition = definition
  }

  /// A code of a code book.
  package init(_ entry: CodeEntry) {
    self.init(
      id: entry.id.retyped(), name: entry.content.name.value, group: entry.content.group,
      definition: entry.content.definition?.value)
  }
}

/// A passage as pages show it: its words, what it tells of, and where it is from.
package struct PassageShown: Hashable, Sendable {
  package let id: ID<Address.Passage>
  package let profile: ID<Address.Profile>
  package let profileName: String
  package let field: ProfileField?
  package let sourceTitle: String
  package let words: String

  package init(
    id: ID<Address.Passage>, profile: ID<Address.Profile>, profileName: String, field: ProfileField?,
    sourceTitle: String, words: String
  ) {
    self.id = id
    self.profile = profile
    self.profileName = profileName
    self.field = field
    self.sourceTitle = sourceTitle
    self.words = words
  }

  /// A passage of a profile.
  package init(_ view: PassageView, of profile: ID<Address.Profile>, _ state: ProfileState) {
    self.init(
      id: view.id.retyped(), profile: profile, profileName: state.name?.value ?? "", field: view.field,
      sourceTitle: state.source(view.source)?.title.value ?? "", words: view.words)
  }
}

extension PassageShown {
  /// The passage as a quotation with its origin.
  func quotation(_ scene: Scene) -> HTML {
    let words = ComparisonWords.in(scene.tongue)
    let field = field.map { words.fields[$0.rawValue] ?? $0.rawValue }
    return Tag.figure(.class("saying")) {
      Tag.blockquote { Paragraphs(self.words) }
      Tag.figcaption {
        Tag.a(.href(Address.profile(profile).path)) { profileName }
        if let field { ", \(field)" }
      }
    }
  }
}

extension CodeGroup {
  func name(_ scene: Scene) -> String { ComparisonWords.in(scene.tongue).groups[rawValue] ?? rawValue }
}

extension ProfileFigure {
  /// The figure as a sentence: what becomes its passage, and what pages show.
  package func sentence(in tongue: Tongue) -> String {
    let words = ComparisonWords.in(tongue)
    return switch what {
    case .obligationsMet: words.obligationsMet(count, total)
    case .tookPartInPlan: words.tookPartInPlan(count, total)
    case let .pattern(line): words.pattern(line.value, count, total)
    }
  }
}

/// A service's own figures, each with its day where it stands as it was told before.
struct FigureList: Part {
  let figures: [ProfileFigure]
  let until: Day
  let scene: Scene

  var html: HTML {
    let words = ComparisonWords.in(scene.tongue)
    Tag.ul {
      for figure in figures {
        Tag.li {
          figure.sentence(in: scene.tongue)
          if let day = figure.until { HTML(" \(words.until(scene.dates.full(day))).") }
        }
      }
    }
    Tag.p(.class("quiet")) { words.until(scene.dates.full(until)) }
  }
}

/// The ways through a long list, so many at once.
struct ListPager: Part {
  let count: Int
  let atOnce: Int
  let first: Int
  let scene: Scene

  var html: HTML {
    let words = CodingWords.in(scene.tongue)
    ListPortion(from: first, atOnce: atOnce, of: count).ways(
      label: words.parts, before: words.before, after: words.after, scene)
  }
}

/// A list of things that lead on, each with a second line.
struct LinkedList: Part {
  let items: [(what: String, note: String?, address: Address)]
  let whenEmpty: String

  var html: HTML {
    if items.isEmpty {
      Tag.p(whenEmpty)
    } else {
      Tag.ul(.class("things"), .role("list")) {
        for item in items {
          Tag.li {
            Tag.span(.class("what")) {
              Tag.a(.href(item.address.path)) { item.what }
              if let note = item.note { Tag.span(.class("when")) { note } }
            }
          }
        }
      }
    }
  }
}
