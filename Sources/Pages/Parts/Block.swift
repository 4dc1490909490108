package import Markup

/// A part of a page under a heading of its own.
package struct Block: Part {
  let id: String?
  let heading: String
  let level: Level
  let kind: String
  let content: HTML

  /// How deep a heading stands below the page's first one.
  package enum Level: Sendable {
    case second, third, fourth
  }

  package init(
    _ heading: String, level: Level = .second, id: String? = nil, class kind: String = "block",
    @HTMLBuilder content: () -> HTML
  ) {
    self.heading = heading
    self.level = level
    self.id = id
    self.kind = kind
    self.content = content()
  }

  package var html: HTML {
    Tag.section(.class(kind), .when(id != nil, .id(id ?? ""))) {
      switch level {
      case .second: Tag.h2(heading)
      case .third: Tag.h3(heading)
      case .fourth: Tag.h4(heading)
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
