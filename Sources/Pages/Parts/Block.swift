package import Markup
package import Values

/// A part of a page under a heading of its own.
package struct Block: Part {
  let id: String?
  let heading: HTML
  let level: Level
  let kind: String
  let language: Language?
  let content: HTML

  /// How deep a heading stands below the page's first one.
  package enum Level: Sendable {
    case second, third, fourth
  }

  /// - Parameter language: The language of the heading, where it is not that of the page.
  package init(
    _ heading: String, level: Level = .second, id: String? = nil, class kind: String = "block",
    language: Language? = nil, @HTMLBuilder content: () -> HTML
  ) {
    self.language = language
    self.heading = HTML(heading)
    self.level = level
    self.id = id
    self.kind = kind
    self.content = content()
  }

  /// A part under a heading of which only some words may be in another language than the page.
  init(
    _ heading: HTML, level: Level = .second, class kind: String = "block", @HTMLBuilder content: () -> HTML
  ) {
    language = nil
    self.heading = heading
    self.level = level
    id = nil
    self.kind = kind
    self.content = content()
  }

  package var html: HTML {
    Tag.section(.class(kind), .when(id != nil, .id(id ?? ""))) {
      switch level {
      case .second: Tag.h2(.foreign(language)) { heading }
      case .third: Tag.h3(.foreign(language)) { heading }
      case .fourth: Tag.h4(.foreign(language)) { heading }
      }
      content
    }
  }
}

/// What most readers need not read, behind its name.
package struct Details: Part {
  let summary: String
  let isOpen: Bool
  let content: HTML

  package init(_ summary: String, isOpen: Bool = false, @HTMLBuilder content: () -> HTML) {
    self.summary = summary
    self.isOpen = isOpen
    self.content = content()
  }

  package var html: HTML {
    Tag.details(.open(isOpen)) {
      Tag.summary(summary)
      Tag.div(.class("inner")) { content }
    }
  }
}
