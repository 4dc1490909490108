import Links
import Localization
import Markup

/// Which part of a long list a page shows, the newest first, and the ways to what is older and newer.
package struct ListPortion: Sendable {
  package let first: Int
  package let atOnce: Int
  package let count: Int

  /// - Parameters:
  ///   - first: The place of the first that is shown, of all.
  ///   - atOnce: How many a page shows.
  ///   - count: How many there are.
  package init(from first: Int, atOnce: Int, of count: Int) {
    self.first = first
    self.atOnce = atOnce
    self.count = count
  }

  /// - Parameters:
  ///   - before: What leads to those before; "later" where nothing else is said.
  ///   - after: What leads to those after; "earlier" where nothing else is said.
  func ways(label: String, before: String? = nil, after: String? = nil, _ scene: Scene) -> HTML {
    HTML {
      if count > atOnce {
        Tag.nav(.class("pager"), .ariaLabel(label)) {
          if first > 0 {
            Tag.a(.class("button"), .rel("prev"), .href(scene.here.path(from: max(0, first - atOnce)))) {
              before ?? scene.site.next
            }
          }
          if first + atOnce < count {
            Tag.a(.class("button"), .rel("next"), .href(scene.here.path(from: first + atOnce))) {
              after ?? scene.site.previous
            }
          }
        }
      }
    }
  }
}
