import Links
import Localization
package import Markup

/// The first page of whoever is not known yet: two clear ways in.
package struct StartPage: Page {
  package init() {}

  package func title(in scene: Scene) -> String { StartWords.in(scene.tongue).title }

  package func content(in scene: Scene) -> HTML {
    let words = StartWords.in(scene.tongue)
    return HTML {
      Tag.p(words.text)
      WaysIn(scene: scene)
    }
  }
}

/// The two ways in: by picture for persons with support, by name and password for everybody else.
struct WaysIn: Part {
  let scene: Scene

  var html: HTML {
    let words = StartWords.in(scene.tongue)
    return Tiles(
      id: "way", label: scene.site.signIn,
      [
        Tile(words.withPicture, .drawing(.onlyMe), .link(.faces), note: words.withPictureNote),
        Tile(words.withName, .drawing(.note), .link(.signIn), note: words.withNameNote),
      ]
    ).html
  }
}
