import CoCreation
import Links
import Localization
import Markup

/// Things one below the other, as many as a page of this density holds, and the way to the rest.
///
/// Where there is room for many choices, and for those who work, the list is whole.
struct ThingsPortion: Part {
  let things: [Thing]
  let whenEmpty: String
  let isWhole: Bool
  let first: Int
  let scene: Scene

  init(_ things: [Thing], whenEmpty: String, isWhole: Bool = false, from first: Int, scene: Scene) {
    self.things = things
    self.whenEmpty = whenEmpty
    self.isWhole = isWhole || scene.density == .standard
    self.first = things.indices.contains(first) ? first : 0
    self.scene = scene
  }

  var html: HTML {
    Things(isWhole ? things : Portion.shown(things, from: first, scene), whenEmpty: whenEmpty, scene)
    if !isWhole { Rest(from: first, of: things.count, scene: scene) }
  }
}

/// The way to the rest of what does not fit on one page: behind "more", and after the last come the first again.
struct Rest: Part {
  let first: Int
  let count: Int
  let scene: Scene

  init(from first: Int, of count: Int, scene: Scene) {
    self.first = first
    self.count = count
    self.scene = scene
  }

  var html: HTML {
    if count > scene.density.choices {
      Tag.div(.class("acts")) { link }
    }
  }

  var link: HTML {
    let next = first + scene.density.choices
    return Tag.a(.class("button"), .href(scene.here.path(from: next < count ? next : 0))) {
      Drawing.menu
      Tag.span(scene.site.more)
    }
  }
}
