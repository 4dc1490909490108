package import Links
import Localization
package import Markup

/// Finding persons, staff and plans by name or title.
package struct SearchPage: Page {
  package let query: String
  package let found: [Thing]
  package let next: Address?

  package init(query: String, found: [Thing], next: Address? = nil) {
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
