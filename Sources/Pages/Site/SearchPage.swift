package import Links
import Localization
package import Markup

/// Finding persons, staff and plans by name or title.
package struct SearchPage: Page {
  package let query: String
  package let found: [Thing]
  package let next: Address?
  /// Whether the reader may read about somebody they do not support, with a reason.
  package let mayBreakGlass: Bool

  package init(query: String, found: [Thing], next: Address? = nil, mayBreakGlass: Bool = false) {
    self.mayBreakGlass = mayBreakGlass
    self.query = query
    self.found = found
    self.next = next
  }

  package func title(in scene: Scene) -> String { scene.site.searchTitle }

  package func content(in scene: Scene) -> HTML {
    HTML {
      Tag.form(.method("get"), .action(Address.find(query: "").path), .role("search")) {
        Field("q", label: scene.site.searchLabel, hint: scene.site.searchHint, value: query, kind: .search)
        Button(scene.site.find, drawing: .find, isMain: true)
      }
      if !query.isEmpty {
        Block(query) {
          Things(found, whenEmpty: scene.site.nothingFound(query), scene)
          Pager(label: scene.site.searchTitle, previous: nil, next: next.map { (scene.site.more, $0) })
        }
      }
      if mayBreakGlass {
        Tag.div(.class("acts")) {
          LinkButton(AccessWords.in(scene.tongue.standard).unsupported, drawing: .looked, .unsupported)
        }
      }
    }
  }
}

/// Where the program and its pictures come from.
package struct SourcesPage: Page {
  package init() {}

  package func title(in scene: Scene) -> String { scene.site.sources }

  package func content(in scene: Scene) -> HTML {
    Tag.p(scene.site.sourcesText)
  }
}
