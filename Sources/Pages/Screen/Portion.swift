import CoCreation
import Links
import Localization
import Markup

/// As many choices as a page of this density holds, and the way to the rest.
///
/// The rest is behind "more", not below the edge of the screen; after the last come the first again.
struct Portion: Part {
  let id: String
  let label: String
  let tiles: [Tile]
  let first: Int
  let scene: Scene
  /// What stands in the bar below beside "more": never moves.
  let always: HTML

  init(
    id: String, label: String, from first: Int = 0, scene: Scene, _ tiles: [Tile],
    @HTMLBuilder always: () -> HTML = { HTML() }
  ) {
    self.id = id
    self.label = label
    self.tiles = tiles
    self.first = tiles.indices.contains(first) ? first : 0
    self.scene = scene
    self.always = always()
  }

  /// Those of some items that a page from the nth on shows.
  static func shown<Item>(_ items: [Item], from first: Int, _ scene: Scene) -> [Item] {
    let first = items.indices.contains(first) ? first : 0
    return Array(items[first..<min(first + scene.density.choices, items.count)])
  }

  var html: HTML {
    let limit = scene.density.choices
    let shown = Self.shown(tiles, from: first, scene)
    if !shown.isEmpty { Tiles(id: id, label: label, shown) }
    if tiles.count > limit || !always.isEmpty {
      Tag.div(.class("always")) {
        if tiles.count > limit {
          Rest(from: first, of: tiles.count, scene: scene).link
        }
        always
      }
    }
  }
}
