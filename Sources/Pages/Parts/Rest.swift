import CoCreation
import Links
import Localization
import Markup

/// The way to the rest of what does not fit on one page: behind "more", and after the last come the first again.
struct Rest: Part {
  let first: Int
  let count: Int
  let atOnce: Int
  let scene: Scene

  /// - Parameter atOnce: How many a page shows; as many as this density has choices where nothing else is said.
  init(from first: Int, of count: Int, atOnce: Int? = nil, scene: Scene) {
    self.first = first
    self.count = count
    self.atOnce = atOnce ?? scene.density.choices
    self.scene = scene
  }

  var html: HTML {
    if count > atOnce {
      Tag.div(.class("acts")) { link }
    }
  }

  var link: HTML {
    Tag.a(.class("button"), .href(scene.here.path(from: next))) {
      Drawing.menu
      Tag.span(scene.site.more)
    }
  }

  /// The same as a button of the form it stands in, so that what was said goes along.
  var button: Button { Button(scene.site.more, drawing: .menu, name: "from", value: String(next)) }

  private var next: Int { first + atOnce < count ? first + atOnce : 0 }
}
